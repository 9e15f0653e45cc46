/**
 * Orders: every phone shows one at a time, mostly for somebody else's console. So: shout. The shout for real, and
 * Monday's supper, where nothing is lost and everybody's answers are measured.
 */

import { SHOUT, THREAD } from '../../content/constants.ts'
import { pairOf, ROLES, type Role } from '../../content/ids.ts'
import type { Legal, Options } from '../../protocol/actions.ts'
import { between, chance, pick } from '../../rng.ts'
import type { SeatActionOf } from '../action.ts'
import { earliest } from '../deadlines.ts'
import { relightDimmest } from '../resources.ts'
import { count, cue } from '../selectors.ts'
import type { ControlState, GameState, Order, OrdersBoard } from '../state/index.ts'
import { dealConsoles, valuesOf } from './consoles.ts'
import { answerTime, bothAwake, rehearsing } from './pace.ts'
import { blow, dark } from './wind.ts'

/** Deals the consoles; the first orders come in a moment. */
export function startOrders(night: GameState, perPhone: number): OrdersBoard {
  const consoles = dealConsoles(night, perPhone)
  const board: OrdersBoard = {
    consoles,
    orders: {},
    nextAt: {},
    read: {},
    row: 0,
    given: 0,
    done: 0,
    missed: 0,
    answers: [],
  }
  for (const role of holders(board)) board.nextAt[role] = night.clock.now + gap(night, board, role)
  return board
}

/** Who holds a console. */
export const holders = (board: OrdersBoard): Role[] => ROLES.filter((role) => board.consoles[role])

/** The open orders, in the order of the family. */
export const openOrders = (board: OrdersBoard): Order[] =>
  ROLES.map((role) => board.orders[role]).filter((order) => order !== undefined)

const readBy = (board: OrdersBoard, role: Role): number => board.read[role] ?? 0

/** How long (ms) a reader waits for the next order: a breath, and a longer one for who has read more than the others. */
function gap(night: GameState, board: OrdersBoard, reader: Role): number {
  const { gapMin, gapMax, gapAhead, gapMost } = SHOUT
  const least = Math.min(...holders(board).map((role) => readBy(board, role)))
  const ahead = Math.max(0, readBy(board, reader) - least - 1)
  return Math.min(gapMost, between(night.rng, gapMin, gapMax) + ahead * gapAhead)
}

/**
 * Time (ms) for an order: {@link SHOUT.orderPercent} of the mean answer time of its two players. At supper everybody
 * has as long as can be: an order that ran out would measure nobody, and hide those who need most time.
 */
function orderTime(night: GameState, reader: Role, doer: Role): number {
  if (rehearsing(night)) return SHOUT.orderMax
  const { orderPercent, orderMin, orderMax, slowPercent, caughtPercent } = SHOUT
  const mean = (answerTime(night.seats[reader]) + answerTime(night.seats[doer])) / 2
  const time = Math.max(orderMin, Math.min(orderMax, (mean * orderPercent) / 100))
  const slow = night.settings.slow ? slowPercent : 100
  const held = night.malfunction?.caught && !night.boards.orders?.consoles.ava ? caughtPercent : 100
  return Math.round((time * slow * held) / 10_000)
}

/** What the thread between two players lets a reader know about whose control an order is for. */
function hintOf(night: GameState, reader: Role, doer: Role): Order['hint'] {
  if (reader === doer) return 'named'
  const thread = night.threads[pairOf(reader, doer)]
  if (thread <= THREAD.min) return 'hidden'
  return thread >= THREAD.max ? 'glow' : 'named'
}

const freeControls = (board: OrdersBoard, doer: Role, open: readonly Order[]): number[] =>
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
 * Whose console is next for this reader: mostly somebody else's. Nobody is asked much more often than the others; of
 * those who may be asked now it is the one with fewest open orders.
 */
function chooseDoer(night: GameState, board: OrdersBoard, reader: Role, open: readonly Order[]): Role | null {
  const able = holders(board).filter((role) => freeControls(board, role, open).length > 0)
  if (able.length === 0) return null
  const asked = (role: Role): number => askedOf(board.consoles[role])
  const least = Math.min(...able.map(asked))
  const fair = able.filter((role) => asked(role) - least <= SHOUT.askedApart)
  const others = fair.filter((role) => role !== reader)
  const own = chance(night.rng, SHOUT.ownPercent)
  if (others.length === 0 || (own && fair.includes(reader))) return reader
  const idle = lowest(others, (role) => open.filter((order) => order.doer === role).length)
  return pick(night.rng, lowest(idle, asked))
}

