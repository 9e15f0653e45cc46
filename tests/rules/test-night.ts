/** Brings a game to a certain moment by actions alone, for tests of one rule. */
import { EVENING } from '../../shared/content/constants.ts'
import { type Evening, type PhaseId, ROLES, type Role, type Room } from '../../shared/content/ids.ts'
import { isSecondPhone, type Phone, roleOfPhone } from '../../shared/content/phones.ts'
import type { EveningRules } from '../../shared/content/schema.ts'
import type { HostActionType, Payload, SeatActionType } from '../../shared/protocol/actions.ts'
import type { Rejection } from '../../shared/protocol/rejections.ts'
import type { Action } from '../../shared/rules/action.ts'
import { inStorm } from '../../shared/rules/malfunction/acts.ts'
import { apply } from '../../shared/rules/reduce.ts'
import { endPhase } from '../../shared/rules/scheduler.ts'
import { currentEvening } from '../../shared/rules/selectors.ts'
import { createGameState } from '../../shared/rules/setup.ts'
import type { Cue, GameState } from '../../shared/rules/state/index.ts'

export interface LobbyOptions {
  seed?: number
  /** The roles with a player; the house plays the others. */
  people?: readonly Role[]
}

/** A game in the lobby with these players; the first one is the host. */
export function lobbyWith({ seed = 1, people = ROLES }: LobbyOptions = {}): GameState {
  const game = createGameState({ seed })
  for (const role of people) sits(game, role)
  return game
}

/** A player takes a seat. @returns the cues */
export const sits = (game: GameState, role: Role, id: string = role): Cue[] =>
  happens(game, {
    by: 'server',
    at: game.clock.room,
    type: 'sit',
    role,
    player: { id, name: id, gentle: false },
  })

/** Applies an action. @returns the cues @throws if it is rejected */
export function happens(game: GameState, action: Action): Cue[] {
  const refused = apply(game, action)
  if (refused) throw new Error(`${action.type} is rejected: ${refused}`)
  return game.cues
}

/** A seat or the host requests an action now. @returns why it is rejected, or null */
export const asks = <T extends SeatActionType | HostActionType>(
  game: GameState,
  phone: Phone,
  type: T,
  payload: Payload<T>,
): Rejection | null => {
  const second = isSecondPhone(phone) && { second: true }
  const action = { by: roleOfPhone(phone), type, payload, at: game.clock.room, ...second }
  return apply(game, action as unknown as Action)
}

/** A seat or the host acts now. @returns the cues @throws if the action is rejected */
export function does<T extends SeatActionType | HostActionType>(
  game: GameState,
  phone: Phone,
  type: T,
  payload: Payload<T>,
): Cue[] {
  const refused = asks(game, phone, type, payload)
  if (refused) throw new Error(`${type} of ${phone} in ${game.phase.id} is rejected: ${refused}`)
  return game.cues
}

/** Lets this much time (ms) pass. @returns the cues of the last thing that happened */
export const wait = (game: GameState, ms: number): Cue[] =>
  happens(game, { by: 'server', type: 'time', at: game.clock.room + ms })

const hostOf = (game: GameState): Role =>
  ROLES.find((role) => game.seats[role].player?.id === game.host) ?? 'ava'

/** The host skips the current phase or stage; an act of the malfunction, which cannot be skipped, ends by itself. @returns the cues */
export function skip(game: GameState): Cue[] {
  if (!inStorm(game)) return does(game, hostOf(game), 'skip', {})
  endPhase(game)
  return wait(game, 0)
}

/** Skips phases until this one (of that evening) has begun. @throws if it never begins */
export function skipTo(game: GameState, id: PhaseId, evening?: Evening): GameState {
  if (game.phase.id === 'lobby') does(game, hostOf(game), 'start', { prologue: false })
  for (let i = 0; i < 200; i++) {
    if (game.phase.id === id && (!evening || currentEvening(game).evening === evening)) return game
    skip(game)
  }
  throw new Error(`${id} never begins`)
}

/** Skips to the hour before bed of an evening, under the usual rules except for those given. */
export function hourOf(game: GameState, evening: Evening, rules: Partial<EveningRules> = {}): GameState {
  skipTo(game, 'hour', evening)
  currentEvening(game).rules = { ...EVENING, ...rules }
  return game
}

/** A game in the hour before bed of Wednesday. */
export const wednesday = (rules: Partial<EveningRules> = {}, seed = 1): GameState =>
  hourOf(lobbyWith({ seed }), 'wednesday', rules)

type EveningPick = Room | Payload<'pick'>
export type Places = Readonly<Record<Role, EveningPick>>

/** Everybody goes to one place, except for those given. */
export const everybodyAt = (place: EveningPick, but: Partial<Places> = {}): Places => ({
  ava: place,
  leo: place,
  elara: place,
  caleb: place,
  ...but,
})

/** Everybody picks their place and is ready, which begins lights out. @returns the cues */
export function lightsOut(game: GameState, places: Places): Cue[] {
  for (const role of ROLES) {
    const place = places[role]
    does(game, role, 'pick', typeof place === 'string' ? { room: place } : place)
  }
  let cues: Cue[] = []
  for (const role of ROLES) cues = does(game, role, 'ready', {})
  return cues
}

/** Plays bedtime in these places, until the night phase has begun. Dreams get the given scores, or 0. @returns the cues */
export function bedtimeIn(
  game: GameState,
  places: Places,
  scores: Partial<Record<Role, number>> = {},
): Cue[] {
  lightsOut(game, places)
  skipTo(game, 'bedtime')
  for (const play of Object.values(currentEvening(game).plays)) play.score ??= scores[play.role] ?? 0
  const cues = [...skip(game)]
  skipTo(game, 'night')
  return cues
}

/** Gives all four lanterns this many lights. */
export const setAllLights = (game: GameState, lights: number): GameState => {
  for (const role of ROLES) game.seats[role].lights = lights
  return game
}

/** The lights of each lantern, in the order of `ROLES`. */
export const lightsEach = (game: GameState): number[] => ROLES.map((role) => game.seats[role].lights)

/** The lights of all lanterns together. */
export const lightsSum = (game: GameState): number =>
  lightsEach(game).reduce((sum, lights) => sum + lights, 0)

/** Picks the cues of one type, in the order in which they were sent. */
export const cuesOfType = (cues: readonly Cue[], type: Cue['type']): Cue[] =>
  cues.filter((cue) => cue.type === type)
