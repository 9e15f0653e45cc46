import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ANSWER } from '../../../shared/content/constants.ts'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import { estimateAnswerTimes, storeAnswerTimes } from '../../../shared/rules/phases/supper/answer-times.ts'
import { startOrdersRehearsal } from '../../../shared/rules/phases/supper/rehearsal.ts'
import type { MeasuredAnswer } from '../../../shared/rules/state/index.ts'
import { saturday } from './malfunction-table.ts'

/** Answers of all pairs, equally many, each as long as its two players take on average. */
const answersOf = (
  times: Readonly<Record<Role, number>>,
  rounds: number,
  people: readonly Role[] = ROLES,
): MeasuredAnswer[] =>
  Array.from({ length: rounds }, () =>
    people.flatMap((reader) =>
      people
        .filter((doer) => doer !== reader)
        .map((doer) => ({ reader, doer, took: (times[reader] + times[doer]) / 2 })),
    ),
  ).flat()

describe('measured answer times', () => {
  it('separate the players of each pair, better with more answers', () => {
    const time = fc.integer({ min: 2_000, max: 16_000 })
    fc.assert(
      fc.property(fc.record({ ava: time, leo: time, elara: time, caleb: time }), (times) => {
        const few = estimateAnswerTimes(answersOf(times, 1))
        const many = estimateAnswerTimes(answersOf(times, 40))
        for (const role of ROLES) {
          expect(Math.abs(many[role]! - times[role])).toBeLessThan(600)
          expect(Math.abs(many[role]! - times[role])).toBeLessThanOrEqual(
            Math.abs(few[role]! - times[role]) + 60,
          )
        }
      }),
      { numRuns: 300, seed: 2045 },
    )
  })

  it('tell a nine-year-old from the others after one supper', () => {
    const times = { ava: 9_000, leo: 5_000, elara: 5_000, caleb: 5_000 }
    const { ava, leo } = estimateAnswerTimes(answersOf(times, 1))
    expect(ava).toBeGreaterThan(7_500)
    expect(leo).toBeLessThan(5_600)
  })

  it('are the times of their own orders for a single player', () => {
    expect(estimateAnswerTimes([{ reader: 'leo', doer: 'leo', took: 4_000 }])).toEqual({ leo: 4_000 })
    expect(estimateAnswerTimes([])).toEqual({})
  })

  it('count orders that the end of supper cut short, so that slow players do not seem quick', () => {
    const game = saturday({ people: ['ava', 'leo'] })
    startOrdersRehearsal(game)
    const board = game.boards.orders!
    board.answers.push(
      { reader: 'leo', doer: 'leo', took: 3_000 },
      { reader: 'ava', doer: 'leo', took: 5_000 },
    )
    board.orders.ava = {
      n: 9,
      reader: 'ava',
      doer: 'ava',
      control: 0,
      value: 0,
      givenAt: game.clock.now,
      endsAt: 1e9,
      hint: 'named',
      pinged: false,
    }
    storeAnswerTimes(game, board)
    const before = game.seats.ava.answer!
    game.clock.now += 9_000
    storeAnswerTimes(game, board)
    expect(game.seats.ava.answer).toBeGreaterThan(before + 2_000)
    // A player who did nothing at all is not measured.
    game.clock.now += 60_000
    storeAnswerTimes(game, board)
    expect(game.seats.ava.answer).toBe(before)
  })

  it('stay within their bounds, and stay unknown for players who answered nothing', () => {
    const game = saturday()
    startOrdersRehearsal(game)
    const board = game.boards.orders!
    board.answers.push({ reader: 'ava', doer: 'ava', took: 90_000 }, { reader: 'leo', doer: 'leo', took: 10 })
    storeAnswerTimes(game, board)
    expect(game.seats.ava.answer).toBeLessThanOrEqual(ANSWER.max)
    expect(game.seats.leo.answer).toBeGreaterThanOrEqual(ANSWER.min)
    expect(game.seats.caleb.answer).toBeNull()
  })
})
