/** Holding hands, the end of the whisper: all players keep a thumb down together, then there is a second of silence. */
import { LULLABY } from '../../content/constants.ts'
import { type Phone, phoneAt } from '../../content/phones.ts'
import type { Legal } from '../../protocol/actions.ts'
import type { SeatActionOf } from '../action.ts'
import { emitCue } from '../selectors.ts'
import type { GameState, HandsBoard } from '../state/index.ts'
import { blow } from './wind.ts'

/** Starts holding hands: every player has to keep a thumb down for the same stretch of time. */
export const startHands = (game: GameState, players: Phone[]): HandsBoard => ({
  players,
  down: {},
  since: null,
  deadline: game.clock.now + LULLABY.handsGrace,
  tries: 0,
  silentUntil: null,
})

/** Whether the hands have been held (or the tries are used up) and the silence is over. */
export const handsDone = (game: GameState, board: HandsBoard): boolean =>
  board.silentUntil !== null && board.silentUntil <= game.clock.now

const isDown = (board: HandsBoard, phone: Phone): boolean => board.down[phone] === true

const hush = (game: GameState, board: HandsBoard): void => {
  board.silentUntil = game.clock.now + LULLABY.silence
}

/** A failed try costs a light and is repeated; after the third the phase goes on anyway. */
function fail(game: GameState, board: HandsBoard): void {
  board.since = null
  board.tries += 1
  blow(game, LULLABY.lifted)
  board.deadline = game.clock.now + LULLABY.handsGrace
  if (board.tries >= LULLABY.handsTries) hush(game, board)
}

export function handsLegal(board: HandsBoard, phone: Phone): Legal {
  if (board.silentUntil !== null || !board.players.includes(phone)) return {}
  return { hands: [{ down: [!isDown(board, phone)] }] }
}

export function moveHand(game: GameState, board: HandsBoard, action: SeatActionOf<'hands'>): void {
  const { by, payload } = action
  board.down[phoneAt(by, action)] = payload.down
  if (!payload.down && board.since !== null) {
    emitCue(game, { type: 'hand-lifted', role: by })
    fail(game, board)
  } else if (board.since === null && board.players.every((phone) => isDown(board, phone)))
    board.since = game.clock.now
}

/** Runs timed events: the end of the holding time and of the grace time. The phase ends after the silence. */
export function handsWake(board: HandsBoard): number | null {
  if (board.silentUntil !== null) return board.silentUntil
  return board.since === null ? board.deadline : board.since + LULLABY.handsTime
}

export function handsTick(game: GameState, board: HandsBoard): void {
  const { now } = game.clock
  if (board.silentUntil !== null) return
  if (board.since === null) {
    if (board.deadline <= now) fail(game, board)
  } else if (board.since + LULLABY.handsTime <= now) {
    emitCue(game, { type: 'hands-held' })
    hush(game, board)
  }
}

/** Moves all deadlines by `by` ms after the game was suspended; thumbs have to be put down again. */
export function shiftHands(board: HandsBoard, by: number): void {
  board.down = {}
  board.since = null
  board.deadline += by
  if (board.silentUntil !== null) board.silentUntil += by
}
