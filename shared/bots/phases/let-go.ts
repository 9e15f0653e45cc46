/** Let go: may give up its treasure. */
import { ROLES, type Role } from '../../content/ids.ts'
import type { Payload } from '../../protocol/actions.ts'
import { chance, pick } from '../../rng.ts'
import type { Decision, Observation } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { payloadsOf } from '../legal-payloads.ts'
import { actAfter, getOrSet } from '../timing.ts'

/** Whether these lights leave no other lantern dark. */
const litAll = (lights: Payload<'give'>, giver: Role): boolean =>
  ROLES.every((role) => role === giver || (lights[role] ?? 0) > 0)

/** Bots that value the family most are quickest to give up their treasure. Most light every other lantern, and often Ava's most. */
export function letGo(bot: BotState, seen: Observation, now: number): Decision | null {
  const ways = payloadsOf(seen.mine.legal, 'give')
  // The house never gives up a player's treasure.
  const forSomebody = seen.handsOnly || seen.public.people[bot.role].awake === 'sleepwalking'
  if (ways.length === 0 || forSomebody) return null
  const { heart } = bot.person
  const gives = getOrSet(bot.memory.phase, 'gives', () =>
    Number(
      bot.policy.together ||
        chance(bot.rng, Math.round(35 + 40 * heart.family + 15 * heart.company - 15 * heart.self)),
    ),
  )
  if (!gives) return null
  const spread = chance(bot.rng, 85)
  const fitting = ways.filter((lights) => litAll(lights, bot.role) === spread)
  const avaFirst = bot.role !== 'ava' && (seen.mine.secret?.id === 'big-brother' || chance(bot.rng, 40))
  const most = Math.max(...fitting.map(({ ava }) => ava ?? 0))
  const dear = avaFirst ? fitting.filter(({ ava }) => ava === most) : fitting
  const slow = Math.round(5_000 * (1.2 - 0.8 * Math.min(1, heart.family)))
  return actAfter(bot, seen, now, 1_500, 3_000 + slow, { type: 'give', payload: pick(bot.rng, dear) })
}
