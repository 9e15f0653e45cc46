/** The last choice: let go, weave it in, or hold on. */
import { CHOICES, type Choice, ROLES, type Role } from '../../content/ids.ts'
import type { Decision, Observation } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { randomNormal, softmaxChoice } from '../chance.ts'
import { actAfter } from '../timing.ts'

/** How much each role tends to each choice. */
const TENDENCIES: Readonly<Record<Role, Readonly<Record<Choice, number>>>> = {
  ava: { 'let-go': 0.1, weave: 0.5, 'hold-on': 0 },
  leo: { 'let-go': -0.3, weave: 0.3, 'hold-on': 0.5 },
  elara: { 'let-go': -0.3, weave: 0.4, 'hold-on': 0.5 },
  caleb: { 'let-go': 0.6, weave: 0.4, 'hold-on': -0.4 },
}

/** Chooses by how the game went: threads speak for weaving, Glow for holding on, lost lights for letting go. */
export function choice(bot: BotState, seen: Observation, now: number): Decision | null {
  if (!seen.mine.legal.choose) return null
  const { heart } = bot.person
  const { people, lights, threads } = seen.public
  const threadShare = Object.values(threads).reduce((sum, thread) => sum + thread, 0) / 18
  const darkness = (lights ?? 0) < 5 ? 0.4 : 0
  const given = ROLES.some((role) => people[role].given) ? 0.4 : 0
  const glow = Math.min(1, people[bot.role].glow / 6)
  const utility: Record<Choice, number> = {
    'let-go': TENDENCIES[bot.role]['let-go'] + darkness + given + 0.2 * randomNormal(bot.rng),
    weave: TENDENCIES[bot.role].weave + 0.6 * threadShare + 0.3 * heart.company - 0.15,
    'hold-on': TENDENCIES[bot.role]['hold-on'] + 0.5 * glow + 0.3 * heart.wonder - darkness,
  }
  const chosen = softmaxChoice(
    bot.rng,
    CHOICES.map((value) => ({ value, utility: utility[value] })),
    0.4,
  )
  return actAfter(bot, seen, now, 4_000, 16_000, { type: 'choose', payload: { choice: chosen } })
}
