import { describe, expect, it } from 'vitest'
import { ANSWER, SHOUT } from '../../../shared/content/constants.ts'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import { type Phone, roleOfPhone } from '../../../shared/content/phones.ts'
import { createRng, nextInt, pick } from '../../../shared/rng.ts'
import { dealConsoles, valuesOf } from '../../../shared/rules/malfunction/consoles.ts'
import { openOrders } from '../../../shared/rules/malfunction/orders-board.ts'
import { keyOf } from '../../../shared/rules/messages.ts'
import type { GameState, Order, OrdersBoard } from '../../../shared/rules/state/index.ts'
import { emptyTranslator } from '../../../shared/views/message-translator.ts'
import { viewSeat } from '../../../shared/views/secrecy.ts'
import {
  does,
  happened,
  lights,
  lightsEach,
  saturday,
  seeds,
  somePeople,
  tableIn,
  wait,
} from './malfunction-table.ts'

const board = (game: GameState): OrdersBoard => game.boards.orders!
const open = (game: GameState): Order[] => openOrders(board(game))
const doIt = (game: GameState, { doer, control, value }: Order) =>
  does(game, doer, 'operate', { control, value })
/** Waits until a player has an order; the wind is switched off. */
function firstOrder(game: GameState): Order {
  while (open(game).length === 0) wait(game, 100)
  return open(game)[0]!
}

describe('consoles', () => {
  it('are dealt to players only: four controls each, five to a single player', () => {
    expect(board(tableIn('shout')).consoles.leo).toHaveLength(4)
    const two = board(tableIn('shout', { people: ['leo', 'caleb'] })).consoles
    expect(Object.keys(two).sort()).toEqual(['caleb', 'leo'])
    expect(two.leo).toHaveLength(4)
    const alone = board(tableIn('shout', { people: ['elara'] })).consoles
    expect(Object.keys(alone)).toEqual(['elara'])
    expect(alone.elara).toHaveLength(5)
  })

  it('never have the same control twice, mix the kinds, and name treasures and fears of this table', () => {
    let nouns = 0
    let controls = 0
    for (const seed of seeds(1_000)) {
      const game = saturday({ seed, people: somePeople(seed) })
      const atSupper = Object.values(dealConsoles(game, 2, 2)).flat()
      const consoles = Object.values(dealConsoles(game, 4, 4))
      const all = consoles.flat()
      const ids = [...atSupper, ...all].map((control) => control.id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const console of consoles) expect(new Set(console.map((c) => c.kind)).size).toBe(4)
      const kinds = all.map((control) => control.kind)
      const counts = [...new Set(kinds)].map((kind) => kinds.filter((k) => k === kind).length)
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
      const ofTable = ROLES.flatMap((role) => [game.seats[role].treasure, game.seats[role].fear]).map(keyOf)
      for (const { noun, kind, value } of all) {
        controls += 1
        if (noun) nouns += 1
        if (noun) expect(ofTable).toContain(keyOf(noun))
        expect(valuesOf(kind)).toContain(value)
      }
    }
    expect(nouns / controls).toBeGreaterThan(0.7)
  })
})

