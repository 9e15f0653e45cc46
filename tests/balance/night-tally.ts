/** The results of one game that the balance table needs. */
import { byRole, type Ending, ROLES, type Role, type Room } from '../../shared/content/ids.ts'
import { coverOf, houseCount } from '../../shared/rules/cover.ts'
import { isRightGuess } from '../../shared/rules/guesses.ts'
import { planOf } from '../../shared/rules/plan.ts'
import type { EveningState, GameState } from '../../shared/rules/state/index.ts'

export interface NightTally {
  woke: boolean
  /** Lights at the start and at the end of the malfunction. */
  startLights: number
  endLights: number
  aims: Record<Role, boolean>
  secrets: Record<Role, { id: string; kept: boolean }>
  rooms: Record<Role, Room[]>
  stars: Record<Role, number>
  /** Evenings with exactly one person at the nook, and those with a ritual of two or more. */
  alone: number
  rituals: number
  /** Promises that count as broken although everybody concerned had picked the place. */
  ruled: number
  /** Whether enough of the others slept badly for Ava's aim. */
  avaCan: boolean
  /** Whether a fuse ended one of Leo's dreams. */
  leoFused: boolean
  /** The storybook's cover, 0–3. */
  cover: number
  /** How often somebody judged a memory in the argument, and how often as true. */
  judged: number
  judgedTrue: number
  ran: boolean
  ending: Ending
  guesses: number
  rightGuesses: number
  /** Length of the malfunction (ms), when its later acts began, if they did, and its lights over time (ms, lights). */
  malfunction: number
  talkAt: number | null
  whisperAt: number | null
  /** The longest time (ms) in which a phone had nothing to do in the acts of the malfunction; null where that is not measured. */
  idle: number | null
  curve: [number, number][]
  /** Length of the whole game, in ms. */
  length: number
}

const lightsOf = (night: GameState): number => ROLES.reduce((sum, role) => sum + night.seats[role].lights, 0)

/** The course of a malfunction, in ms since it began. */
export type Course = Pick<NightTally, 'malfunction' | 'talkAt' | 'whisperAt' | 'idle'>

/** How many promises of an evening were broken by nobody's own pick. */
const brokenByRule = ({ promises, picks, rooms }: EveningState): number =>
  promises.filter(
    ({ from, to, room, kept }) =>
      kept === false && [from, to].every((role) => rooms?.[role] === room || picks[role]?.room === room),
  ).length

/** @param night a finished game */
export function tallyOf(night: GameState, course: Course): NightTally {
  const { saturday, epilogue } = night
  if (!saturday?.aims || !epilogue?.stars || !epilogue.secretsKept || !epilogue.ending)
    throw new Error('the night is not over')
  const { aims } = saturday
  const { stars, secretsKept, ending } = epilogue
  const verdicts = Object.values(saturday.argument.thrown).flatMap(({ said }) => Object.values(said))
  const guessers = ROLES.filter((role) => saturday.guesses[role])
  return {
    woke: night.malfunction?.lost === false,
    startLights: night.malfunction?.curve[0]?.[1] ?? 0,
    endLights: lightsOf(night),
    aims,
    secrets: byRole((role) => ({ id: night.seats[role].secret ?? '', kept: secretsKept[role] })),
    rooms: byRole((role) => night.evenings.flatMap(({ rooms }) => (rooms ? [rooms[role]] : []))),
    stars: byRole((role) => stars[role].total),
    alone: night.evenings.filter(
      ({ rooms }) => rooms && ROLES.filter((role) => rooms[role] === 'nook').length === 1,
    ).length,
    rituals: houseCount(night).rituals,
    ruled: night.evenings.reduce((sum, evening) => sum + brokenByRule(evening), 0),
    avaCan:
      night.disturbances.filter(({ seer }) => seer !== 'ava').length >= planOf(night).aims.avaOthersTold,
    leoFused: night.evenings.some(({ fused }) => fused === 'leo'),
    cover: coverOf(houseCount(night), planOf(night).covers),
    judged: verdicts.length,
    judgedTrue: verdicts.filter((so) => so).length,
    ran: saturday.result?.run ?? false,
    ending,
    guesses: guessers.length,
    rightGuesses: guessers.filter((role) => isRightGuess(night, role)).length,
    ...course,
    curve: night.malfunction?.curve ?? [],
    length: night.clock.room,
  }
}
