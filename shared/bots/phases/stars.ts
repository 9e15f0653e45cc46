/** Stars: gives a heart or two for the others' prizes, and says that it is ready. */
import { chance, pick } from '../../rng.ts'
import type { Decision, Observation } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { payloadsOf } from '../legal-payloads.ts'
import { becomeReady } from '../ready.ts'
import { actAfter, getOrSet } from '../timing.ts'

/** How many percent of bots give a heart. */
const GENEROUS = 60

export function stars(bot: BotState, seen: Observation, now: number): Decision | null {
  const hearts = payloadsOf(seen.mine.legal, 'heart')
  const others = 3
  const generous = getOrSet(bot.memory.phase, 'heart', () => Number(chance(bot.rng, GENEROUS))) === 1
  if (generous && hearts.length === others)
    return actAfter(bot, seen, now, 4_000, 9_000, { type: 'heart', payload: pick(bot.rng, hearts) })
  return becomeReady(bot, seen, now)
}
