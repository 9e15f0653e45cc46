/** The ending: ready once it is read. */
export { becomeReady as ending } from '../ready.ts'
