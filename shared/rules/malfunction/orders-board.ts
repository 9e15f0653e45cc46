/**
 * Orders: every phone shows one at a time, mostly for another player's console, so it has to be shouted. Used in the shout, and
 * at a supper, where nothing is lost and answer times are measured.
 */

import { SHOUT, THREAD, TIME } from '../../content/constants.ts'
import { pairOf, type SupperId } from '../../content/ids.ts'
import { isSecondPhone, PHONES, type Phone, phoneAt, roleOfPhone } from '../../content/phones.ts'
import type { Legal, LegalOptions } from '../../protocol/actions.ts'
import { between, chance, pick } from '../../rng.ts'
import type { SeatActionOf } from '../action.ts'
import { earliest, paced } from '../deadlines.ts'
import { timesOf } from '../plan.ts'
import { relightDimmest } from '../resources.ts'
import { isPresent } from '../seat-phones.ts'
import { addStat, emitCue } from '../selectors.ts'
import type { ControlState, GameState, Order, OrdersBoard } from '../state/index.ts'
import { dealConsoles, valuesOf } from './consoles.ts'
import { cueRole } from './cue-role.ts'
import { learnFromAnswer, learnFromMiss } from './family-pace.ts'
import { missedOwn } from './idle.ts'
import { answerTime, atLeisure, bothAwake, rehearsing } from './pace.ts'
import { houseHas, isSteadied, useUnasked } from './rattle.ts'
import { blow, dark } from './wind.ts'

/**
 * Deals the consoles; the first orders follow after a short gap.
 * @param perPhone controls on the console of a person alone
 * @param perShared controls on each console of two people who share a seat
 * @param supper the supper it is; null in the shout
 */
export function startOrders(
  game: GameState,
  perPhone: number,
  perShared: number,
  supper: SupperId | null = null,
): OrdersBoard {
  const consoles = dealConsoles(game, perPhone, perShared, supper)
  const board: OrdersBoard = {
    consoles,
    orders: {},
    nextAt: {},
    read: {},
    row: 0,
    given: 0,
    practice: null,
    done: 0,
    missed: 0,
    answers: [],
  }
  for (const phone of holders(board)) board.nextAt[phone] = game.clock.now + gap(game, board, phone)
  return board
}

/** The phones with a console. */
export const holders = (board: OrdersBoard): Phone[] => PHONES.filter((phone) => board.consoles[phone])

/** The open orders, in the order of `PHONES`. */
export const openOrders = (board: OrdersBoard): Order[] =>
  PHONES.map((phone) => board.orders[phone]).filter((order) => order !== undefined)

const readBy = (board: OrdersBoard, phone: Phone): number => board.read[phone] ?? 0

/**
 * Gap (ms) before a reader's next order; longer for a reader who has had more orders than the others. In the storm, one
 * that would last until the end is shortened: its reader would have nothing to do until the next act has begun.
 */
function gap(game: GameState, board: OrdersBoard, reader: Phone): number {
  const { gapMin, gapMax, gapAhead, gapMost } = SHOUT
  const least = Math.min(...holders(board).map((phone) => readBy(board, phone)))
  const ahead = Math.max(0, readBy(board, reader) - least - 1)
  const wait = Math.min(gapMost, between(game.rng, gapMin, gapMax) + ahead * gapAhead)
  const left = rehearsing(game) ? Infinity : (game.phase.endsAt ?? Infinity) - game.clock.now
  return wait < left ? wait : Math.max(gapMin, Math.round(left / 2))
}

/**
 * Time (ms) for an order: {@link SHOUT.orderPercent} of the mean answer time of its two players. At supper it is the
 * maximum: an order that expired would measure nothing, least of all for slow players. Without timers it waits there, and
 * the practice round's is as long as that round.
 */
function orderTime(game: GameState, board: OrdersBoard, reader: Phone, doer: Phone): number {
  if (atLeisure(game)) return TIME.supperWaits
  if (board.practice !== null) return paced(game, timesOf(game).practice)
  if (rehearsing(game)) return SHOUT.orderMax
  const { orderPercent, alonePercent, orderMin, orderMax, slowPercent, caughtPercent } = SHOUT
  const percent = holders(board).length === 1 ? alonePercent : orderPercent
  const mean = (answerTime(game, reader) + answerTime(game, doer)) / 2
  const time = Math.max(orderMin, Math.min(orderMax, (mean * percent) / 100))
  const slow = game.settings.slow ? slowPercent : 100
  const held = game.malfunction?.caught && !game.boards.orders?.consoles.ava ? caughtPercent : 100
  return Math.round((time * slow * held) / 10_000)
}

