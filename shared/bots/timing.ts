/** When a bot acts: after a while, at a fixed time, or as fast as its person answers. */
import { between, chance } from '../rng.ts'
import type { ActionRequest, Decision, Seen } from './bot.ts'
import type { BotState } from './bot-state.ts'
import { about } from './chance.ts'

/** A delay is at most this share of the phase's remaining time (percent). */
const AT_THE_LATEST = 80

/** An action after a moment (ms), or earlier if the phase would be over by then. */
export function actAfter(
  bot: BotState,
  seen: Seen,
  now: number,
  from: number,
  to: number,
  request: ActionRequest,
): Decision {
  const delay = between(bot.rng, from, to)
  const { endsAt } = seen.public
  const most = endsAt === null ? delay : Math.floor(((endsAt - now) * AT_THE_LATEST) / 100)
  return { afterMs: Math.max(0, Math.min(delay, most)), ...request }
}

/** An action at a room time (ms) that was fixed before. */
export const at = (time: number, now: number, request: ActionRequest): Decision => ({
  afterMs: Math.max(0, Math.ceil(time - now)),
  ...request,
})

/** How long (ms) this person takes for so many hundredths of an answer. */
export const answering = ({ rng, person, pace }: BotState, percent: number): number =>
  about(rng, (pace * percent) / 100, person.spread)

/** Whether this person slips now, where a usual one does so in `percent` of a hundred times. */
export const slips = ({ rng, person }: BotState, percent: number): boolean =>
  chance(rng, Math.round((percent * person.slips) / 100))

/** Remembers one thing per key, made the first time. */
export function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}
