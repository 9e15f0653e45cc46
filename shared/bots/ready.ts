/** The behavior of phases in which a seat can only say that it is ready. */
import type { Decision, Observation } from './bot.ts'
import type { BotState } from './bot-state.ts'
import { actAfter } from './timing.ts'

/** Says that the bot is ready, after 3–10 s; null if it is ready or may not say so. */
export function becomeReady(bot: BotState, seen: Observation, now: number): Decision | null {
  if (!seen.mine.legal.ready || seen.public.people[bot.role].ready) return null
  return actAfter(bot, seen, now, 3_000, 10_000, { type: 'ready', payload: {} })
}
