/** What one night came to, as far as the table of section 12 asks. */
import { byRole, type Ending, ROLES, type Role, type Room } from '../../shared/content/ids.ts'
import { isRightGuess } from '../../shared/rules/guesses.ts'
import type { GameState } from '../../shared/rules/state/index.ts'

export interface NightTally {
  woke: boolean
  /** Lights when the malfunction began and when it was over. */
  startLights: number
  endLights: number
  aims: Record<Role, boolean>
  secrets: Record<Role, { id: string; kept: boolean }>
  rooms: Record<Role, Room[]>
  stars: Record<Role, number>
  ran: boolean
  ending: Ending
  guesses: number
  rightGuesses: number
  /** How long the malfunction lasted, in ms; when its later acts began, if they did; and its lights (ms, lights in all). */
  malfunction: number
  talkAt: number | null
  whisperAt: number | null
  curve: [number, number][]
  /** Length of the whole night, in ms. */
  length: number
}

const lightsOf = (night: GameState): number => ROLES.reduce((sum, role) => sum + night.seats[role].lights, 0)

/** How a malfunction went on, in ms since it began. */
export type Course = Pick<NightTally, 'malfunction' | 'talkAt' | 'whisperAt'>

/** @param night a night that is over */
export function tallyOf(night: GameState, course: Course): NightTally {
  const { saturday, epilogue } = night
  if (!saturday?.aims || !epilogue?.stars || !epilogue.secretsKept || !epilogue.ending)
    throw new Error('the night is not over')
  const { aims } = saturday
  const { stars, secretsKept, ending } = epilogue
  const guessers = ROLES.filter((role) => saturday.guesses[role])
  return {
    woke: night.malfunction?.lost === false,
    startLights: night.malfunction?.curve[0]?.[1] ?? 0,
    endLights: lightsOf(night),
    aims,
    secrets: byRole((role) => ({ id: night.seats[role].secret ?? '', kept: secretsKept[role] })),
    rooms: byRole((role) => night.evenings.flatMap(({ rooms }) => (rooms ? [rooms[role]] : []))),
    stars: byRole((role) => stars[role].total),
    ran: saturday.result?.run ?? false,
    ending,
    guesses: guessers.length,
    rightGuesses: guessers.filter((role) => isRightGuess(night, role)).length,
    ...course,
    curve: night.malfunction?.curve ?? [],
    length: night.clock.room,
  }
}
