/** When one of two people leaves in the middle of an act: their hands are not asked for any more. */
import type { Role } from '../../content/ids.ts'
import { secondPhone } from '../../content/phones.ts'
import type { GameState } from '../state/index.ts'
import { holders, openOrders } from './orders-board.ts'

/** Takes the second phone of a seat off all boards; whoever stays goes on with the first one's console. */
export function foldHands(game: GameState, role: Role): void {
  const phone = secondPhone(role)
  const { orders, lullaby, hands } = game.boards
  if (orders?.consoles[phone]) {
    for (const order of openOrders(orders)) if (order.doer === phone) endUnanswered(game, order.reader)
    delete orders.consoles[phone]
    delete orders.orders[phone]
    delete orders.nextAt[phone]
    if (orders.practice !== null) orders.practice = Math.min(orders.practice, holders(orders).length)
  }
  if (lullaby?.halves) {
    const halves = lullaby.halves.filter((half) => half.phone !== phone && half.phone !== role)
    if (halves.length > 0) lullaby.halves = halves
    else delete lullaby.halves
  }
  if (hands) {
    hands.players = hands.players.filter((player) => player !== phone)
    delete hands.down[phone]
  }
  forgetPhone(game, role)
}

function endUnanswered(
  game: GameState,
  reader: keyof NonNullable<GameState['boards']['orders']>['orders'],
): void {
  const { orders } = game.boards
  if (!orders) return
  delete orders.orders[reader]
  orders.nextAt[reader] = game.clock.now
}

/** The malfunction forgets what it counted of the second phone; the first one's marks are its former player's. */
function forgetPhone(game: GameState, role: Role): void {
  const m = game.malfunction
  if (!m) return
  const phone = secondPhone(role)
  m.idle = m.idle.filter((each) => each !== phone && each !== role)
  m.warned = m.warned.filter((each) => each !== phone)
  for (const counts of [m.rattles, m.lastUse, m.wrong, m.touchedAt, m.missedSince]) delete counts[phone]
  m.touchedAt[role] = game.clock.now
  delete m.missedSince[role]
  if (m.steadied === phone) m.steadied = null
  if (m.blanket) m.blanket.covered = m.blanket.covered.filter((each) => each !== phone)
}