/** How much the thread between two players tells the reader about whose control an order is for. */
function hintOf(game: GameState, reader: Phone, doer: Phone): Order['hint'] {
  const [from, to] = [roleOfPhone(reader), roleOfPhone(doer)]
  if (from === to) return 'named'
  const thread = game.threads[pairOf(from, to)]
  if (thread <= THREAD.min) return 'hidden'
  return thread >= THREAD.max ? 'glow' : 'named'
}

const freeControls = (board: OrdersBoard, doer: Phone, open: readonly Order[]): number[] =>
  (board.consoles[doer] ?? []).flatMap((_, index) =>
    open.some((order) => order.doer === doer && order.control === index) ? [] : [index],
  )

const askedOf = (controls: readonly ControlState[] = []): number => controls.reduce((n, c) => n + c.asked, 0)

/** The entries with the lowest score. */
function lowest<T>(list: readonly T[], score: (entry: T) => number): T[] {
  const least = Math.min(...list.map(score))
  return list.filter((entry) => score(entry) === least)
}

/**
 * Whose console this reader's next order is for: mostly another player's. Consoles are asked about equally often; among those
 * that may be asked now the one with the fewest open orders is taken.
 */
function chooseDoer(
  game: GameState,
  board: OrdersBoard,
  reader: Phone,
  open: readonly Order[],
): Phone | null {
  const able = holders(board).filter((phone) => freeControls(board, phone, open).length > 0)
  if (able.length === 0) return null
  const asked = (phone: Phone): number => askedOf(board.consoles[phone])
  const least = Math.min(...able.map(asked))
  const fair = able.filter((phone) => asked(phone) - least <= SHOUT.askedApart)
  const others = fair.filter((phone) => phone !== reader)
  const own = chance(game.rng, SHOUT.ownPercent)
  if (others.length === 0 || (own && fair.includes(reader))) return reader
  const idle = lowest(others, (phone) => open.filter((order) => order.doer === phone).length)
  return pick(game.rng, lowest(idle, asked))
}

function giveOrder(game: GameState, board: OrdersBoard, reader: Phone): void {
  if (board.practice !== null && board.given >= board.practice) {
    delete board.nextAt[reader]
    return
  }
  const open = openOrders(board)
  const doer = chooseDoer(game, board, reader, open)
  if (!doer) {
    // All controls are asked for: soon again, as this reader has waited already.
    board.nextAt[reader] = game.clock.now + SHOUT.gapMin
    return
  }
  const controls = board.consoles[doer] as ControlState[]
  const free = freeControls(board, doer, open)
  const control = pick(
    game.rng,
    lowest(free, (index) => (controls[index] as ControlState).asked),
  )
  const asked = controls[control] as ControlState
  const values = valuesOf(asked.kind)
  // A control without state is just used; any other is asked for a value it does not have.
  const value =
    values.length === 1
      ? 0
      : pick(
          game.rng,
          values.filter((v) => v !== asked.value),
        )
  asked.asked += 1
  board.given += 1
  board.read[reader] = readBy(board, reader) + 1
  delete board.nextAt[reader]
  const { now } = game.clock
  board.orders[reader] = {
    n: board.given,
    reader,
    doer,
    control,
    value,
    givenAt: now,
    endsAt: now + orderTime(game, board, reader, doer),
    // In the practice round the control that is asked for always glows.
    hint: board.practice === null ? hintOf(game, reader, doer) : 'glow',
    pinged: false,
  }
}

function endOrder(game: GameState, board: OrdersBoard, order: Order): void {
  const control = board.consoles[order.doer]?.[order.control]
  if (control) control.endedAt = game.clock.now
  delete board.orders[order.reader]
  board.nextAt[order.reader] = game.clock.now + gap(game, board, order.reader)
}

/** The phones of an order, as cues name them. */
const about = ({ reader, doer }: Order) => ({
  ...cueRole(doer),
  other: roleOfPhone(reader),
  ...(isSecondPhone(reader) && { otherSecond: true }),
})

