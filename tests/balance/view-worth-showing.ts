/** When a seat's bot has to be asked again, in phases in which the state changes all the time. */
import { ROLES, type Role } from '../../shared/content/ids.ts'
import { legalFor } from '../../shared/rules/legal-moves.ts'
import { currentEvening } from '../../shared/rules/selectors.ts'
import type { GameState, OrdersBoard } from '../../shared/rules/state/index.ts'

/**
 * A key for everything a seat can act on while a board is in play, or while people say where they go tonight: if it is equal,
 * so are the seat's options. Null in all other phases.
 * @param heard number of utterances so far
 */
export function handOf(night: GameState, role: Role, heard: number): string | null {
  const { orders, doors, lullaby, hands: held } = night.boards
  const hands = `${night.seats[role].awake} ${night.malfunction?.steadied}`
  if (night.phase.id === 'hour') return hourFor(night, role, heard)
  if (orders) return `${ordersFor(orders, role)} ${alarmsFor(night, role)} ${hands}`
  if (!doors && !lullaby) return null
  const taps = doors ? ROLES.map((each) => doors.taps[each]?.door ?? '-').join() : ''
  const round = doors ? `${doors.round}${doors.result}` : ''
  const slots = legalFor(night, role).beat?.map(({ slot }) => slot) ?? ''
  const thumbs = held ? `${held.down[role]} ${held.since} ${held.silentUntil}` : ''
  return `${heard} ${taps} ${round} ${slots} ${thumbs} ${hands}`
}

function hourFor(night: GameState, role: Role, heard: number): string {
  const { promises, picks } = currentEvening(night)
  const own = promises.filter(({ from, to }) => from === role || to === role)
  return `${heard} ${picks[role]?.room} ${own.map(({ from, answer }) => `${from} ${answer}`).join()}`
}

function ordersFor(orders: OrdersBoard, role: Role): string {
  const own = orders.orders[role]
  const pings = ROLES.map((reader) => orders.orders[reader]).filter(
    (order) => order?.pinged && order.doer === role,
  )
  return `${own?.n} ${own?.pinged} ${pings.map((order) => order?.n).join()}`
}

function alarmsFor({ malfunction }: GameState, role: Role): string {
  if (!malfunction) return ''
  const { blanket, caught, rescuers } = malfunction
  const alarm = blanket ? `${blanket.endsAt} ${blanket.covered.includes(role)}` : ''
  return caught ? `${alarm} ${rescuers.join()}` : alarm
}
