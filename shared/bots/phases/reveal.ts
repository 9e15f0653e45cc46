/** Secrets are only listened to. */
export { noDecision as reveal } from '../behavior.ts'
