/** All lights are out: a treasure for the family. */
import { chance, pick } from '../../rng.ts'
import type { Decision, Seen } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { payloadsOf } from '../legal-payloads.ts'
import { actAfter, once } from '../timing.ts'

/** All lights are out: who loves the family most is quickest. The light goes to somebody dear. */
export function letGo(bot: BotState, seen: Seen, now: number): Decision | null {
  const to = payloadsOf(seen.mine.legal, 'give').map(({ to }) => to)
  if (to.length === 0) return null
  const { heart } = bot.person
  const gives = once(bot.memory.phase, 'gives', () =>
    Number(
      bot.policy.together ||
        chance(bot.rng, Math.round(35 + 40 * heart.family + 15 * heart.company - 15 * heart.self)),
    ),
  )
  if (!gives) return null
  const dear =
    seen.mine.secret?.id === 'big-brother'
      ? 'ava'
      : to.includes('ava') && chance(bot.rng, 40)
        ? 'ava'
        : pick(bot.rng, to)
  const slow = Math.round(5_000 * (1.2 - 0.8 * Math.min(1, heart.family)))
  return actAfter(bot, seen, now, 1_500, 3_000 + slow, { type: 'give', payload: { to: dear } })
}
