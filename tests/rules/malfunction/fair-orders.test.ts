import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SHOUT } from '../../../shared/content/constants.ts'
import { PAIRS, ROLES, type Role } from '../../../shared/content/ids.ts'
import { type Phone, roleOfPhone } from '../../../shared/content/phones.ts'
import { valuesOf } from '../../../shared/rules/malfunction/consoles.ts'
import { type Played, playShout, type RandomTable } from './random-shout.ts'

/** Any one to four players, any threads, and answer times between these bounds. */
const tables = (slowest: number, quickest: number, supper = false): fc.Arbitrary<RandomTable> =>
  fc.record({
    seed: fc.nat(),
    people: fc.subarray([...ROLES], { minLength: 1 }),
    threads: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: PAIRS.length, maxLength: PAIRS.length }),
    answers: fc.array(fc.integer({ min: quickest, max: slowest }), { minLength: 4, maxLength: 4 }),
    slow: fc.boolean(),
    caught: fc.boolean(),
    supper: fc.constant(supper),
    forgotten: fc.integer({ min: 0, max: 30 }),
    fiddling: fc.integer({ min: 0, max: 60 }),
  })
const ANY = tables(16_000, 2_000)
/** A nine-year-old takes 1.8 times as long as the others. */
const USUAL = tables(9_000, 5_000)

const holds = (
  table: fc.Arbitrary<RandomTable>,
  runs: number,
  check: (played: Played, table: RandomTable) => void,
) =>
  fc.assert(
    fc.property(table, (one) => check(playShout(one), one)),
    { numRuns: runs, seed: 2045 },
  )

const counted = ({ orders }: Played, people: readonly Role[], who: 'reader' | 'doer'): number[] =>
  people.map((role) => orders.filter(({ order }) => order[who] === role).length)
/** The largest distance from the mean. */
function furthest(counts: readonly number[]): number {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
  return Math.max(...counts.map((count) => Math.abs(count - mean)))
}

describe('the orders of any players', () => {
  it('ask for a state the control does not have, once per control at a time, and never for more than is possible', () => {
    holds(ANY, 1_000, ({ game, board, orders, longestWithout }, { people, slow }) => {
      const answerOf = (phone: Phone): number => game.seats[roleOfPhone(phone)].answer!
      for (const { order, before, beside, pace } of orders) {
        const { reader, doer, control, value, givenAt, endsAt } = order
        expect(people).toContain(reader)
        const { kind } = board.consoles[doer]![control]!
        expect(valuesOf(kind)).toContain(value)
        if (valuesOf(kind).length > 1) expect(before).not.toBe(value)
        expect(beside.some((other) => other.doer === doer && other.control === control)).toBe(false)
        const mean = ((answerOf(reader) + answerOf(doer)) / 2) * (pace / 1_000)
        expect(endsAt - givenAt).toBeGreaterThan(Math.min(SHOUT.orderMax * 0.85, mean * (slow ? 1.5 : 1.1)))
      }
      // Controls never run out: nobody waits for an order longer than the longest gap.
      expect(longestWithout).toBeLessThanOrEqual(SHOUT.gapMost)
    })
  })

  it('are equally many for every console, and nearly so on every phone, however different the players are', () => {
    holds(ANY, 1_000, (played, { people }) => {
      expect(furthest(counted(played, people, 'doer'))).toBeLessThanOrEqual(3)
      expect(furthest(counted(played, people, 'reader'))).toBeLessThanOrEqual(5.5)
    })
  })

  it('let a nine-year-old among adults read and do as many as they do', () => {
    holds(USUAL, 1_000, (played, { people }) => {
      expect(furthest(counted(played, people, 'doer'))).toBeLessThanOrEqual(2.5)
      // The last ones come early, so that nobody waits for the next act.
      const usual = played.orders.filter(({ order }) => order.givenAt < played.until - SHOUT.gapMost)
      expect(furthest(counted({ ...played, orders: usual }, people, 'reader'))).toBeLessThanOrEqual(3.5)
      expect(furthest(counted(played, people, 'reader'))).toBeLessThanOrEqual(4.5)
    })
  })

  it('go on until the end: nobody waits for the next act longer than for an order', () => {
    holds(ANY, 1_000, ({ withoutAtEnd }) => {
      expect(withoutAtEnd).toBeLessThanOrEqual(SHOUT.gapMin * 2)
    })
  })

  it('do not run out at supper, with two controls each', () => {
    holds(tables(9_000, 3_000, true), 500, ({ orders, longestWithout }, { people }) => {
      expect(longestWithout).toBeLessThanOrEqual(SHOUT.gapMost)
      expect(orders.length).toBeGreaterThanOrEqual(people.length * 2)
      for (const { order, beside } of orders)
        expect(beside.some(({ doer, control }) => doer === order.doer && control === order.control)).toBe(
          false,
        )
    })
  })
})
