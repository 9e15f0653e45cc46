import { describe, expect, it } from 'vitest'
import { ANSWER, DOORS, TIME } from '../../../shared/content/constants.ts'
import { othersOf, ROLES, type Role } from '../../../shared/content/ids.ts'
import { createRng, nextInt } from '../../../shared/rng.ts'
import type { SeatAction } from '../../../shared/rules/action.ts'
import { openOrders } from '../../../shared/rules/malfunction/orders-board.ts'
import { answerTime } from '../../../shared/rules/malfunction/pace.ts'
import {
  boardsAccept,
  boardsLegal,
  boardsTick,
  boardsWake,
  endRehearsal,
  isRehearsalDone,
  startDoorsRehearsal,
  startLullabyRehearsal,
  startOrdersRehearsal,
} from '../../../shared/rules/phases/supper/rehearsal.ts'
import type { GameState } from '../../../shared/rules/state/index.ts'
import { lights, saturday, seeds, somePeople } from './malfunction-table.ts'

/** Lets time pass at supper and runs every timed event. */
function pass(game: GameState, ms: number): void {
  const until = game.clock.now + ms
  for (;;) {
    const wake = isRehearsalDone(game) ? null : boardsWake(game)
    if (wake === null || wake > until) break
    game.clock.now = Math.max(game.clock.now, wake)
    boardsTick(game)
  }
  game.clock.now = until
}
const accept = (game: GameState, action: object) => boardsAccept(game, { at: 0, ...action } as SeatAction)

describe('Monday’s supper', () => {
  it('deals two controls to every player and measures answer times', () => {
    const measured = seeds(30).map((seed) => {
      const game = saturday({ seed, lights: [1, 1, 1, 1] })
      startOrdersRehearsal(game)
      const board = game.boards.orders!
      for (const role of ROLES) expect(board.consoles[role]).toHaveLength(2)
      for (let t = 0; t < TIME.supper; t += 50) {
        pass(game, 50)
        for (const order of openOrders(board)) {
          const slow = order.reader === 'ava' || order.doer === 'ava'
          if (game.clock.now - order.givenAt < (slow ? 6_000 : 3_000)) continue
          accept(game, {
            by: order.doer,
            type: 'operate',
            payload: { control: order.control, value: order.value },
          })
        }
      }
      expect(board.done).toBeGreaterThan(10)
      endRehearsal(game)
      for (const role of othersOf('ava')) expect(answerTime(game, role)).toBeLessThan(answerTime(game, 'ava'))
      return game
    })
    const mean = (role: Role) =>
      measured.reduce((sum, game) => sum + answerTime(game, role), 0) / measured.length
    // Orders with Ava take 6 s, others 3 s: so she needs 9 s. The others play with her now and then.
    expect(mean('ava')).toBeGreaterThan(6_000)
    expect(mean('ava')).toBeLessThan(9_000)
    for (const role of othersOf('ava')) {
      expect(mean(role)).toBeGreaterThan(2_600)
      expect(mean(role)).toBeLessThan(4_600)
    }
  })

  it('costs no lights, whatever players do, and never runs out of controls', () => {
    for (const seed of seeds(200)) {
      const rng = createRng(seed)
      const game = saturday({ seed, people: somePeople(seed), lights: [1, 1, 1, 1] })
      startOrdersRehearsal(game)
      const board = game.boards.orders!
      for (let t = 0; t < 60_000; t += 500) {
        pass(game, 500)
        const order = openOrders(board)[nextInt(rng, 4)]
        if (order && nextInt(rng, 3) === 0)
          accept(game, {
            by: order.doer,
            type: 'operate',
            payload: { control: order.control, value: order.value },
          })
      }
      expect(lights(game)).toBe(4)
      expect(board.given).toBeGreaterThan(2)
    }
  })

  it('does not measure sleepwalking players', () => {
    const game = saturday({ people: ['ava', 'leo'] })
    game.seats.leo.awake = 'sleepwalking'
    startOrdersRehearsal(game)
    for (let t = 0; t < TIME.supper; t += 100) {
      pass(game, 100)
      for (const { doer, control, value } of openOrders(game.boards.orders!))
        accept(game, { by: doer, type: 'operate', payload: { control, value } })
    }
    endRehearsal(game)
    expect(game.seats.leo.answer).toBeNull()
    expect(game.seats.ava.answer).toBeLessThan(ANSWER.usual)
  })
})

describe('Wednesday’s supper', () => {
  it('is one round of six doors', () => {
    const game = saturday({ lights: [1, 1, 1, 1] })
    startDoorsRehearsal(game)
    const board = game.boards.doors!
    expect(board.doors).toHaveLength(6)
    pass(game, 18_400)
    for (const by of ROLES) accept(game, { by, type: 'door', payload: { door: board.true } })
    expect(isRehearsalDone(game)).toBe(false)
    pass(game, DOORS.result)
    expect(isRehearsalDone(game)).toBe(true)
  })

  it('costs no lights if wrong or late, and ends before the supper does', () => {
    const game = saturday({ lights: [1, 1, 1, 1] })
    startDoorsRehearsal(game)
    pass(game, TIME.supper)
    expect(game.boards.doors!.result).toBe('late')
    expect(isRehearsalDone(game)).toBe(true)
    startDoorsRehearsal(game)
    const { true: truth } = game.boards.doors!
    for (const by of ROLES) accept(game, { by, type: 'door', payload: { door: truth === 0 ? 1 : 0 } })
    expect(game.boards.doors!.result).toBe('wrong')
    expect(lights(game)).toBe(4)
  })
})

describe('Friday’s supper', () => {
  it('uses notes that all can see and that are not the lullaby’s, and costs no lights', () => {
    let same = 0
    for (const seed of seeds(200)) {
      const game = saturday({ seed, lights: [1, 1, 1, 1], notes: 0 })
      startLullabyRehearsal(game)
      const board = game.boards.lullaby!
      expect(board.describers).toEqual([null, null, null, null, null, null])
      same += board.symbols.filter((symbol, i) => symbol === game.notes[i]!.symbol).length
      pass(game, 60_000)
      expect(lights(game)).toBe(4)
      expect(game.seats.ava.stats.wrongBeats).toBeUndefined()
    }
    expect(same / 1_200).toBeLessThan(0.25)
  })

  it('ends when all six have been played', () => {
    const game = saturday()
    startLullabyRehearsal(game)
    const board = game.boards.lullaby!
    for (let i = 0; i < 60 && !isRehearsalDone(game); i++) {
      pass(game, 300)
      for (const role of ROLES)
        for (const slot of (boardsLegal(game, role, role).beat?.[0]?.slot ?? []) as number[])
          accept(game, { by: role, type: 'beat', payload: { slot, symbol: board.symbols[slot] } })
    }
    expect(isRehearsalDone(game)).toBe(true)
    expect(lights(game)).toBe(16)
  })
})
