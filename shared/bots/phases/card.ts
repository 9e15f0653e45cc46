/** The evening card is only read. */
export { noDecision as card } from '../behavior.ts'
