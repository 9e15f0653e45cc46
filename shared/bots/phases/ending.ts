/** The ending: says that it is ready. */
export { becomeReady as ending } from '../ready.ts'
