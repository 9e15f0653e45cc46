/** Let go: may give up its treasure. */
import { chance, pick } from '../../rng.ts'
import type { Decision, Observation } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { payloadsOf } from '../legal-payloads.ts'
import { actAfter, getOrSet } from '../timing.ts'

/** Bots that value the family most are quickest to give up their treasure; its light often goes to Ava's lantern. */
export function letGo(bot: BotState, seen: Observation, now: number): Decision | null {
  const to = payloadsOf(seen.mine.legal, 'give').map(({ to }) => to)
  if (to.length === 0) return null
  const { heart } = bot.person
  const gives = getOrSet(bot.memory.phase, 'gives', () =>
    Number(
      bot.policy.together ||
        chance(bot.rng, Math.round(35 + 40 * heart.family + 15 * heart.company - 15 * heart.self)),
    ),
  )
  if (!gives) return null
  const receiver =
    seen.mine.secret?.id === 'big-brother'
      ? 'ava'
      : to.includes('ava') && chance(bot.rng, 40)
        ? 'ava'
        : pick(bot.rng, to)
  const hesitation = Math.round(5_000 * (1.2 - 0.8 * Math.min(1, heart.family)))
  return actAfter(bot, seen, now, 1_500, 3_000 + hesitation, { type: 'give', payload: { to: receiver } })
}
