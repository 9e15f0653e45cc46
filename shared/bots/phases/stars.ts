/** Stars: says that it is ready. */
export { becomeReady as stars } from '../ready.ts'
