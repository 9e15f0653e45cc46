/** A game in the malfunction, played through the reducer's public functions. */
import { type PhaseId, ROLES, type Role, SYMBOLS } from '../../../shared/content/ids.ts'
import type { LegalOptions, Payload, Rejection, SeatActionType } from '../../../shared/protocol/actions.ts'
import { SEAT_ACTIONS } from '../../../shared/protocol/actions.ts'
import { pick, type RngState } from '../../../shared/rng.ts'
import type { Action, SeatAction } from '../../../shared/rules/action.ts'
import { openSaturday } from '../../../shared/rules/guesses.ts'
import { legalFor } from '../../../shared/rules/legal-moves.ts'
import { apply } from '../../../shared/rules/reduce.ts'
import { goTo } from '../../../shared/rules/scheduler.ts'
import { createGameState, fillDefaults } from '../../../shared/rules/setup.ts'
import type { Cue, GameState } from '../../../shared/rules/state/index.ts'

export interface MalfunctionOptions {
  seed?: number
  /** The roles with players; bots play the others. */
  people?: readonly Role[]
  /** Lights of each lantern, in the order of `ROLES`. */
  lights?: readonly [number, number, number, number]
  thread?: number
  slow?: boolean
  percent?: number
  /** Number of notes on the fridge. */
  notes?: number
  /** Measured answer time (ms) of every player. */
  answer?: number
  signWorked?: boolean
}

/** A game after the experiment, with these players. */
export function saturday(options: MalfunctionOptions = {}): GameState {
  const { seed = 1, people = ROLES, lights, thread, slow = false, percent = 100, notes = 3, answer } = options
  const night = createGameState({ seed, percent })
  for (const role of people) {
    night.seats[role].player = { id: role, name: role, gentle: false }
    night.seats[role].awake = 'human'
  }
  fillDefaults(night)
  night.host = people[0] ?? null
  night.settings.slow = slow
  for (const [i, role] of ROLES.entries()) {
    night.seats[role].lights = lights?.[i] ?? 4
    if (answer !== undefined) night.seats[role].answer = answer
  }
  if (thread !== undefined)
    for (const pair of Object.keys(night.threads)) night.threads[pair as keyof GameState['threads']] = thread
  for (let i = 0; i < notes; i++) night.notes[i]!.open = true
  openSaturday(night)
  if (options.signWorked !== undefined) night.saturday!.signWorked = options.signWorked
  return night
}

/** The same game in the given act. */
export function tableIn(act: PhaseId, options: MalfunctionOptions = {}): GameState {
  const night = saturday(options)
  goTo(night, 'shout')
  if (act !== 'shout') {
    night.boards.orders = null
    goTo(night, act)
  }
  return night
}

/** Lets `ms` pass. @returns the cues of that time */
export function wait(night: GameState, ms: number): Cue[] {
  apply(night, { by: 'server', type: 'time', at: night.clock.room + ms })
  return night.cues
}

/** Dispatches an action of a seat. @returns why it was rejected, or null */
export function does<T extends SeatActionType>(
  night: GameState,
  by: Role,
  type: T,
  payload: Payload<T>,
  house?: true,
): Rejection | null {
  const action = { by, type, payload, at: night.clock.room, ...(house && { house }) }
  return apply(night, action as unknown as SeatAction)
}

export const lights = (night: GameState): number =>
  ROLES.reduce((sum, role) => sum + night.seats[role].lights, 0)
export const lightsEach = (night: GameState): number[] => ROLES.map((role) => night.seats[role].lights)
export const happened = (cues: readonly Cue[], type: Cue['type']): Cue[] =>
  cues.filter((cue) => cue.type === type)

/** The same seeds in every run: properties over many tables. */
export const seeds = (count: number): number[] => Array.from({ length: count }, (_, i) => 1 + i * 7919)

/** One to four players, a different group for each seed. */
export function somePeople(seed: number): Role[] {
  const group = ROLES.filter((_, i) => ((seed % 15) + 1) & (1 << i))
  return group.length > 0 ? group : [...ROLES]
}

const isSeatAction = (type: string): type is SeatActionType => type in SEAT_ACTIONS

/** A random legal move of any seat, or null. */
export function someAction(night: GameState, rng: RngState): Action | null {
  const options: { role: Role; type: SeatActionType; fields: LegalOptions }[] = []
  for (const role of ROLES)
    for (const [type, alternatives] of Object.entries(legalFor(night, role)))
      if (isSeatAction(type)) for (const fields of alternatives) options.push({ role, type, fields })
  if (options.length === 0) return null
  const { role, type, fields } = pick(rng, options)
  const payload: Record<string, unknown> = {}
  for (const [field, values] of Object.entries(fields)) payload[field] = pick(rng, values)
  if (type === 'beat') payload.symbol = pick(rng, SYMBOLS)
  return { by: role, type, payload, at: night.clock.room } as unknown as SeatAction
}

/** Makes a random legal move. @throws if it is rejected */
export function fumble(night: GameState, rng: RngState): void {
  const action = someAction(night, rng)
  const refused = action && apply(night, action)
  if (refused) throw new Error(`${action.type} is legal and refused: ${refused}`)
}
