/** The end: a treasure for the family, the choice, and last lines. */
import { CHOICES, ROLES, type Role, type Choice as Wish } from '../content/ids.ts'
import { chance, pick } from '../rng.ts'
import type { Decision, Seen } from './bot.ts'
import { bell, choose } from './dice.ts'
import { combinations } from './legal.ts'
import { after, type Mind, once } from './mind.ts'

/** All lights are out: who loves the family most is quickest. The light goes to somebody dear. */
export function letGo(mind: Mind, seen: Seen, now: number): Decision | null {
  const to = combinations(seen.mine.legal.give).map((option) => option.to as Role)
  if (to.length === 0) return null
  const { heart } = mind.person
  const gives = once(mind.notebook.phase, 'gives', () =>
    Number(
      mind.habit.together ||
        chance(mind.rng, Math.round(35 + 40 * heart.family + 15 * heart.company - 15 * heart.self)),
    ),
  )
  if (!gives) return null
  const dear =
    seen.mine.secret?.id === 'big-brother'
      ? 'ava'
      : to.includes('ava') && chance(mind.rng, 40)
        ? 'ava'
        : pick(mind.rng, to)
  const slow = Math.round(5_000 * (1.2 - 0.8 * Math.min(1, heart.family)))
  return after(mind, seen, now, 1_500, 3_000 + slow, { type: 'give', payload: { to: dear } })
}

/** What each role leans to. */
const LEANS: Readonly<Record<Role, Readonly<Record<Wish, number>>>> = {
  ava: { 'let-go': 0.1, weave: 0.5, 'hold-on': 0 },
  leo: { 'let-go': -0.3, weave: 0.3, 'hold-on': 0.5 },
  elara: { 'let-go': -0.3, weave: 0.4, 'hold-on': 0.5 },
  caleb: { 'let-go': 0.6, weave: 0.4, 'hold-on': -0.4 },
}

/** The choice, after what the night was like: warm, bright, or dark. */
export function choice(mind: Mind, seen: Seen, now: number): Decision | null {
  if (!seen.mine.legal.choose) return null
  const { heart } = mind.person
  const { people, lights, threads } = seen.public
  const warmth = Object.values(threads).reduce((sum, thread) => sum + thread, 0) / 18
  const dark = (lights ?? 0) < 5 ? 0.4 : 0
  const given = ROLES.some((role) => people[role].given) ? 0.4 : 0
  const glow = Math.min(1, people[mind.role].glow / 6)
  const wanted: Record<Wish, number> = {
    'let-go': LEANS[mind.role]['let-go'] + dark + given + 0.2 * bell(mind.rng),
    weave: LEANS[mind.role].weave + 0.6 * warmth + 0.3 * heart.company - 0.15,
    'hold-on': LEANS[mind.role]['hold-on'] + 0.5 * glow + 0.3 * heart.wonder - dark,
  }
  const chosen = choose(
    mind.rng,
    CHOICES.map((value) => ({ value, wanted: wanted[value] })),
    0.4,
  )
  return after(mind, seen, now, 4_000, 16_000, { type: 'choose', payload: { choice: chosen } })
}

export function lastLines(mind: Mind, seen: Seen, now: number): Decision | null {
  const of = combinations(seen.mine.legal['pick-line']).map((option) => option.of as Role)
  if (of.length > 0)
    return after(mind, seen, now, 3_000, 9_000, { type: 'pick-line', payload: { of: pick(mind.rng, of) } })
  const picks = combinations(seen.mine.legal['last-line']?.filter((options) => 'pick' in options)).map(
    (option) => Number(option.pick),
  )
  if (picks.length === 0) return null
  return after(mind, seen, now, 4_000, 12_000, {
    type: 'last-line',
    payload: { pick: pick(mind.rng, picks) },
  })
}
