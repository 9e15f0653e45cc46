/** The talk is all doors. */
export { doors as talk } from '../boards/doors-bot.ts'