function giveOrder(night: GameState, board: OrdersBoard, reader: Role): void {
  const open = openOrders(board)
  const doer = chooseDoer(night, board, reader, open)
  if (!doer) {
    board.nextAt[reader] = night.clock.now + gap(night, board, reader)
    return
  }
  const controls = board.consoles[doer] as ControlState[]
  const free = freeControls(board, doer, open)
  const control = pick(
    night.rng,
    lowest(free, (index) => (controls[index] as ControlState).asked),
  )
  const asked = controls[control] as ControlState
  const values = valuesOf(asked.kind)
  // What is only ever used has no state; everything else is asked into another one than it has.
  const value =
    values.length === 1
      ? 0
      : pick(
          night.rng,
          values.filter((v) => v !== asked.value),
        )
  asked.asked += 1
  board.given += 1
  board.read[reader] = readBy(board, reader) + 1
  delete board.nextAt[reader]
  const { now } = night.clock
  board.orders[reader] = {
    n: board.given,
    reader,
    doer,
    control,
    value,
    givenAt: now,
    endsAt: now + orderTime(night, reader, doer),
    hint: hintOf(night, reader, doer),
    pinged: false,
  }
}

function endOrder(night: GameState, board: OrdersBoard, order: Order): void {
  delete board.orders[order.reader]
  board.nextAt[order.reader] = night.clock.now + gap(night, board, order.reader)
}

function fulfil(night: GameState, board: OrdersBoard, order: Order): void {
  const { reader, doer, n } = order
  endOrder(night, board, order)
  board.done += 1
  board.row += 1
  const took = night.clock.now - order.givenAt
  if (rehearsing(night) && bothAwake(night, reader, doer)) board.answers.push({ reader, doer, took })
  count(night, reader, 'ordersRead')
  count(night, doer, 'ordersDone')
  cue(night, { type: 'order-done', role: doer, other: reader, n })
  if (board.row < SHOUT.rowForLight) return
  board.row = 0
  cue(night, { type: 'row' })
  if (!rehearsing(night)) relightDimmest(night, 1, 'only-lit')
}

function miss(night: GameState, board: OrdersBoard, order: Order): void {
  const { reader, doer, n } = order
  endOrder(night, board, order)
  board.missed += 1
  board.row = 0
  count(night, doer, 'ordersMissed')
  cue(night, { type: 'order-missed', role: doer, other: reader, n })
  blow(night, SHOUT.miss)
}

/**
 * When the house pings an order by itself, or null: nobody can shout to a sleeping phone, nor does one shout, so the
 * order's picture comes after half the reader's answer time.
 */
function pingAt(night: GameState, order: Order): number | null {
  const { reader, doer, pinged, givenAt } = order
  if (pinged || (night.seats[doer].awake === 'human' && night.seats[reader].awake === 'human')) return null
  return givenAt + Math.round(answerTime(night.seats[reader]) / 2)
}

export function ordersWake(night: GameState, board: OrdersBoard): number | null {
  let wake: number | null = null
  for (const role of ROLES) {
    const order = board.orders[role]
    if (order) wake = earliest(wake, order.endsAt, pingAt(night, order))
    else wake = earliest(wake, board.nextAt[role] ?? null)
  }
  return wake
}

export function ordersTick(night: GameState, board: OrdersBoard): void {
  const { now } = night.clock
  for (const role of ROLES) {
    const order = board.orders[role]
    if (order) {
      const ping = pingAt(night, order)
      if (order.endsAt <= now) miss(night, board, order)
      else if (ping !== null && ping <= now) order.pinged = true
      if (dark(night)) return
    } else if ((board.nextAt[role] ?? Infinity) <= now) giveOrder(night, board, role)
  }
}

const PING: readonly Options[] = [{}]

export function ordersLegal(board: OrdersBoard, role: Role): Legal {
  const controls = board.consoles[role]
  if (!controls) return {}
  const operate = controls.map(({ kind }, index) => ({ control: [index], value: valuesOf(kind) }))
  const order = board.orders[role]
  return order && !order.pinged ? { operate, ping: PING } : { operate }
}

/** A control is used: right if an order asks for just that. What nobody asked for costs nothing. */
export function operate(night: GameState, board: OrdersBoard, action: SeatActionOf<'operate'>): void {
  const { control: index, value } = action.payload
  const control = board.consoles[action.by]?.[index]
  if (!control) return
  control.value = value
  const asked = openOrders(board).find((order) => order.doer === action.by && order.control === index)
  if (asked && asked.value === value) fulfil(night, board, asked)
}

/** The reader sends the order's picture to the person named, or to everybody where no one is. */
export function ping(board: OrdersBoard, reader: Role): void {
  const order = board.orders[reader]
  if (order) order.pinged = true
}

/** Everything happens `by` ms later: the game stood still in between. */
export function shiftOrders(board: OrdersBoard, by: number): void {
  for (const role of ROLES) {
    const order = board.orders[role]
    if (order) {
      order.givenAt += by
      order.endsAt += by
    }
    const next = board.nextAt[role]
    if (next !== undefined) board.nextAt[role] = next + by
  }
}
