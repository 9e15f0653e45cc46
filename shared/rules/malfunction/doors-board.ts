/**
 * The doors: each phone knows one trait of the true door; players combine them and tap it together. Two rounds in the talk, one
 * at a supper, where they may be the covers of dishes.
 */
import { DOORS, TIME } from '../../content/constants.ts'
import { type DoorSetId, type NoteSymbol, ROLES, type Role } from '../../content/ids.ts'
import { content } from '../../content/load.ts'
import { type Phone, phoneAt, roleOfPhone } from '../../content/phones.ts'
import type { Legal } from '../../protocol/actions.ts'
import type { SeatActionOf } from '../action.ts'
import { earliest, paced } from '../deadlines.ts'
import { drawFresh } from '../draw-content.ts'
import { planOf, supperTime } from '../plan.ts'
import { addStat, emitCue } from '../selectors.ts'
import type { BoardDoor, DoorsBoard, GameState } from '../state/index.ts'
import { dealDoors } from './deal-doors.ts'
import { answerTime, atLeisure, hurried, meanAnswer, rehearsing, soon } from './pace.ts'
import { choseWrong, houseHas, houseHasSeat, isSteadied } from './rattle.ts'
import { blow } from './wind.ts'

/** Time (ms) for a round of the talk: from the players' mean answer time and the slowest player's. */
function doorsTime(game: GameState, players: readonly Role[]): number {
  const slowest = Math.max(...players.map((role) => answerTime(game, role)))
  const pace = (meanAnswer(game, players) * (100 - DOORS.slowest) + slowest * DOORS.slowest) / 100
  const time = (pace * DOORS.percent) / 100
  return hurried(game, Math.max(DOORS.min, Math.min(DOORS.max, time)))
}

/** Time (ms) for the round at supper. */
const rehearsalTime = (game: GameState): number =>
  atLeisure(game) ? TIME.supperWaits : paced(game, supperTime(game, 'doors') - DOORS.result)

/**
 * Deals a round of doors, counted from 1. At supper it ends early enough to show the result before the phase ends.
 * @param own the set that a supper has of its own; without it one is drawn
 */
export function startDoors(
  game: GameState,
  players: Role[],
  round: number,
  own: DoorSetId | null = null,
): DoorsBoard {
  const sets = content.doorSets.filter(({ id, drawn }) => (own === null ? drawn : id === own))
  const { id: set } = drawFresh(game, 'doorSets', sets)
  const counts = planOf(game).doors
  const { doors, true: truth } = dealDoors(game.rng, counts[round - 1] ?? counts[0])
  const { now } = game.clock
  const time = rehearsing(game) ? rehearsalTime(game) : doorsTime(game, players)
  return {
    players,
    round,
    set,
    doors,
    true: truth,
    startedAt: now,
    endsAt: now + time,
    taps: {},
    result: null,
    resultUntil: 0,
  }
}

/** One trait of the true door; the other fields are null. */
export interface Clue {
  number: number | null
  symbol: NoteSymbol | null
  frame: number | null
  face: Role | null
}
const NOTHING: Clue = { number: null, symbol: null, frame: null, face: null }

/** The clue of a role: Leo knows the number, Caleb the symbol, Elara the frame, Ava the face. */
export function clueOf(board: DoorsBoard, role: Role): Clue {
  const { number, symbol, frame, face } = board.doors[board.true] as BoardDoor
  switch (role) {
    case 'leo':
      return { ...NOTHING, number }
    case 'caleb':
      return { ...NOTHING, symbol }
    case 'elara':
      return { ...NOTHING, frame }
    case 'ava':
      return { ...NOTHING, face }
  }
}

/** Whether the round is over and its result has been shown long enough. */
export const doorsSeen = (game: GameState, board: DoorsBoard): boolean =>
  board.result !== null && board.resultUntil <= game.clock.now

function settleRound(
  game: GameState,
  board: DoorsBoard,
  result: 'open' | 'wrong' | 'late',
  door: number | null,
): void {
  board.result = result
  board.resultUntil = soon(game, DOORS.result)
  const n = door ?? board.true
  emitCue(game, { type: result === 'open' ? 'door-open' : 'door-wrong', n })
  if (result !== 'open') blow(game, DOORS.loss)
}

/** Counts a tap that the others have not joined if it is a player's and at a wrong door. */
function triedInVain(game: GameState, board: DoorsBoard, phone: Phone, door: number): void {
  if (door === board.true || houseHas(game, phone)) return
  addStat(game, roleOfPhone(phone), 'wrongDoors')
  choseWrong(game, phone, 'doors')
}

/** Game time (ms) at which a tap expires because not all players have joined it. */
const lapsesAt = (tap: { at: number }): number => tap.at + DOORS.tapTogether + 1

/** Whether all see this role's clue: it has no player, or the house works its console. */
export const clueIsPublic = (game: GameState, board: DoorsBoard, role: Role): boolean =>
  !board.players.includes(role) || houseHasSeat(game, role)

export function tapDoor(game: GameState, board: DoorsBoard, action: SeatActionOf<'door'>): void {
  const phone = phoneAt(action.by, action)
  if (board.result !== null || (isSteadied(game, phone) && !action.house)) return
  const { now } = game.clock
  const { door } = action.payload
  const before = board.taps[action.by]
  if (before && before.door !== door) triedInVain(game, board, phoneAt(action.by, before), before.door)
  board.taps[action.by] = { door, at: now, ...(action.second && { second: true }) }
  if (!board.players.every((role) => board.taps[role]?.door === door)) return
  settleRound(game, board, door === board.true ? 'open' : 'wrong', door)
}

/** Runs timed events: expired taps and the end of the round. The phase decides what follows a result. */
export function doorsWake(board: DoorsBoard): number | null {
  if (board.result !== null) return board.resultUntil
  let wake: number | null = board.endsAt
  for (const role of ROLES) {
    const tap = board.taps[role]
    if (tap) wake = earliest(wake, lapsesAt(tap))
  }
  return wake
}

export function doorsTick(game: GameState, board: DoorsBoard): void {
  if (board.result !== null) return
  const { now } = game.clock
  for (const role of ROLES) {
    const tap = board.taps[role]
    if (!tap || lapsesAt(tap) > now) continue
    delete board.taps[role]
    triedInVain(game, board, phoneAt(role, tap), tap.door)
  }
  if (board.endsAt <= now) settleRound(game, board, 'late', null)
}

export function doorsLegal(board: DoorsBoard, role: Role): Legal {
  if (board.result !== null || !board.players.includes(role)) return {}
  return { door: [{ door: [...board.doors.keys()] }] }
}

/** Moves all deadlines by `by` ms, after the game was suspended that long. */
export function shiftDoors(board: DoorsBoard, by: number): void {
  board.startedAt += by
  board.endsAt += by
  board.resultUntil += by
  for (const role of ROLES) {
    const tap = board.taps[role]
    if (tap) tap.at += by
  }
}
