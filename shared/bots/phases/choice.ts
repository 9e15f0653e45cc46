/** The last choice: let go, weave it in, or hold on; first in secret, then talked over. */
import { CHOICES, type Choice, ROLES, type Role } from '../../content/ids.ts'
import { chance } from '../../rng.ts'
import type { SceneOf } from '../../views/types.ts'
import type { Decision, Observation } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { randomNormal, softmaxChoice } from '../chance.ts'
import { becomeReady } from '../ready.ts'
import { actAfter, getOrSet } from '../timing.ts'

/** How much each role tends to each choice. */
const TENDENCIES: Readonly<Record<Role, Readonly<Record<Choice, number>>>> = {
  ava: { 'let-go': 0.1, weave: 0.5, 'hold-on': 0 },
  leo: { 'let-go': -0.3, weave: 0.3, 'hold-on': 0.5 },
  elara: { 'let-go': -0.3, weave: 0.4, 'hold-on': 0.5 },
  caleb: { 'let-go': 0.6, weave: 0.4, 'hold-on': -0.4 },
}

/** Chooses by how the game went: threads speak for weaving, Glow for holding on, lost lights for letting go. */
function inSecret(bot: BotState, seen: Observation, now: number): Decision {
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

/** How many percent of players move to the largest group when the choice is talked over (t). */
const MOVE = 60

/** Moves to the largest group, or stays; then says that it is final. In a tie of one's own group with another, both may move. */
function talkedOver(
  bot: BotState,
  seen: Observation,
  now: number,
  strings: NonNullable<SceneOf<'choice'>['strings']>,
): Decision | null {
  const moves = getOrSet(bot.memory.phase, 'moves', () => Number(chance(bot.rng, MOVE))) === 1
  const [largest] = CHOICES.filter((one) => !strings[one].includes(bot.role)).toSorted(
    (a, b) => strings[b].length - strings[a].length,
  )
  const own = CHOICES.find((one) => strings[one].includes(bot.role))
  const size = own ? strings[own].length : 0
  if (moves && largest && strings[largest].length >= Math.max(2, size))
    return actAfter(bot, seen, now, 3_000, 12_000, { type: 'choose', payload: { choice: largest } })
  return becomeReady(bot, seen, now)
}

/** Chooses in secret, and once more when the choice is talked over. */
export function choice(bot: BotState, seen: Observation, now: number): Decision | null {
  const { scene } = seen.public
  if (!seen.mine.legal.choose || scene.phase !== 'choice') return null
  return scene.strings ? talkedOver(bot, seen, now, scene.strings) : inSecret(bot, seen, now)
}