function fulfil(game: GameState, board: OrdersBoard, order: Order): void {
  const { reader, doer, n } = order
  endOrder(game, board, order)
  board.done += 1
  board.row += 1
  // Without timers people may talk before they answer.
  const took = Math.min(game.clock.now - order.givenAt, SHOUT.orderMax)
  if (rehearsing(game) && bothAwake(game, reader, doer))
    board.answers.push({ reader: roleOfPhone(reader), doer: roleOfPhone(doer), took })
  else learnFromAnswer(game, order)
  addStat(game, roleOfPhone(reader), 'ordersRead')
  addStat(game, roleOfPhone(doer), 'ordersDone')
  emitCue(game, { type: 'order-done', ...about(order), n })
  if (board.row < SHOUT.rowForLight) return
  board.row = 0
  emitCue(game, { type: 'row' })
  if (!rehearsing(game)) relightDimmest(game, 1, 'not-given')
}

function miss(game: GameState, board: OrdersBoard, order: Order): void {
  const { doer, n } = order
  endOrder(game, board, order)
  board.missed += 1
  board.row = 0
  addStat(game, roleOfPhone(doer), 'ordersMissed')
  learnFromMiss(game, order)
  missedOwn(game, doer)
  emitCue(game, { type: 'order-missed', ...about(order), n })
  blow(game, SHOUT.miss)
}

/**
 * Game time (ms) at which an order is pinged automatically, or null. The house can neither hear nor shout, so if it plays
 * for the doer or the reader, the order's picture is sent after half the reader's answer time. A reader whose console is
 * steadied can still read out, and has the whole answer time.
 */
function pingAt(game: GameState, order: Order): number | null {
  const { reader, doer, pinged, givenAt } = order
  if (pinged) return null
  const answer = answerTime(game, reader)
  if (houseHas(game, doer) || !isPresent(game, reader)) return givenAt + Math.round(answer / 2)
  return houseHas(game, reader) ? givenAt + answer : null
}

export function ordersWake(game: GameState, board: OrdersBoard): number | null {
  let wake: number | null = null
  for (const phone of holders(board)) {
    const order = board.orders[phone]
    if (order) wake = earliest(wake, order.endsAt, pingAt(game, order))
    else wake = earliest(wake, board.nextAt[phone] ?? null)
  }
  return wake
}

export function ordersTick(game: GameState, board: OrdersBoard): void {
  const { now } = game.clock
  for (const phone of holders(board)) {
    const order = board.orders[phone]
    if (order) {
      const ping = pingAt(game, order)
      if (order.endsAt <= now) miss(game, board, order)
      else if (ping !== null && ping <= now) order.pinged = true
      if (dark(game)) return
    } else if ((board.nextAt[phone] ?? Infinity) <= now) giveOrder(game, board, phone)
  }
}

const PING: readonly LegalOptions[] = [{}]

export function ordersLegal(board: OrdersBoard, phone: Phone): Legal {
  const controls = board.consoles[phone]
  if (!controls) return {}
  const operate = controls.map(({ kind }, index) => ({ control: [index], value: valuesOf(kind) }))
  const order = board.orders[phone]
  return order && !order.pinged ? { operate, ping: PING } : { operate }
}

/**
 * A control is used. It fulfils an order that asks for exactly this; a control that no order asks for rattles. On a
 * steadied console only the house's uses count.
 */
export function operate(game: GameState, board: OrdersBoard, action: SeatActionOf<'operate'>): void {
  const { control: index, value } = action.payload
  const phone = phoneAt(action.by, action)
  const control = board.consoles[phone]?.[index]
  if (!control || (isSteadied(game, phone) && !action.house)) return
  control.value = value
  const asked = openOrders(board).find((order) => order.doer === phone && order.control === index)
  if (!asked) {
    if (!action.house) useUnasked(game, phone, index, control)
  } else if (asked.value === value) fulfil(game, board, asked)
}

/** The reader sends the order's picture to the player it names, or to everybody if it names nobody. */
export function ping(board: OrdersBoard, reader: Phone): void {
  const order = board.orders[reader]
  if (order) order.pinged = true
}

/** Moves all deadlines by `by` ms, after the game was suspended that long. */
export function shiftOrders(board: OrdersBoard, by: number): void {
  for (const phone of holders(board)) {
    const order = board.orders[phone]
    if (order) {
      order.givenAt += by
      order.endsAt += by
    }
    const next = board.nextAt[phone]
    if (next !== undefined) board.nextAt[phone] = next + by
  }
}
