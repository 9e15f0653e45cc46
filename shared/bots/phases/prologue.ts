/** The prologue: ready at once. */
export { becomeReady as prologue } from '../ready.ts'
