/** Night: wishes one role goodnight. */
import { othersOf, type Role } from '../../content/ids.ts'
import { eveningsLeft } from '../../content/plans.ts'
import type { Decision, Observation } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { softmaxChoice } from '../chance.ts'
import { actAfter } from '../timing.ts'
import { threadBetween } from '../utility.ts'

/** Prefers roles that the bot was with tonight, that kept a promise, that it has a thin thread with, or that its secret needs. */
export function night(bot: BotState, seen: Observation, now: number): Decision | null {
  if (!seen.mine.legal.goodnight) return null
  const { rooms, promises } = bot.memory.pastEvenings().at(-1) ?? { rooms: null, promises: [] }
  const secret = seen.mine.secret?.id
  const last = eveningsLeft(seen.public.plan, seen.public.evening) === 1
  const met = (role: Role): boolean =>
    promises.some(
      (p) => p.kept && ((p.from === bot.role && p.to === role) || (p.to === bot.role && p.from === role)),
    )
  const closest: Partial<Record<Role, Role>> = { elara: 'ava', ava: 'elara', caleb: 'leo', leo: 'caleb' }
  const choices = othersOf(bot.role).map((value) => ({
    value,
    utility:
      (rooms && rooms[value] === rooms[bot.role] ? 0.6 : 0) +
      (met(value) ? 0.8 : 0) +
      (closest[bot.role] === value ? 0.4 : 0) -
      0.15 * threadBetween(seen, bot.role, value) +
      (secret === 'goodnight-mum' && last && value === 'elara' ? 5 : 0) +
      (secret === 'truce' && value === 'elara' ? 1.5 : 0) +
      (secret === 'sister-act' && value === 'ava' ? 1.5 : 0),
  }))
  return actAfter(bot, seen, now, 2_000, 9_000, {
    type: 'goodnight',
    payload: { to: softmaxChoice(bot.rng, choices, 0.5) },
  })
}
