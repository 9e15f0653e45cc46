/** The rooms of a capacity run: recorded nights of four people, each continued from a different point. */
import { createHash, randomBytes } from 'node:crypto'
import type { DurableLog } from '../../../server/storage/durable-log.ts'
import type { RoomLog } from '../../../server/storage/room-log.ts'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import type { Action } from '../../../shared/rules/action.ts'
import { readFixture } from '../../replays/fixtures.ts'

/** Recorded nights in which every seat has a player. */
const NIGHTS = ['four-people', 'lost-night'] as const
export type NightName = (typeof NIGHTS)[number]

/** Which night a room plays, and from where. */
export interface RoomPlan {
  code: string
  night: NightName
  /** Time of the night (ms) at which the run begins; if negative, the room waits in the lobby that long. */
  from: number
  /** Token of each seat. */
  tokens: Record<Role, string>
}

/** Length of a recorded night (ms). */
export const lengthOf = (night: NightName): number => readFixture(night).actions.at(-1)?.at ?? 0

/** Letters of codes: without vowels, so that they spell no words. */
const LETTERS = 'BCDFGHKMNPRSTWXZ'
/** The code of the nth room. */
const codeOf = (n: number): string => {
  const letter = (place: number): string =>
    LETTERS[Math.floor(n / LETTERS.length ** place) % LETTERS.length] ?? 'B'
  return [3, 2, 1, 0].map(letter).join('')
}

/**
 * Plans a run in which every moment of a night is played equally often, and about `playing` rooms play at any time. The
 * starting points of rooms are evenly spaced, from `span` before the beginning of the night to its end. There are more
 * rooms than play at once: some still wait in the lobby, and some are done.
 * @param span length of the run (ms)
 */
export function planRooms(playing: number, span: number): RoomPlan[] {
  const perNight = NIGHTS.map((night) => {
    const length = lengthOf(night)
    return { night, length, count: Math.round((playing / NIGHTS.length) * (1 + span / length)) }
  })
  const starts = perNight.flatMap(({ night, length, count }) =>
    Array.from({ length: count }, (_, i) => ({
      night,
      from: Math.round(((i + 0.5) / count) * (length + span) - span),
    })),
  )
  return starts.map(({ night, from }, n) => ({ code: codeOf(n), night, from, tokens: newTokens() }))
}

const newTokens = (): Record<Role, string> =>
  Object.fromEntries(ROLES.map((role) => [role, randomBytes(16).toString('base64url')])) as Record<
    Role,
    string
  >

/** Whether an action of the night happens before the run begins. */
export const isBefore = ({ from }: Pick<RoomPlan, 'from'>, { at }: Action): boolean => at <= Math.max(0, from)

/** Writes the rooms into a log, from which a server restores them. Resolves when they are written. */
export async function saveRooms(log: DurableLog, plans: readonly RoomPlan[]): Promise<void> {
  const rooms: RoomLog[] = []
  for (const plan of plans) {
    const { rules, seed, language, actions } = readFixture(plan.night)
    const room = log.begin({ code: plan.code, rules, seed, language, opened: Date.now() })
    for (const action of actions) if (isBefore(plan, action)) room.action(action)
    // In recorded nights the ids of players are their roles.
    for (const role of ROLES)
      room.person({ id: role, hash: createHash('sha256').update(plan.tokens[role]).digest() })
    room.follow(() => Math.max(0, plan.from))
    rooms.push(room)
  }
  for (const room of rooms) await room.committed()
}
