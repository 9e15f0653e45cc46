/** Lanterns come home by themselves. */
export { noDecision as home } from '../behavior.ts'
