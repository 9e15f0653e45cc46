/** Picks one of the lines that a phone suggests: for the empty chair, the stars, the story, the end. */
import { pick } from '../rng.ts'
import type { Seen } from './bot.ts'
import type { BotState } from './bot-state.ts'
import { payloadsOf } from './legal-payloads.ts'

/** One of the lines suggested for an action, or null if there is none to choose from. */
export function suggestedLine(
  bot: BotState,
  { mine }: Seen,
  type: 'chair' | 'name-stars' | 'line' | 'last-line',
): { pick: number } | null {
  const picks = payloadsOf(mine.legal, type).flatMap((payload) => ('pick' in payload ? [payload.pick] : []))
  return picks.length > 0 ? { pick: pick(bot.rng, picks) } : null
}
