/** Consoles and orders: at Monday's supper and in the shout. */
import type { ControlKind } from '../../content/ids.ts'
import { type Phone, roleOfPhone } from '../../content/phones.ts'
import { valuesOf } from '../../rules/malfunction/consoles.ts'
import { holders, openOrders } from '../../rules/malfunction/orders-board.ts'
import { shortForm } from '../../rules/messages.ts'
import type { ControlState, GameState, Order, OrdersBoard } from '../../rules/state/index.ts'
import { createMemo } from '../memo.ts'
import type { MessageTranslator } from '../message-translator.ts'
import { roomTime } from '../room-time.ts'
import type { ControlView, OrdersScene, OrderView, ReadingView } from '../types.ts'

/** Kinds of control whose values have names. */
const VALUED: ReadonlySet<ControlKind> = new Set<ControlKind>(['switch', 'dial', 'slider', 'knock'])

/** The orders as everybody sees them; null while none are played. */
export function ordersScene(game: GameState, translate: MessageTranslator): OrdersScene | null {
  const { orders } = game.boards
  if (!orders) return null
  const { row, done, missed } = orders
  // The only player has nobody to read the order to, so the screen shows it.
  const alone = alonePlayer(orders)
  const order = alone ? orders.orders[alone] : undefined
  return {
    row,
    done,
    missed,
    reading: openOrders(orders).map((open) => reading(game, open)),
    open: order ? [orderView(game, order, null, translate)] : [],
  }
}

/** Everybody sees who reads and until when, so that they listen; only the reader sees the order. */
const reading = (game: GameState, { reader, givenAt, endsAt }: Order): ReadingView => ({
  role: roleOfPhone(reader),
  givenAt: roomTime(game, givenAt),
  endsAt: roomTime(game, endsAt),
})

function alonePlayer(board: OrdersBoard): Phone | null {
  const [first, ...others] = holders(board)
  return others.length === 0 ? (first ?? null) : null
}

/** The order that this phone's player has to read out. */
export function orderOf(game: GameState, phone: Phone, translate: MessageTranslator): OrderView | null {
  const order = game.boards.orders?.orders[phone]
  return order ? orderView(game, order, phone, translate) : null
}

/** Others' orders that were pinged to this phone: to the doer, or to everybody if the order hides its doer. */
export function pingsTo(game: GameState, phone: Phone, translate: MessageTranslator): OrderView[] {
  return allOrders(game)
    .filter(
      ({ pinged, reader, doer, hint }) => pinged && reader !== phone && (doer === phone || hint === 'hidden'),
    )
    .map((order) => orderView(game, order, phone, translate))
}

function allOrders({ boards: { orders } }: GameState): Order[] {
  return orders ? openOrders(orders) : []
}

/** @param viewer the phone that shows it; null for the screen */
function orderView(
  game: GameState,
  order: Order,
  viewer: Phone | null,
  translate: MessageTranslator,
): OrderView {
  const { n, value, doer, hint, givenAt, endsAt } = order
  const control = game.boards.orders?.consoles[doer]?.[order.control]
  return {
    n,
    text: orderText(control, value, translate),
    doer: hint === 'hidden' ? null : roleOfPhone(doer),
    partner: viewer !== null && doer !== viewer && roleOfPhone(doer) === roleOfPhone(viewer),
    kind: control?.kind ?? 'button',
    value,
    control: doer === viewer ? order.control : null,
    givenAt: roomTime(game, givenAt),
    endsAt: roomTime(game, endsAt),
  }
}

function orderText(control: ControlState | undefined, value: number, translate: MessageTranslator): string {
  const { id = '', kind = 'button', noun = null } = control ?? {}
  const vars: Record<string, string> = { noun: translate(noun && shortForm(noun)) }
  if (VALUED.has(kind)) vars.value = translate.key(`controls.${id}.values.${value}`)
  return translate.key(`controls.${id}.order`, vars)
}

/** The controls on this phone, or null while there are none. */
export function consoleOf(game: GameState, phone: Phone, translate: MessageTranslator): ControlView[] | null {
  const controls = game.boards.orders?.consoles[phone]
  if (!controls) return null
  // A caught Ava's labels slip.
  const slipping = roleOfPhone(phone) === 'ava' && (game.malfunction?.caught ?? false)
  const glowing = new Set(
    allOrders(game).flatMap(({ hint, doer, control }) =>
      hint === 'glow' && doer === phone ? [control] : [],
    ),
  )
  return controls.map((control, i) => {
    const { kind, value } = control
    const { label, values } = controlTexts(control, translate, '', () => textsOf(control, translate))
    return { kind, label, value, values, slipping, glows: glowing.has(i) }
  })
}

type ControlLabels = Pick<ControlView, 'label' | 'values'>
const controlTexts = createMemo<ControlLabels>()

const textsOf = ({ id, kind, noun }: ControlState, translate: MessageTranslator): ControlLabels => ({
  label: translate.key(`controls.${id}.label`, { noun: translate(noun && shortForm(noun)) }),
  values: VALUED.has(kind)
    ? valuesOf(kind).map((value) => translate.key(`controls.${id}.values.${value}`))
    : [],
})
