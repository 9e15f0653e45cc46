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
  const night = createNight({ seed })
  for (const role of people) sits(night, role)
  return night
}

export const sits = (night: GameState, role: Role, id: string = role): Cue[] =>
  happens(night, {
    by: 'server',
    at: night.clock.room,
    type: 'sit',
    role,
    player: { id, name: id, gentle: false },
  })

/** Something happens, and must be allowed to. @returns what it led to */
export function happens(night: GameState, action: Action): Cue[] {
  const refused = apply(night, action)
  if (refused) throw new Error(`${action.type} is refused: ${refused}`)
  return night.cues
}

/** A seat asks for something now. @returns why it is refused, or null */
export const asks = <T extends SeatActionType | HostActionType>(
  night: GameState,
  by: Role,
  type: T,
  payload: Payload<T>,
): Rejection | null => apply(night, { by, type, payload, at: night.clock.room } as unknown as Action)

/** The same, and it must be allowed. */
export function does<T extends SeatActionType | HostActionType>(
  night: GameState,
  by: Role,
  type: T,
  payload: Payload<T>,
): Cue[] {
  const refused = asks(night, by, type, payload)
  if (refused) throw new Error(`${type} of ${by} in ${night.phase.id} is refused: ${refused}`)
  return night.cues
}

/** Lets `ms` pass. */
export const wait = (night: GameState, ms: number): Cue[] =>
  happens(night, { by: 'server', type: 'time', at: night.clock.room + ms })

const hostOf = (night: GameState): Role =>
  ROLES.find((role) => night.seats[role].player?.id === night.host) ?? 'ava'
export const skip = (night: GameState): Cue[] => does(night, hostOf(night), 'skip', {})

/** Skips from phase to phase until this one (of that evening) has begun. */
export function skipTo(night: GameState, id: PhaseId, evening?: Evening): GameState {
  if (night.phase.id === 'lobby') does(night, hostOf(night), 'start', { prologue: false })
  for (let i = 0; i < 200; i++) {
    if (night.phase.id === id && (!evening || tonight(night).evening === evening)) return night
    skip(night)
  }
  throw new Error(`${id} never comes`)
}

/** The hour before bed of one evening, under the usual rules but for those given. */
export function hourOf(night: GameState, evening: Evening, rules: Partial<EveningRules> = {}): GameState {
  skipTo(night, 'hour', evening)
  tonight(night).rules = { ...EVENING, ...rules }
  return night
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
export function lightsOut(night: GameState, places: Places): Cue[] {
  for (const role of ROLES) {
    const place = places[role]
    does(night, role, 'pick', typeof place === 'string' ? { room: place } : place)
  }
  let cues: Cue[] = []
  for (const role of ROLES) cues = does(night, role, 'ready', {})
  return cues
}

/** The whole bedtime in these places; dreams are worth what is given, or nothing. The night has begun after it. */
export function bedtimeIn(
  night: GameState,
  places: Places,
  scores: Partial<Record<Role, number>> = {},
): Cue[] {
  lightsOut(night, places)
  skipTo(night, 'bedtime')
  for (const play of Object.values(tonight(night).plays)) play.score ??= scores[play.role] ?? 0
  return skip(night)
}

export const lightsEach = (night: GameState): number[] => ROLES.map((role) => night.seats[role].lights)
export const lightsSum = (night: GameState): number =>
  lightsEach(night).reduce((sum, lights) => sum + lights, 0)
export const named = (cues: readonly Cue[], type: Cue['type']): Cue[] =>
  cues.filter((cue) => cue.type === type)
