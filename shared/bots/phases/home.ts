/** Home: nothing to do. */
export { noDecision as home } from '../behavior.ts'
