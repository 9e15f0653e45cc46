/** A bot has time: it keeps the storybook open and asks for no other night. */
export { noDecision as storybook } from '../behavior.ts'
