/** Rest: nothing to do. */
export { noDecision as rest } from '../behavior.ts'
