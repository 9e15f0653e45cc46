import { describe, expect, it } from 'vitest'
import { DREAM_STEPS, NO_TOUCH, type Touch } from '../../shared/minigames/engine.ts'
import {
  type BellOrder,
  type BellsState,
  bells,
  CORDS,
  isAnswering,
  STRANGE_BELL,
} from '../../shared/minigames/games/bells.ts'
import { zoneTouch } from '../../shared/minigames/match-engine.ts'
import { begin, drive } from './drive-minigame.ts'

/** Pulls what comes next, with a lifted thumb in between. */
const remember = (state: BellsState): Touch => {
  if (state.thumb !== NO_TOUCH || !isAnswering(state)) return NO_TOUCH
  return zoneTouch(CORDS, state.order.cords[state.order.pulled]!)
}
/** All orders of a dream in which everything is remembered. */
function ordersOf(seed: number, gentle = false): BellOrder[] {
  const orders: BellOrder[] = []
  drive(
    bells,
    (state) => {
      if (state.orders > orders.length) orders.push(state.order)
      return remember(state)
    },
    begin(bells, seed, gentle),
  )
  return orders
}

describe('Goodnight bells', () => {
  it('give the full score to a player who remembers every order', () => {
    for (let seed = 0; seed < 10; seed++) {
      const state = drive(bells, remember, begin(bells, seed))
      expect(bells.progress(state)).toBe(100)
    }
  })

  it('ask for the bells in the order in which they ring, without the one that has no cord', () => {
    let strange = 0
    for (let seed = 0; seed < 20; seed++) {
      for (const { rung, cords, from } of ordersOf(seed)) {
        expect(cords).toEqual(rung.map(({ bell }) => bell).filter((bell) => bell !== STRANGE_BELL))
        expect(rung.every(({ at }, i) => at < from && at > (rung[i - 1]?.at ?? 0))).toBe(true)
        expect(rung[0]?.bell).not.toBe(STRANGE_BELL)
        if (rung.length === cords.length) continue
        strange++
        expect(rung[0]!.at).toBeGreaterThan(DREAM_STEPS / 2)
      }
    }
    expect(strange).toBeGreaterThan(10)
  })

  it('do not count a pull while they ring', () => {
    const state = begin(bells)
    const { cords, from } = state.order
    while (state.step < from - 1)
      bells.step(state, state.thumb === NO_TOUCH ? zoneTouch(CORDS, cords[0]!) : NO_TOUCH)
    expect(state.order).toMatchObject({ pulled: 0, fate: 'open' })
    expect(state.points).toBe(0)
  })

  it('go on to another order after a wrong pull, and keep what was earned', () => {
    const state = begin(bells, 4)
    while (state.order.pulled === 0) bells.step(state, remember(state))
    const [earned, first] = [state.points, state.order]
    expect(earned).toBe(1)
    bells.step(state, NO_TOUCH)
    const wrong = (first.cords[1]! + 1) % CORDS.columns
    bells.step(state, zoneTouch(CORDS, wrong))
    expect(first.fate).toBe('wrong')
    while (state.order === first) bells.step(state, NO_TOUCH)
    expect(state.points).toBe(earned)
    expect(state.order.fate).toBe('open')
  })

  it('end an order that nobody answers', () => {
    const state = begin(bells)
    const first = state.order
    while (state.order === first) bells.step(state, NO_TOUCH)
    expect(first.fate).toBe('late')
  })

  it('begin with two, get longer and faster, and end in a run from bell to bell', () => {
    for (let seed = 0; seed < 10; seed++) {
      const orders = ordersOf(seed)
      expect(orders[0]?.cords.length).toBe(2)
      const gap = ({ rung }: BellOrder) => rung[1]!.at - rung[0]!.at
      const late = orders.filter(({ rung }) => rung[0]!.at > 600 && rung[0]!.at < 860)
      expect(Math.max(...late.map(({ cords }) => cords.length))).toBeGreaterThan(2)
      expect(Math.max(...late.map(gap))).toBeLessThan(gap(orders[0]!))
      const run = orders.at(-1)!.cords
      for (const [i, cord] of run.slice(1).entries()) expect(Math.abs(cord - run[i]!)).toBe(1)
    }
  })

  it('ring more slowly for gentle hands, and wait longer', () => {
    const [usual, gentle] = [begin(bells, 2).order, begin(bells, 2, true).order]
    expect(gentle.rung[1]!.at - gentle.rung[0]!.at).toBeGreaterThan(usual.rung[1]!.at - usual.rung[0]!.at)
    expect(gentle.until - gentle.from).toBeGreaterThan(usual.until - usual.from)
  })
})
