/** Stars are counted: ready for what follows. */
export { sayReady as stars } from '../ready.ts'
