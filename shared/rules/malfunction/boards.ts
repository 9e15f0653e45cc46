/** The boards in play (orders, doors, lullaby, holding hands) behind one interface, for suppers and acts. */

import type { Role } from '../../content/ids.ts'
import { type Phone, phoneAt } from '../../content/phones.ts'
import type { Legal } from '../../protocol/actions.ts'
import type { SeatAction } from '../action.ts'
import { earliest } from '../deadlines.ts'
import type { GameState } from '../state/index.ts'
import { doorsLegal, doorsTick, doorsWake, shiftDoors, tapDoor } from './doors-board.ts'
import { handsLegal, handsTick, handsWake, moveHand, shiftHands } from './hold-board.ts'
import { lullabyLegal, lullabyTick, lullabyWake, playBeat, shiftLullaby } from './lullaby-board.ts'
import { operate, ordersLegal, ordersTick, ordersWake, ping, shiftOrders } from './orders-board.ts'

import { dark } from './wind.ts'

/** What a phone may do on all boards in play: orders, doors, lullaby and holding hands. */
export function boardsLegal(game: GameState, role: Role, phone: Phone): Legal {
  const { orders, doors, lullaby, hands } = game.boards
  return {
    ...(orders && ordersLegal(orders, phone)),
    ...(doors && doorsLegal(doors, role)),
    ...(lullaby && lullabyLegal(lullaby, phone)),
    ...(hands && handsLegal(hands, phone)),
  }
}

/** Passes an accepted action on to the board it belongs to. */
export function boardsAccept(game: GameState, action: SeatAction): void {
  const { orders, doors, lullaby, hands } = game.boards
  if (action.type === 'operate' && orders) operate(game, orders, action)
  else if (action.type === 'ping' && orders) ping(orders, phoneAt(action.by, action))
  else if (action.type === 'door' && doors) tapDoor(game, doors, action)
  else if (action.type === 'beat' && lullaby) playBeat(game, lullaby, action)
  else if (action.type === 'hands' && hands) moveHand(game, hands, action)
}

/** Game time (ms) of the next timed event on any board, or null. */
export function boardsWake(game: GameState): number | null {
  const { orders, doors, lullaby, hands } = game.boards
  return earliest(
    orders && ordersWake(game, orders),
    doors && doorsWake(doors),
    lullaby && lullabyWake(lullaby),
    hands && handsWake(hands),
  )
}

/** Runs the timed events that are due; stops when all lights are out. */
export function boardsTick(game: GameState): void {
  const { orders, doors, lullaby, hands } = game.boards
  if (orders) ordersTick(game, orders)
  if (doors && !dark(game)) doorsTick(game, doors)
  if (lullaby && !dark(game)) lullabyTick(game, lullaby)
  if (hands && !dark(game)) handsTick(game, hands)
}

/** Moves all deadlines by `by` ms, after the game was suspended that long. */
export function shiftBoards(game: GameState, by: number): void {
  const { orders, doors, lullaby, hands } = game.boards
  if (orders) shiftOrders(orders, by)
  if (doors) shiftDoors(doors, by)
  if (lullaby) shiftLullaby(lullaby, by)
  if (hands) shiftHands(hands, by)
}

/** Takes all boards off the table, at the end of a supper or an act. */
export function clearBoards(game: GameState): void {
  game.boards = { orders: null, doors: null, lullaby: null, hands: null }
}
