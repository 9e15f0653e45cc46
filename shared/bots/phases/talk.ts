/** The talk: doors. */
export { doors as talk } from '../boards/doors-bot.ts'
