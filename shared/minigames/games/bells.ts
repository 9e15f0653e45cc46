/**
 * Goodnight bells (dream of fear): bells ring, one after the other; the player pulls their cords in the same order. The
 * orders get longer and faster. From the middle on a fifth bell, which has no cord, rings in between: it does not count.
 * In the flourish the bells ring up and down.
 */
import { chance, createRng, nextInt, type RngState } from '../../rng.ts'
import { type ActivityState, type EngineOptions, NO_TOUCH } from '../engine.ts'
import { type Grid, tappedZone, zoneTouch } from '../match-engine.ts'
import {
  defineEngine,
  div,
  entryAt,
  initialState,
  isDown,
  isFlourish,
  ramp,
  slowed,
} from '../minigame-base.ts'
import { isDeciding, notices } from '../thumb-bot.ts'

/** One bell of an order, as it rings. */
export interface RungBell {
  /** 0–3, or `STRANGE_BELL`. */
  bell: number
  /** The step in which it rings. */
  at: number
}

/** An order of bells that is rung, and then has to be pulled. */
export interface BellOrder {
  /** As it rings, with the strange bell in it. */
  rung: RungBell[]
  /** The cords to pull: the same without the strange bell. */
  cords: number[]
  /** How many of them have been pulled. */
  pulled: number
  /** First step in which a pull counts, and first in which it is too late. */
  from: number
  until: number
  /** How it ended; `open` until then. */
  fate: 'open' | 'whole' | 'wrong' | 'late'
}

export interface BellsState extends ActivityState {
  order: BellOrder
  /** How many orders have been rung, with this one. */
  orders: number
  /** The last cord pulled, and the step of it; -1 if none. */
  cord: number
  pulledAt: number
  rng: RngState
}

/** The bell without a cord. */
export const STRANGE_BELL = 4

/** Four cords beside each other, each the whole height of the field, so that a pull anywhere on one counts. */
export const CORDS: Grid = { columns: 4, rows: 1, left: 0, top: 0, width: 250, height: 1401 }

/** A whole order is worth as much again as one bell. */
const WHOLE_POINTS = 1
/** Steps from the end of an order until the next begins to ring. */
const REST = 22
/** The cords of the flourish, again and again. */
const PEAL: readonly number[] = [0, 1, 2, 3, 2, 1]
const PEAL_LENGTH = 4

export const bells = defineEngine<BellsState>({
  id: 'bells',
  marks: [24, 52, 84],
  init(seed, options) {
    const rng = createRng(seed)
    const order = ring(rng, 30, options, -1)
    const best = div(options.steps, slowed(options, 36))
    return { ...initialState(options, best), order, orders: 1, cord: -1, pulledAt: -1, rng }
  },
  play(state) {
    const { order } = state
    const cord = tappedZone(state, CORDS)
    if (cord >= 0) [state.cord, state.pulledAt] = [cord, state.step]
    if (order.fate === 'open') {
      if (cord >= 0 && state.step >= order.from) pull(state, cord)
      if (order.fate === 'open' && state.step >= order.until - 1) end(order, 'late', state.step)
    } else if (state.step >= order.until) {
      state.order = ring(state.rng, state.step, state, order.rung[0]?.bell ?? -1)
      state.orders++
    }
  },
  auto(state, skill, rng) {
    if (isDown(state) || !isAnswering(state) || !isDeciding(state) || !notices(rng, skill)) return NO_TOUCH
    const { cords, pulled, rung } = state.order
    // The later in an order, the more easily a bell is forgotten; and the strange one confuses.
    const burden = pulled + (rung.length > cords.length ? 2 : 0)
    const forgotten = chance(rng, div((108 - skill) * (2 + burden), 9))
    const cord = forgotten ? nextInt(rng, CORDS.columns) : entryAt(cords, pulled)
    return zoneTouch(CORDS, cord)
  },
})

/** Whether the player can pull now. */
export function isAnswering({ order, step }: BellsState): boolean {
  return order.fate === 'open' && step >= order.from - 1
}

/**
 * The next order: longer and faster towards the end, and never the same bell twice in a row.
 * @param before the bell that the last order began with: this one begins with another, unless it is -1
 */
function ring(rng: RngState, step: number, options: EngineOptions, before: number): BellOrder {
  const { steps } = options
  const peal = isFlourish(step, steps)
  const long = peal ? PEAL_LENGTH : ramp(step, steps, 20, 48)
  const gap = slowed(options, peal ? 9 : ramp(step, steps, 22, 14))
  const count = div(long, 10) + (chance(rng, (long % 10) * 10) ? 1 : 0)
  const first = nextInt(rng, PEAL.length)
  const cords: number[] = []
  for (let i = 0; i < (peal ? PEAL_LENGTH : count); i++)
    cords.push(peal ? entryAt(PEAL, (first + i) % PEAL.length) : another(rng, cords.at(-1) ?? before))
  const strange = !peal && step * 2 > steps && chance(rng, options.gentle ? 30 : 55)
  const heard: number[] = [...cords]
  if (strange) heard.splice(1 + nextInt(rng, cords.length - 1), 0, STRANGE_BELL)
  const rung = heard.map((bell, i) => ({ bell, at: step + 4 + i * gap }))
  const from = step + 4 + heard.length * gap
  const time = slowed(options, ramp(step, steps, 46, 30))
  return {
    rung,
    cords,
    pulled: 0,
    from,
    until: from + slowed(options, 30) + time * cords.length,
    fate: 'open',
  }
}

/** One of the four bells, but not this one. */
function another(rng: RngState, not: number): number {
  const bell = nextInt(rng, CORDS.columns - (not < 0 ? 0 : 1))
  return not >= 0 && bell >= not ? bell + 1 : bell
}

function pull(state: BellsState, cord: number): void {
  const { order } = state
  if (order.cords[order.pulled] !== cord) {
    end(order, 'wrong', state.step)
    return
  }
  order.pulled++
  earn(state, 1)
  if (order.pulled < order.cords.length) return
  earn(state, WHOLE_POINTS)
  end(order, 'whole', state.step)
}

function end(order: BellOrder, fate: BellOrder['fate'], step: number): void {
  order.fate = fate
  order.until = step + REST
}

function earn(state: BellsState, points: number): void {
  state.points = Math.min(state.best, state.points + points)
}
