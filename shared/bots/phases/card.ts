/** Card: nothing to do. */
export { noDecision as card } from '../behavior.ts'
