/** Picks one of the ready-made lines that the phone offers. */
import { pick } from '../rng.ts'
import type { Observation } from './bot.ts'
import type { BotState } from './bot-state.ts'
import { payloadsOf } from './legal-payloads.ts'

/** A random one of the ready-made lines offered for an action; null if there is none. */
export function suggestedLine(
  bot: BotState,
  { mine }: Observation,
  type: 'name-stars' | 'line' | 'last-line',
): { pick: number } | null {
  const picks = payloadsOf(mine.legal, type).flatMap((payload) => ('pick' in payload ? [payload.pick] : []))
  return picks.length > 0 ? { pick: pick(bot.rng, picks) } : null
}
