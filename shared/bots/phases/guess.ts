/** Saturday's guess at another role's secret. */
import type { Decision, Observation } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { bestGuess } from '../secret-guess.ts'
import { actAfter } from '../timing.ts'

export function guess(bot: BotState, seen: Observation, now: number): Decision | null {
  if (!seen.mine.legal.guess) return null
  const payload = bestGuess(bot, seen)
  if (payload) return actAfter(bot, seen, now, 8_000, 22_000, { type: 'guess', payload })
  return actAfter(bot, seen, now, 4_000, 8_000, { type: 'ready', payload: {} })
}
