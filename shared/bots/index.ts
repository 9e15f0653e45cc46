/**
 * The bots: they play for the house, for players whose phone fell silent, and in the simulator. A bot sees a seat's view
 * and hears what is said at its table; of the rules and the state it knows nothing else.
 */
export type { ActionRequest, Bot, Decision, Said, Seen, Speech } from './bot.ts'
export { SKILLS, type Skill, TEMPERAMENTS, type Temperament } from './bot-person.ts'
export type { Policy } from './bot-state.ts'
export { createBot } from './create-bot.ts'
export { randomLegal } from './random-action.ts'
