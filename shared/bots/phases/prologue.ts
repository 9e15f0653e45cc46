/** The prologue: says that it is ready. */
export { becomeReady as prologue } from '../ready.ts'
