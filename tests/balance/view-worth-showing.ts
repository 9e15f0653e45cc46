/** When a seat's bot has to be asked again, in phases in which the state changes all the time. */
import { ROLES, type Role } from '../../shared/content/ids.ts'
import { PHONES, type Phone, roleOfPhone } from '../../shared/content/phones.ts'
import { legalFor } from '../../shared/rules/legal-moves.ts'
import { currentEvening } from '../../shared/rules/selectors.ts'
import type { GameState, OrdersBoard } from '../../shared/rules/state/index.ts'

/**
 * A key for everything a seat can act on while a board is in play, or while people say where they go tonight: if it is equal,
 * so are the seat's options. Null in all other phases.
 * @param heard number of utterances so far
 */
export function handOf(night: GameState, phone: Phone, heard: number): string | null {
  const role = roleOfPhone(phone)
  const { orders, doors, lullaby, hands: held } = night.boards
  const hands = `${night.seats[role].awake} ${night.malfunction?.steadied}`
  if (night.phase.id === 'hour') return hourFor(night, role, heard)
  if (orders) return `${ordersFor(orders, phone)} ${alarmsFor(night, phone)} ${hands}`
  if (!doors && !lullaby) return null
  const taps = doors ? ROLES.map((each) => doors.taps[each]?.door ?? '-').join() : ''
  const round = doors ? `${doors.round}${doors.result}` : ''
  const slots = legalFor(night, phone).beat?.map(({ slot }) => slot) ?? ''
  const thumbs = held ? `${held.down[phone]} ${held.since} ${held.silentUntil}` : ''
  return `${heard} ${taps} ${round} ${slots} ${thumbs} ${hands}`
}

function hourFor(night: GameState, role: Role, heard: number): string {
  const { promises, picks } = currentEvening(night)
  const own = promises.filter(({ from, to }) => from === role || to === role)
  return `${heard} ${picks[role]?.room} ${own.map(({ from, answer }) => `${from} ${answer}`).join()}`
}

function ordersFor(orders: OrdersBoard, phone: Phone): string {
  const own = orders.orders[phone]
  const pings = PHONES.map((reader) => orders.orders[reader]).filter(
    (order) => order?.pinged && order.doer === phone,
  )
  return `${own?.n} ${own?.pinged} ${pings.map((order) => order?.n).join()}`
}

function alarmsFor({ malfunction }: GameState, phone: Phone): string {
  if (!malfunction) return ''
  const { blanket, caught, rescuers } = malfunction
  const alarm = blanket ? `${blanket.endsAt} ${blanket.covered.includes(phone)}` : ''
  return caught ? `${alarm} ${rescuers.join()}` : alarm
}
