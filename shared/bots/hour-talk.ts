/** What is said aloud in the hour before bed, and what a listener makes of it: who will be at the nook. */
import { othersOf, type PlanId, type Role } from '../content/ids.ts'
import { between } from '../rng.ts'
import type { Observation, Speech, Utterance } from './bot.ts'
import type { BotState } from './bot-state.ts'
import { getOrSet } from './timing.ts'

/** How often a bot says where it goes: once, and once more if it has changed its mind. */
const SAYS = 2

/** Percent of the time that a role is at the nook while nothing is known, in each plan; and if it keeps quiet. */
const USUALLY: Readonly<Record<PlanId, Readonly<Record<Role, number>>>> = {
  week: { ava: 38, leo: 20, elara: 28, caleb: 62 },
  // There are no own ways to be on.
  bedtime: { ava: 60, leo: 20, elara: 35, caleb: 85 },
}
const QUIET = 75
/** The same for somebody who said so, who said otherwise, and who has promised it or asked for it. */
const SAID = 88
const ELSEWHERE = 6
const PROMISED = 94

/** What a role has said about tonight, oldest first. */
const roomsSaid = (seen: Observation, role: Role): Extract<Utterance, { about: 'room' }>[] =>
  (seen.heard ?? []).filter(
    (one): one is Extract<Utterance, { about: 'room' }> => one.about === 'room' && one.by === role,
  )

/** Where a role last said it would go tonight; undefined if nothing was heard of it. */
export const saidRoom = (seen: Observation, role: Role): 'nook' | 'sphere' | undefined =>
  roomsSaid(seen, role).at(-1)?.room

/** How likely (0–1) a role will be at the nook, as far as a bot can tell. */
function chanceAtNook(bot: BotState, seen: Observation, role: Role): number {
  const promise = seen.mine.hand.promises.find(
    ({ from, to, answer }) =>
      (from === role && (answer === 'asked' || answer === 'taken')) ||
      (to === role && from === bot.role && answer === 'taken'),
  )
  if (promise) return (promise.room === 'nook' ? PROMISED : ELSEWHERE) / 100
  const said = saidRoom(seen, role)
  if (said) return (said === 'nook' ? SAID : ELSEWHERE) / 100
  const others = seen.heard?.some(({ about }) => about === 'room') ?? false
  return (USUALLY[seen.public.plan][role] * (others ? QUIET : 100)) / 10_000
}

/** How likely (0–1) at least one of the others, and at least two of them, will be at the nook. */
export function readersExpected(bot: BotState, seen: Observation): { one: number; two: number } {
  const chances = othersOf(bot.role).map((role) => chanceAtNook(bot, seen, role))
  const none = chances.reduce((product, chance) => product * (1 - chance), 1)
  const exactlyOne = chances.reduce(
    (sum, chance, i) =>
      sum + chance * chances.reduce((product, other, j) => (i === j ? product : product * (1 - other)), 1),
    0,
  )
  return { one: 1 - none, two: 1 - none - exactlyOne }
}

/** Says where the bot goes; of own ways nobody talks. */
export function speakInHour(bot: BotState, seen: Observation, now: number): Speech | null {
  const room = seen.mine.hand.picked?.room
  if (seen.public.phase !== 'hour' || !seen.heard || !room || room === 'own') return null
  const own = roomsSaid(seen, bot.role)
  if (own.length >= SAYS || saidRoom(seen, bot.role) === room) return null
  const due = getOrSet(
    bot.memory.phase,
    `says ${room} ${own.length}`,
    () => now + between(bot.rng, 500, 2_500),
  )
  return { afterMs: Math.max(0, due - now), said: { by: bot.role, about: 'room', room } }
}
