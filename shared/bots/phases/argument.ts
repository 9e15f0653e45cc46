/** The argument: accuses, answers, throws a memory at somebody, and judges what others throw. */
import type { Role } from '../../content/ids.ts'
import { chance, nextInt, pick } from '../../rng.ts'
import type { SceneOf } from '../../views/types.ts'
import type { Decision, Observation } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { payloadsOf } from '../legal-payloads.ts'
import { actAfter, getOrSet } from '../timing.ts'
import { lidUtility, tellUtility } from '../utility.ts'

type SeenMemory = NonNullable<SceneOf<'argument'>['thrown']>

/** How often (percent) a bot with no reason either way says that a memory is true. */
const TRUE_AT_REST = 50
/** By how many percentage points one unit of utility moves that, and how much whoever is thrown at doubts it more. */
const PULL = 24
const THROWN_AT = 10

export function argument(bot: BotState, seen: Observation, now: number): Decision | null {
  return speak(bot, seen, now) ?? throwOne(bot, seen, now) ?? judge(bot, seen, now)
}

/** Picks a line: Ava's accusation, or Elara's answer. */
function speak(bot: BotState, seen: Observation, now: number): Decision | null {
  const type = seen.mine.legal.accuse ? 'accuse' : seen.mine.legal.reply ? 'reply' : null
  if (!type) return null
  const lines = payloadsOf(seen.mine.legal, type)
  const line = getOrSet(bot.memory.phase, type, () => nextInt(bot.rng, Math.max(1, lines.length)))
  return actAfter(bot, seen, now, 4_000, 9_000, { type, payload: { line } })
}

/** Throws a memory, one that tells a kept bad dream only if the bot wants it told. */
function throwOne(bot: BotState, seen: Observation, now: number): Decision | null {
  const options = payloadsOf(seen.mine.legal, 'memory')
  if (options.length === 0) return null
  const memories = (seen.mine.hand.memories ?? []).filter(({ id }) => options.some((o) => o.memory === id))
  const telling = memories.find(({ tells }) => tells)
  const quiet = memories.filter(({ tells }) => !tells)
  const memory = telling && (quiet.length === 0 || wantsToTell(bot, seen)) ? telling : quiet[0]
  if (!memory || (memory.tells && !wantsToTell(bot, seen))) return null
  const at = getOrSet(bot.memory.phase, 'at', () => targets(bot).indexOf(pick(bot.rng, targets(bot))))
  return actAfter(bot, seen, now, 3_000, 8_000, {
    type: 'memory',
    payload: { memory: memory.id, at: targets(bot)[at] ?? 'elara', aloud: chance(bot.rng, 60) },
  })
}

/** Whom a bot throws at: the one whose aim pulls against its own, or anybody else. */
function targets({ role }: BotState): Role[] {
  const others = (['ava', 'leo', 'elara', 'caleb'] as const).filter((other) => other !== role)
  const rival: Readonly<Record<Role, Role>> = { ava: 'elara', leo: 'caleb', elara: 'ava', caleb: 'elara' }
  return [...others, rival[role]]
}

/** Says "true" if an open lid suits the bot, and "not how it was" if a shut one does. */
function judge(bot: BotState, seen: Observation, now: number): Decision | null {
  if (!seen.mine.legal.true) return null
  const { scene } = seen.public
  const thrown = scene.phase === 'argument' ? scene.thrown : null
  if (!thrown) return null
  const so = getOrSet(bot.memory.phase, `true ${thrown.by}`, () =>
    Number(chance(bot.rng, percentTrue(bot, seen, thrown))),
  )
  return actAfter(bot, seen, now, 2_500, 8_000, { type: 'true', payload: { so: so === 1 } })
}

function percentTrue(bot: BotState, seen: Observation, { at }: SeenMemory): number {
  const wants = bot.policy.together ? 1.2 : bot.person.heart.self * lidUtility(bot, seen)
  const percent = TRUE_AT_REST + PULL * wants - (at === bot.role ? THROWN_AT : 0)
  return Math.round(Math.max(5, Math.min(95, percent)))
}

function wantsToTell(bot: BotState, seen: Observation): boolean {
  if (bot.policy.tell !== undefined) return bot.policy.tell
  if (bot.policy.together) return true
  // The light for keeping it is won already, so only the note counts for the family.
  return 0.5 * bot.person.heart.family + bot.person.heart.self * tellUtility(bot, seen) > 0
}
