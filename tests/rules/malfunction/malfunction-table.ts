/** A game in the malfunction, played through the reducer's public functions. */
import { type PhaseId, ROLES, type Role, SYMBOLS } from '../../../shared/content/ids.ts'
import { isSecondPhone, type Phone, roleOfPhone, secondPhone } from '../../../shared/content/phones.ts'
import type { LegalOptions, Payload, SeatActionType } from '../../../shared/protocol/actions.ts'
import { SEAT_ACTIONS } from '../../../shared/protocol/actions.ts'
import type { Rejection } from '../../../shared/protocol/rejections.ts'
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
  /** Those of them that two people play. */
  pairs?: readonly Role[]
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
  const game = createGameState({ seed, percent })
  for (const role of people) {
    game.seats[role].player = { id: role, name: role, gentle: false }
    game.seats[role].awake = 'human'
  }
  for (const role of options.pairs ?? []) {
    const id = secondPhone(role)
    game.seats[role].second = { id, name: id, gentle: false }
    game.seats[role].gone = []
  }
  fillDefaults(game)
  game.host = people[0] ?? null
  game.settings.slow = slow
  for (const [i, role] of ROLES.entries()) {
    game.seats[role].lights = lights?.[i] ?? 4
    if (answer !== undefined) game.seats[role].answer = answer
  }
  if (thread !== undefined)
    for (const pair of Object.keys(game.threads)) game.threads[pair as keyof GameState['threads']] = thread
  for (let i = 0; i < notes; i++) game.notes[i]!.open = true
  openSaturday(game)
  if (options.signWorked !== undefined) game.saturday!.signWorked = options.signWorked
  return game
}

/** The same game in the given act. */
export function tableIn(act: PhaseId, options: MalfunctionOptions = {}): GameState {
  const game = saturday(options)
  goTo(game, 'shout')
  if (act !== 'shout') {
    game.boards.orders = null
    goTo(game, act)
  }
  return game
}

/** Lets `ms` pass. @returns the cues of that time */
export function wait(game: GameState, ms: number): Cue[] {
  apply(game, { by: 'server', type: 'time', at: game.clock.room + ms })
  return game.cues
}

/** Dispatches an action of a seat, on one of its phones. @returns why it was rejected, or null */
export function does<T extends SeatActionType>(
  game: GameState,
  phone: Phone,
  type: T,
  payload: Payload<T>,
  house?: true,
): Rejection | null {
  const by = roleOfPhone(phone)
  const second = isSecondPhone(phone) && { second: true }
  const action = { by, type, payload, at: game.clock.room, ...(house && { house }), ...second }
  return apply(game, action as unknown as SeatAction)
}

export const lights = (game: GameState): number =>
  ROLES.reduce((sum, role) => sum + game.seats[role].lights, 0)
export const lightsEach = (game: GameState): number[] => ROLES.map((role) => game.seats[role].lights)
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
export function someAction(game: GameState, rng: RngState): Action | null {
  const options: { role: Role; type: SeatActionType; fields: LegalOptions }[] = []
  for (const role of ROLES)
    for (const [type, alternatives] of Object.entries(legalFor(game, role)))
      if (isSeatAction(type)) for (const fields of alternatives) options.push({ role, type, fields })
  if (options.length === 0) return null
  const { role, type, fields } = pick(rng, options)
  const payload: Record<string, unknown> = {}
  for (const [field, values] of Object.entries(fields)) payload[field] = pick(rng, values)
  if (type === 'beat') payload.symbol = pick(rng, SYMBOLS)
  return { by: role, type, payload, at: game.clock.room } as unknown as SeatAction
}

/** Makes a random legal move. @throws if it is rejected */
export function fumble(game: GameState, rng: RngState): void {
  const action = someAction(game, rng)
  const refused = action && apply(game, action)
  if (refused) throw new Error(`${action.type} is legal and refused: ${refused}`)
}
