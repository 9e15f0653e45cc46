import { describe, expect, it } from 'vitest'
import { ANSWER, DOORS, TIME } from '../../../shared/content/constants.ts'
import { ROLES } from '../../../shared/content/ids.ts'
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
function pass(night: GameState, ms: number): void {
  const until = night.clock.now + ms
  for (;;) {
    const wake = isRehearsalDone(night) ? null : boardsWake(night)
    if (wake === null || wake > until) break
    night.clock.now = Math.max(night.clock.now, wake)
    boardsTick(night)
  }
  night.clock.now = until
}
const accept = (night: GameState, action: object) => boardsAccept(night, { at: 0, ...action } as SeatAction)

describe('Monday’s supper', () => {
  it('deals two controls to every player and measures answer times', () => {
    const night = saturday({ lights: [1, 1, 1, 1] })
    startOrdersRehearsal(night)
    const board = night.boards.orders!
    for (const role of ROLES) expect(board.consoles[role]).toHaveLength(2)
    for (let t = 0; t < TIME.supper; t += 50) {
      pass(night, 50)
      for (const order of openOrders(board)) {
        const slow = order.reader === 'ava' || order.doer === 'ava'
        if (night.clock.now - order.givenAt < (slow ? 6_000 : 3_000)) continue
        accept(night, {
          by: order.doer,
          type: 'operate',
          payload: { control: order.control, value: order.value },
        })
      }
    }
    expect(board.done).toBeGreaterThan(10)
    endRehearsal(night)
    // With Ava an order takes 6 s, without her 3 s: so she takes 9 s, and the others play with her now and then.
    expect(answerTime(night, 'ava')).toBeGreaterThan(6_000)
    expect(answerTime(night, 'ava')).toBeLessThan(9_000)
    for (const role of ['leo', 'elara', 'caleb'] as const) {
      expect(answerTime(night, role)).toBeGreaterThan(2_600)
      expect(answerTime(night, role)).toBeLessThan(4_600)
    }
  })

  it('costs no lights, whatever players do, and never runs out of controls', () => {
    for (const seed of seeds(200)) {
      const rng = createRng(seed)
      const night = saturday({ seed, people: somePeople(seed), lights: [1, 1, 1, 1] })
      startOrdersRehearsal(night)
      const board = night.boards.orders!
      for (let t = 0; t < 60_000; t += 500) {
        pass(night, 500)
        const order = openOrders(board)[nextInt(rng, 4)]
        if (order && nextInt(rng, 3) === 0)
          accept(night, {
            by: order.doer,
            type: 'operate',
            payload: { control: order.control, value: order.value },
          })
      }
      expect(lights(night)).toBe(4)
      expect(board.given).toBeGreaterThan(2)
    }
  })

  it('does not measure sleepwalking players', () => {
    const night = saturday({ people: ['ava', 'leo'] })
    night.seats.leo.awake = 'sleepwalking'
    startOrdersRehearsal(night)
    for (let t = 0; t < TIME.supper; t += 100) {
      pass(night, 100)
      for (const { doer, control, value } of openOrders(night.boards.orders!))
        accept(night, { by: doer, type: 'operate', payload: { control, value } })
    }
    endRehearsal(night)
    expect(night.seats.leo.answer).toBeNull()
    expect(night.seats.ava.answer).toBeLessThan(ANSWER.usual)
  })
})

describe('Wednesday’s supper', () => {
  it('is one round of six doors', () => {
    const night = saturday({ lights: [1, 1, 1, 1] })
    startDoorsRehearsal(night)
    const board = night.boards.doors!
    expect(board.doors).toHaveLength(6)
    pass(night, 18_400)
    for (const by of ROLES) accept(night, { by, type: 'door', payload: { door: board.true } })
    expect(isRehearsalDone(night)).toBe(false)
    pass(night, DOORS.result)
    expect(isRehearsalDone(night)).toBe(true)
  })

  it('costs no lights if wrong or late, and ends before the supper does', () => {
    const night = saturday({ lights: [1, 1, 1, 1] })
    startDoorsRehearsal(night)
    pass(night, TIME.supper)
    expect(night.boards.doors!.result).toBe('late')
    expect(isRehearsalDone(night)).toBe(true)
    startDoorsRehearsal(night)
    const { true: truth } = night.boards.doors!
    for (const by of ROLES) accept(night, { by, type: 'door', payload: { door: truth === 0 ? 1 : 0 } })
    expect(night.boards.doors!.result).toBe('wrong')
    expect(lights(night)).toBe(4)
  })
})

describe('Friday’s supper', () => {
  it('uses notes that all can see and that are not the lullaby’s, and costs no lights', () => {
    let same = 0
    for (const seed of seeds(200)) {
      const night = saturday({ seed, lights: [1, 1, 1, 1], notes: 0 })
      startLullabyRehearsal(night)
      const board = night.boards.lullaby!
      expect(board.describers).toEqual([null, null, null, null, null, null])
      same += board.symbols.filter((symbol, i) => symbol === night.notes[i]!.symbol).length
      pass(night, 60_000)
      expect(lights(night)).toBe(4)
      expect(night.seats.ava.stats.wrongBeats).toBeUndefined()
    }
    expect(same / 1_200).toBeLessThan(0.25)
  })

  it('ends when all six have been played', () => {
    const night = saturday()
    startLullabyRehearsal(night)
    const board = night.boards.lullaby!
    for (let i = 0; i < 60 && !isRehearsalDone(night); i++) {
      pass(night, 300)
      for (const role of ROLES)
        for (const slot of (boardsLegal(night, role).beat?.[0]?.slot ?? []) as number[])
          accept(night, { by: role, type: 'beat', payload: { slot, symbol: board.symbols[slot] } })
    }
    expect(isRehearsalDone(night)).toBe(true)
    expect(lights(night)).toBe(16)
  })
})
