/**
 * Bots: they play roles that have no player, roles whose player's phone is away, and all roles in the simulator. A bot
 * knows the views of its seat and what it hears, and neither the game's state nor its rules.
 */
export type { ActionRequest, Bot, Decision, Observation, Speech, Utterance } from './bot.ts'
export { SKILLS, type Skill, TEMPERAMENTS, type Temperament } from './bot-person.ts'
export type { Policy } from './bot-state.ts'
export { createBot } from './create-bot.ts'
export { randomLegalAction } from './random-action.ts'
