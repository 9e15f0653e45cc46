/** Supper's rehearsals of the malfunction: they use the same boards, but nothing is lost and answers are measured. */
import { SHOUT } from '../../../content/constants.ts'
import type { Rehearsal } from '../../../content/plan-types.ts'
import { clearBoards } from '../../malfunction/boards.ts'
import { doorsSeen, startDoors } from '../../malfunction/doors-board.ts'
import { allSolved, startLullaby } from '../../malfunction/lullaby-board.ts'
import { holders, startOrders } from '../../malfunction/orders-board.ts'
import { atLeisure } from '../../malfunction/pace.ts'
import { humans } from '../../seat-phones.ts'
import type { GameState } from '../../state/index.ts'
import { storeAnswerTimes } from './answer-times.ts'
import { layTable } from './lay-table.ts'

export { boardsAccept, boardsLegal, boardsTick, boardsWake } from '../../malfunction/boards.ts'

/** Orders for each other's two controls. After a practice round it is still the same supper. */
export function startOrdersRehearsal(game: GameState): void {
  if (!isPractising(game)) layTable(game, 'orders')
  clearBoards(game)
  game.boards.orders = startOrders(game, SHOUT.controlsAtSupper, SHOUT.controlsAtSupper, game.supper)
}

/** The practice round before it: one order for each player, and every control that is asked for glows. */
export function startPractice(game: GameState): void {
  clearBoards(game)
  const { id } = layTable(game, 'orders')
  const board = startOrders(game, SHOUT.controlsAtSupper, SHOUT.controlsAtSupper, id)
  game.boards.orders = { ...board, practice: holders(board).length }
}

/** The act that the board in play rehearses. */
export const rehearsedAct = ({ boards: { doors, lullaby } }: GameState): Rehearsal =>
  lullaby ? 'hum' : doors ? 'doors' : 'orders'

/** Whether the practice round is on. */
export const isPractising = ({ boards: { orders } }: GameState): boolean => orders?.practice != null

/** One round of doors, or of covered dishes. */
export function startDoorsRehearsal(game: GameState): void {
  clearBoards(game)
  game.boards.doors = startDoors(game, humans(game), 1, layTable(game, 'doors').doors)
}

/** The beat, with notes that all may see and that are not the lullaby's, which are still secret. */
export function startLullabyRehearsal(game: GameState): void {
  clearBoards(game)
  game.boards.lullaby = startLullaby(game, humans(game), layTable(game, 'hum').turns === 'there-and-back')
}

/** Whether the rehearsal is complete. Orders go on until supper is over; without timers until there have been enough. */
export function isRehearsalDone(game: GameState): boolean {
  const { orders, doors, lullaby } = game.boards
  if (orders?.practice != null) return orders.done + orders.missed >= orders.practice
  if (orders && atLeisure(game)) return orders.done >= SHOUT.ordersAtSupper * holders(orders).length
  return (doors !== null && doorsSeen(game, doors)) || (lullaby !== null && allSolved(lullaby))
}

/** Ends the rehearsal, and stores the answer times it has measured. */
export function endRehearsal(game: GameState): void {
  if (game.boards.orders && !isPractising(game)) storeAnswerTimes(game, game.boards.orders)
  clearBoards(game)
}
