/** Stars are counted: ready for what follows. */
export { becomeReady as stars } from '../ready.ts'
