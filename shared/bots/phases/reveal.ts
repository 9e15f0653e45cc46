/** Reveal: nothing to do. */
export { noDecision as reveal } from '../behavior.ts'
