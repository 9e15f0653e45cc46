/** Nights brought to a moment by the game's own doors, for tests that look at one rule there. */
import { EVENING } from '../../shared/content/constants.ts'
import { type Evening, type PhaseId, ROLES, type Role, type Room } from '../../shared/content/ids.ts'
import type { EveningRules } from '../../shared/content/schema.ts'
import type { HostActionType, Payload, Rejection, SeatActionType } from '../../shared/protocol/actions.ts'
import type { Action } from '../../shared/rules/action.ts'
import { apply } from '../../shared/rules/reduce.ts'
import { tonight } from '../../shared/rules/selectors.ts'
import { createNight } from '../../shared/rules/setup.ts'
import type { Cue, GameState } from '../../shared/rules/state/index.ts'

export interface StageOptions {
  seed?: number
  /** Who is a person; the house plays the rest. */
  people?: readonly Role[]
}

/** A lobby with these people; the first of them is the host. */
export function lobbyWith({ seed = 1, people = ROLES }: StageOptions = {}): GameState {
  const game = createNight({ seed })
  for (const role of people) sits(game, role)
  return game
}

export const sits = (game: GameState, role: Role, id: string = role): Cue[] =>
  happens(game, {
    by: 'server',
    at: game.clock.room,
    type: 'sit',
    role,
    player: { id, name: id, gentle: false },
  })

/** Something happens, and must be allowed to. @returns what it led to */
export function happens(game: GameState, action: Action): Cue[] {
  const refused = apply(game, action)
  if (refused) throw new Error(`${action.type} is refused: ${refused}`)
  return game.cues
}

/** A seat asks for something now. @returns why it is refused, or null */
export const asks = <T extends SeatActionType | HostActionType>(
  game: GameState,
  by: Role,
  type: T,
  payload: Payload<T>,
): Rejection | null => apply(game, { by, type, payload, at: game.clock.room } as unknown as Action)

/** The same, and it must be allowed. */
export function does<T extends SeatActionType | HostActionType>(
  game: GameState,
  by: Role,
  type: T,
  payload: Payload<T>,
): Cue[] {
  const refused = asks(game, by, type, payload)
  if (refused) throw new Error(`${type} of ${by} in ${game.phase.id} is refused: ${refused}`)
  return game.cues
}

/** Lets `ms` pass. */
export const wait = (game: GameState, ms: number): Cue[] =>
  happens(game, { by: 'server', type: 'time', at: game.clock.room + ms })

const hostOf = (game: GameState): Role =>
  ROLES.find((role) => game.seats[role].player?.id === game.host) ?? 'ava'
export const skip = (game: GameState): Cue[] => does(game, hostOf(game), 'skip', {})

/** Skips from phase to phase until this one (of that evening) has begun. */
export function skipTo(game: GameState, id: PhaseId, evening?: Evening): GameState {
  if (game.phase.id === 'lobby') does(game, hostOf(game), 'start', { prologue: false })
  for (let i = 0; i < 200; i++) {
    if (game.phase.id === id && (!evening || tonight(game).evening === evening)) return game
    skip(game)
  }
  throw new Error(`${id} never comes`)
}

/** The hour before bed of one evening, under the usual rules but for those given. */
export function hourOf(game: GameState, evening: Evening, rules: Partial<EveningRules> = {}): GameState {
  skipTo(game, 'hour', evening)
  tonight(game).rules = { ...EVENING, ...rules }
  return game
}

type EveningPick = Room | Payload<'pick'>
export type Places = Readonly<Record<Role, EveningPick>>
export const everybodyAt = (place: EveningPick, but: Partial<Places> = {}): Places => ({
  ava: place,
  leo: place,
  elara: place,
  caleb: place,
  ...but,
})

/** Everybody picks their place and is ready: the lights go out. */
export function lightsOut(game: GameState, places: Places): Cue[] {
  for (const role of ROLES) {
    const place = places[role]
    does(game, role, 'pick', typeof place === 'string' ? { room: place } : place)
  }
  let cues: Cue[] = []
  for (const role of ROLES) cues = does(game, role, 'ready', {})
  return cues
}

/** The whole bedtime in these places; dreams are worth what is given, or nothing. The night has begun after it. */
export function bedtimeIn(
  game: GameState,
  places: Places,
  scores: Partial<Record<Role, number>> = {},
): Cue[] {
  lightsOut(game, places)
  skipTo(game, 'bedtime')
  for (const play of Object.values(tonight(game).plays)) play.score ??= scores[play.role] ?? 0
  return skip(game)
}

export const lightsEach = (game: GameState): number[] => ROLES.map((role) => game.seats[role].lights)
export const lightsSum = (game: GameState): number =>
  lightsEach(game).reduce((sum, lights) => sum + lights, 0)
export const named = (cues: readonly Cue[], type: Cue['type']): Cue[] =>
  cues.filter((cue) => cue.type === type)
