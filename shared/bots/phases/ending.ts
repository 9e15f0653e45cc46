/** The ending: ready once it is read. */
export { sayReady as ending } from '../ready.ts'
