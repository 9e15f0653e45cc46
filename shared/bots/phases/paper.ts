/** The morning paper: reads it and says that it is ready. */
export { becomeReady as paper } from '../ready.ts'
