/** When a bot acts, how long it takes to answer, and how often it makes mistakes. */
import { between, chance } from '../rng.ts'
import type { ActionRequest, Decision, Observation } from './bot.ts'
import type { BotState } from './bot-state.ts'
import { randomLogNormal } from './chance.ts'

/** A delay is at most this share (percent) of the phase's remaining time. */
const MAX_DELAY = 80

/**
 * An action after a random delay, shortened if the phase ends soon.
 * @param now room time in ms
 * @param from shortest delay in ms
 * @param to longest delay in ms
 */
export function actAfter(
  bot: BotState,
  seen: Observation,
  now: number,
  from: number,
  to: number,
  request: ActionRequest,
): Decision {
  const delay = between(bot.rng, from, to)
  const { endsAt } = seen.public
  const most = endsAt === null ? delay : Math.floor(((endsAt - now) * MAX_DELAY) / 100)
  return { afterMs: Math.max(0, Math.min(delay, most)), ...request }
}

/** An action at a given room time (ms). */
export const actAt = (time: number, now: number, request: ActionRequest): Decision => ({
  afterMs: Math.max(0, Math.ceil(time - now)),
  ...request,
})

/** A random time (ms) that the bot takes for something that lasts `percent` of an answer. */
export const answerTime = ({ rng, person, pace }: BotState, percent: number): number =>
  randomLogNormal(rng, (pace * percent) / 100, person.spread)

/** Whether the bot makes a mistake now, where an average player makes one `percent` of the time. */
export const makesMistake = ({ rng, person }: BotState, percent: number): boolean =>
  chance(rng, Math.round((percent * person.slips) / 100))

/** The value of a key in a map; makes and stores it the first time. */
export function getOrSet<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}
