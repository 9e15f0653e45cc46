/** Plays the orders of a shout with random players, threads and answer times; without wind, blankets and rescue. */
import { LANTERN, SHOUT, TIME } from '../../../shared/content/constants.ts'
import { PAIRS, ROLES, type Role } from '../../../shared/content/ids.ts'
import { type Phone, roleOfPhone } from '../../../shared/content/phones.ts'
import { createRng, nextInt, pick, type RngState } from '../../../shared/rng.ts'
import { valuesOf } from '../../../shared/rules/malfunction/consoles.ts'
import {
  openOrders,
  operate,
  ordersTick,
  ordersWake,
} from '../../../shared/rules/malfunction/orders-board.ts'
import { isSteadied } from '../../../shared/rules/malfunction/rattle.ts'
import { startOrdersRehearsal } from '../../../shared/rules/phases/supper/rehearsal.ts'
import type { GameState, Order, OrdersBoard } from '../../../shared/rules/state/index.ts'
import { saturday, tableIn } from './malfunction-table.ts'

export interface RandomTable {
  seed: number
  people: Role[]
  /** Thread of each pair, 0–3. */
  threads: number[]
  /** Measured answer time (ms) of each role. */
  answers: number[]
  slow: boolean
  caught: boolean
  /** Monday's supper instead, with two controls each. */
  supper: boolean
  /** Percent of orders that are never done, and uses per second that no order asked for. */
  forgotten: number
  fiddling: number
}

export interface Played {
  game: GameState
  board: OrdersBoard
  /** Every order, with the state its control had and the family's pace (per mille) when it was given. */
  orders: { order: Order; before: number; beside: Order[]; pace: number }[]
  /** The longest time (ms) that a reader had no order. */
  longestWithout: number
  /** The longest time (ms) that a reader has had no order at the end. */
  withoutAtEnd: number
  /** When it was over (ms of room time). */
  until: number
}

function nightOf({ seed, people, threads, answers, slow, caught, supper }: RandomTable): GameState {
  const options = { seed, people, slow, signWorked: !caught }
  const game = supper ? saturday(options) : tableIn('shout', options)
  if (supper) startOrdersRehearsal(game)
  for (const [i, pair] of PAIRS.entries()) game.threads[pair] = threads[i] as number
  for (const [i, role] of ROLES.entries()) game.seats[role].answer = answers[i] as number
  return game
}

const answerOf = (game: GameState, phone: Phone): number => game.seats[roleOfPhone(phone)].answer ?? 0

/** Time (ms) an order takes: the mean of its two players, with some spread. */
function takes(game: GameState, { reader, doer }: Order, rng: RngState): number {
  const mean = (answerOf(game, reader) + answerOf(game, doer)) / 2
  return Math.round((mean * (60 + nextInt(rng, 66))) / 100)
}

/** Plays the orders of a whole shout. Lights are never lost. */
export function playShout(table: RandomTable): Played {
  const game = nightOf(table)
  const board = game.boards.orders as OrdersBoard
  const rng = createRng(table.seed + 1)
  const until = game.clock.now + (table.supper ? TIME.supper : SHOUT.length)
  const orders: Played['orders'] = []
  const due = new Map<number, number>()
  const without: Partial<Record<Phone, number>> = Object.fromEntries(
    table.people.map((role) => [role, game.clock.now]),
  )
  let longestWithout = 0
  let fiddleAt = game.clock.now

  const note = (): void => {
    const open = openOrders(board)
    for (const order of open) {
      if (due.has(order.n)) continue
      const since = without[order.reader] ?? game.clock.now
      longestWithout = Math.max(longestWithout, game.clock.now - since)
      const control = board.consoles[order.doer]?.[order.control]
      orders.push({
        order,
        before: control?.value ?? -1,
        beside: open.filter((other) => other !== order),
        pace: game.malfunction?.pace.permille ?? 1_000,
      })
      const forgotten = nextInt(rng, 100) < table.forgotten
      due.set(order.n, forgotten ? Number.POSITIVE_INFINITY : game.clock.now + takes(game, order, rng))
    }
  }

  while (game.clock.now < until) {
    const next = openOrders(board)
      .map((order) => ({ order, at: due.get(order.n) ?? Number.POSITIVE_INFINITY }))
      .sort((a, b) => a.at - b.at)[0]
    const wake = ordersWake(game, board) ?? until
    const now = Math.max(game.clock.now, Math.min(wake, next?.at ?? until, fiddleAt))
    game.clock.now = now
    for (const role of ROLES) game.seats[role].lights = LANTERN.lights
    const open = new Set(openOrders(board).map(({ reader }) => reader))
    if (now >= fiddleAt) {
      fiddleAt += 1_000
      if (nextInt(rng, 100) < table.fiddling) fiddle(game, board, table.people, rng)
    } else if (next && now >= next.at && now < next.order.endsAt) {
      const { doer, control, value } = next.order
      // On a console that fiddling has steadied the house does it.
      const house = isSteadied(game, doer) ? { house: true as const } : {}
      operate(game, board, {
        by: roleOfPhone(doer),
        at: now,
        type: 'operate',
        payload: { control, value },
        ...house,
      })
    } else ordersTick(game, board)
    for (const role of open) if (!board.orders[role]) without[role] = now
    note()
    game.cues = []
  }
  const waiting = table.people.filter((role) => !board.orders[role])
  const withoutAtEnd = Math.max(0, ...waiting.map((role) => until - (without[role] ?? until)))
  return { game, board, orders, longestWithout, withoutAtEnd, until }
}

/** A player uses one of their controls, asked for or not. */
function fiddle(game: GameState, board: OrdersBoard, people: readonly Role[], rng: RngState): void {
  const by = pick(rng, people)
  const console = board.consoles[by] ?? []
  const control = nextInt(rng, console.length)
  const kind = console[control]?.kind
  if (!kind) return
  const payload = { control, value: pick(rng, valuesOf(kind)) }
  operate(game, board, { by, at: game.clock.now, type: 'operate', payload })
}