describe('orders', () => {
  it('ask for a possible state that the control does not have, one at a time for each control', () => {
    for (const seed of seeds(90)) {
      const rng = createRng(seed)
      const game = tableIn('shout', { seed, people: somePeople(seed), lights: [5, 5, 5, 5] })
      const people = Object.keys(board(game).consoles) as Role[]
      while (game.phase.id === 'shout') {
        const orders = open(game)
        const targets = orders.map((order) => `${order.doer} ${order.control}`)
        expect(new Set(targets).size).toBe(targets.length)
        for (const { reader, doer, control, value, givenAt, endsAt } of orders) {
          const asked = board(game).consoles[doer]![control]!
          expect(people).toContain(reader)
          expect(valuesOf(asked.kind)).toContain(value)
          if (valuesOf(asked.kind).length > 1) expect(asked.value).not.toBe(value)
          expect(endsAt - givenAt).toBeGreaterThanOrEqual(SHOUT.orderMin)
          expect(endsAt - givenAt).toBeLessThanOrEqual(SHOUT.orderMax)
        }
        const order = orders.length > 0 ? pick(rng, orders) : null
        const role = pick(rng, people)
        const control = nextInt(rng, board(game).consoles[role]!.length)
        // Half the time a player does what is asked, else a player uses any control.
        if (order && nextInt(rng, 2) === 0) doIt(game, order)
        else
          does(game, role, 'operate', {
            control,
            value: pick(rng, valuesOf(board(game).consoles[role]![control]!.kind)),
          })
        wait(game, nextInt(rng, 1_500))
        if (game.boards.orders)
          for (const reader of people)
            expect(board(game).orders[reader] ?? board(game).nextAt[reader]).toBeDefined()
      }
    }
  })

  it('are spread evenly, and are mostly for another player’s console', () => {
    let own = 0
    let all = 0
    for (const seed of seeds(300)) {
      const people = somePeople(seed)
      const game = tableIn('shout', { seed, people, lights: [5, 5, 5, 5] })
      const reads: Partial<Record<Phone, number>> = {}
      const dos: Partial<Record<Phone, number>> = {}
      const seen = new Set<number>()
      while (game.phase.id === 'shout') {
        wait(game, 100)
        if (!game.boards.orders) break
        for (const order of open(game)) {
          if (!seen.has(order.n)) {
            seen.add(order.n)
            reads[order.reader] = (reads[order.reader] ?? 0) + 1
            dos[order.doer] = (dos[order.doer] ?? 0) + 1
            if (people.length > 1) all += 1
            if (people.length > 1 && order.reader === order.doer) own += 1
            if (people.length === 1) expect(order.doer).toBe(order.reader)
          }
          if (game.clock.now - order.givenAt >= 2_600) doIt(game, order)
        }
      }
      const spread = (counts: Partial<Record<Role, number>>) => {
        const each = people.map((role) => counts[role] ?? 0)
        return Math.max(...each) - Math.min(...each)
      }
      expect(spread(reads)).toBeLessThanOrEqual(3)
      expect(spread(dos)).toBeLessThanOrEqual(4)
      for (const role of people) expect(reads[role]).toBeGreaterThanOrEqual(18)
    }
    expect(own / all).toBeGreaterThan(0.1)
    expect(own / all).toBeLessThan(0.2)
  })

  it('give a slow child and its partners the time they need', () => {
    const game = tableIn('shout', { answer: 5_000 })
    game.seats.ava.answer = 10_000
    const times: Record<string, number> = {}
    while (game.phase.id === 'shout') {
      wait(game, 50)
      for (const order of game.boards.orders ? open(game) : []) {
        const slow = [order.reader, order.doer].filter((role) => role === 'ava').length
        times[slow] = order.endsAt - order.givenAt
        doIt(game, order)
      }
      // The family's pace does not change here.
      game.malfunction!.pace.permille = 1_000
    }
    const at = (ms: number): number => (ms * SHOUT.orderPercent) / 100
    expect(times).toEqual({ 0: at(5_000), 1: at(7_500), 2: at(10_000) })
  })

  it('last half as long again in the slow setting, within their bounds', () => {
    const time = (options: object): number => {
      const { givenAt, endsAt } = firstOrder(tableIn('shout', options))
      return endsAt - givenAt
    }
    expect(time({})).toBe(Math.round((ANSWER.usual * SHOUT.orderPercent) / 100))
    expect(time({ slow: true })).toBe(Math.round((ANSWER.usual * SHOUT.orderPercent * 1.5) / 100))
    expect(time({ answer: 100 })).toBe(SHOUT.orderMin)
    expect(time({ answer: 60_000 })).toBe(SHOUT.orderMax)
  })

  it('tell as much about whose control it is as the thread between the two allows', () => {
    for (const [thread, hint] of [
      [0, 'hidden'],
      [1, 'named'],
      [2, 'named'],
      [3, 'glow'],
    ] as const) {
      const game = tableIn('shout', { thread })
      while (open(game).length < 4) wait(game, 100)
      for (const order of open(game)) expect(order.hint).toBe(order.reader === order.doer ? 'named' : hint)
    }
  })

  it('show on the phones what that thread allows: nobody, a name, or a control that glows', () => {
    for (const thread of [0, 1, 2, 3]) {
      const game = tableIn('shout', { thread })
      while (open(game).length < 4) wait(game, 100)
      for (const { reader, doer, control } of open(game)) {
        if (reader === doer) continue
        const shown = viewSeat(game, reader, emptyTranslator).hand.order!
        expect(shown.doer).toBe(thread === 0 ? null : doer)
        expect(shown.control).toBeNull()
        const console = viewSeat(game, doer, emptyTranslator).hand.console!
        expect(console[control]!.glows).toBe(thread === 3)
      }
      const glowing = ROLES.flatMap(
        (role) => viewSeat(game, role, emptyTranslator).hand.console ?? [],
      ).filter((c) => c.glows)
      expect(glowing).toHaveLength(thread === 3 ? open(game).filter((o) => o.reader !== o.doer).length : 0)
    }
  })

  it('cost one light of the wind’s lantern when missed', () => {
    const game = tableIn('shout', { people: ['leo', 'caleb'], lights: [3, 2, 5, 4] })
    game.malfunction!.windAt = 1e9
    const order = firstOrder(game)
    const cues = wait(game, order.endsAt - game.clock.now)
    expect(happened(cues, 'order-missed')).toContainEqual({
      type: 'order-missed',
      role: order.doer,
      other: order.reader,
      n: order.n,
    })
    expect(lightsEach(game)[1]).toBeLessThan(2)
    expect(lightsEach(game).filter((_, i) => i !== 1)).toEqual([3, 5, 4])
    expect(board(game).missed).toBeGreaterThan(0)
  })

  it('give a light back to the dimmest lantern whose treasure was not given up after five in a row', () => {
    const game = tableIn('shout', { lights: [0, 2, 4, 5] })
    game.seats.ava.given = true
    game.malfunction!.windAt = 1e9
    let done = 0
    while (done < 4) if (doIt(game, firstOrder(game)) === null) done += 1
    expect(lightsEach(game)).toEqual([0, 2, 4, 5])
    expect(board(game).row).toBe(4)
    doIt(game, firstOrder(game))
    expect(happened(game.cues, 'row')).toHaveLength(1)
    expect(lightsEach(game)).toEqual([0, 3, 4, 5])
    expect(board(game).row).toBe(0)
  })

  it('are not fulfilled by another value, which has no effect', () => {
    const game = tableIn('shout', { people: ['ava', 'leo'], lights: [5, 5, 5, 5] })
    const order = firstOrder(game)
    const { kind } = board(game).consoles[order.doer]![order.control]!
    for (const value of valuesOf(kind))
      if (value !== order.value)
        expect(does(game, order.doer, 'operate', { control: order.control, value })).toBeNull()
    expect(game.malfunction!.warned).toEqual([])
    expect(board(game).orders[order.reader]).toMatchObject({ n: order.n })
    expect(lights(game)).toBe(20)
    doIt(game, order)
    expect(game.cues).toContainEqual({
      type: 'order-done',
      role: order.doer,
      other: order.reader,
      n: order.n,
    })
    expect(game.seats[roleOfPhone(order.reader)].stats.ordersRead).toBe(1)
    expect(game.seats[roleOfPhone(order.doer)].stats.ordersDone).toBe(1)
  })

  it('reject unknown controls and values, and other players’ consoles', () => {
    const game = tableIn('shout', { people: ['ava', 'leo'] })
    expect(does(game, 'ava', 'operate', { control: 4, value: 0 })).toBe('not-now')
    expect(does(game, 'caleb', 'operate', { control: 0, value: 0 })).toBe('not-now')
    for (const [control, { kind }] of board(game).consoles.ava!.entries())
      expect(does(game, 'ava', 'operate', { control, value: valuesOf(kind).length })).toBe('not-now')
  })

  it('can be pinged once by their reader', () => {
    const game = tableIn('shout')
    const order = firstOrder(game)
    expect(does(game, order.reader, 'ping', {})).toBeNull()
    expect(board(game).orders[order.reader]!.pinged).toBe(true)
    expect(does(game, order.reader, 'ping', {})).toBe('not-now')
  })

  it('are pinged automatically for a sleepwalking player, after half the reader’s answer time', () => {
    const game = tableIn('shout', { answer: 6_000, people: ['ava', 'leo'] })
    game.seats.leo.awake = 'sleepwalking'
    const order = firstOrder(game)
    const waited = game.clock.now - order.givenAt
    wait(game, 3_000 - waited - 1)
    expect(board(game).orders[order.reader]!.pinged).toBe(false)
    wait(game, 1)
    expect(board(game).orders[order.reader]!.pinged).toBe(true)
  })
})
