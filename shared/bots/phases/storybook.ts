/** The storybook: leaves it open, since only players decide whether to play again. */
export { noDecision as storybook } from '../behavior.ts'
