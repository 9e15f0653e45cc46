/** What all concerns of a bot share: who it is, what it remembers, and how it paces itself. */
import type { Role, Room } from '../content/ids.ts'
import { between, chance, type RngState } from '../rng.ts'
import type { Decision, Seen, Wish } from './bot.ts'
import { about } from './dice.ts'
import type { Notebook } from './notebook.ts'
import type { Person } from './person.ts'

/** A rule that somebody follows come what may, in some of their choices. */
export interface Habit {
  room?: Room
  tell?: boolean
  run?: boolean
  /** Plays for the family alone, whatever their own aim. */
  together?: boolean
}

export interface Mind {
  readonly role: Role
  readonly rng: RngState
  readonly person: Person
  /** How long (ms) an answer takes: this person's own time, or that of the player for whom they play. */
  pace: number
  readonly habit: Habit
  readonly notebook: Notebook
  /** Touches of a dream in one piece at its end, or every so many ms. */
  readonly chunkMs: number | null
}

/** At least this much of a phase is left when a bot that could not wait longer acts (percent of what is left). */
const AT_THE_LATEST = 80

/** A wish after a moment (ms), or earlier if the phase would be over by then. */
export function after(mind: Mind, seen: Seen, now: number, from: number, to: number, wish: Wish): Decision {
  const wanted = between(mind.rng, from, to)
  const { endsAt } = seen.public
  const most = endsAt === null ? wanted : Math.floor(((endsAt - now) * AT_THE_LATEST) / 100)
  return { afterMs: Math.max(0, Math.min(wanted, most)), ...wish }
}

/** A wish at a room time (ms) that was fixed before. */
export const at = (time: number, now: number, wish: Wish): Decision => ({
  afterMs: Math.max(0, Math.ceil(time - now)),
  ...wish,
})

/** How long (ms) this person takes for so many hundredths of an answer. */
export const answering = ({ rng, person, pace }: Mind, percent: number): number =>
  about(rng, (pace * percent) / 100, person.spread)

/** Whether this person slips now, where a usual one does so in `percent` of a hundred times. */
export const slips = ({ rng, person }: Mind, percent: number): boolean =>
  chance(rng, Math.round((percent * person.slips) / 100))

/** Remembers one thing per key, made the first time. */
export function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}
