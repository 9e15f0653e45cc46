/** The prologue: ready at once. */
export { sayReady as prologue } from '../ready.ts'
