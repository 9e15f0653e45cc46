/** Wednesday's vote on a motion. */
import { pick } from '../../rng.ts'
import type { Decision, Observation } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { payloadsOf } from '../legal-payloads.ts'
import { actAfter } from '../timing.ts'

/** Votes for a random motion. */
export function vote(bot: BotState, seen: Observation, now: number): Decision | null {
  const motions = payloadsOf(seen.mine.legal, 'vote').map(({ motion }) => motion)
  if (motions.length === 0) return null
  return actAfter(bot, seen, now, 4_000, 14_000, {
    type: 'vote',
    payload: { motion: pick(bot.rng, motions) },
  })
}
