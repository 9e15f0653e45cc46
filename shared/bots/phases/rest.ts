/** Nothing can be done during a rest. */
export { noDecision as rest } from '../behavior.ts'
