/**
 * Lanterns in the wind (dream of responsibility): gusts blow on one lantern after the other. The player shelters its
 * flame with the thumb on the side that the wind comes from. An unsheltered flame shrinks and goes out; a thumb held on
 * it lights it again. In the flourish a storm from one side goes round all lanterns.
 */
import { createRng, nextInt, type RngState } from '../../rng.ts'
import { type ActivityState, clamp, type EngineOptions, NO_TOUCH } from '../engine.ts'
import {
  defineEngine,
  div,
  entryAt,
  initialState,
  isFlourish,
  ramp,
  slowed,
  thumbNear,
  widened,
} from '../minigame-base.ts'
import { DIRECTIONS, type EventPace, planEvents, type TimedEvent } from '../steady-engine.ts'
import { aim, isDeciding, notices } from '../thumb-bot.ts'

/** A full flame. */
export const FULL_FLAME = 1000

/** Distance from a lantern to where the thumb shelters it, in field units. */
export const SHELTER_DISTANCE = 130

export interface WindLantern {
  x: number
  y: number
  /** 0 (out) to `FULL_FLAME`. */
  flame: number
}

/** A gust of wind: visible from step `warn`, blowing from `from` to `until`. */
export interface Gust extends TimedEvent {
  /** The lantern that it blows on. */
  lantern: number
  /** The side that it comes from: an index into `DIRECTIONS`. */
  side: number
  /** Where the thumb has to be to shelter from it. */
  shelterX: number
  shelterY: number
}

export interface LanternsState extends ActivityState {
  lanterns: WindLantern[]
  gusts: Gust[]
  /** Index of the current or next gust; `gusts.length` after the last. */
  next: number
  /** How close (field units) the thumb has to be to the shelter. */
  reach: number
  /** Whether a gust blows in this step, and whether the flame is sheltered. */
  blowing: boolean
  sheltered: boolean
}

/** Where the lanterns hang, in field units. */
const HUNG: readonly (readonly [x: number, y: number])[] = [
  [250, 430],
  [720, 560],
  [320, 830],
  [700, 980],
]

/** What a flame loses or gains in a step: blown on without shelter, lit again, recovering by itself. */
const BLOWN_PER_STEP = 26
const RELIT_PER_STEP = 14
const MEND_PER_STEP = 4

export const lanterns = defineEngine<LanternsState>({
  id: 'lanterns',
  marks: [32, 64, 91],
  init(seed, options) {
    const rng = createRng(seed)
    const hung = HUNG.map(([x, y]) => ({
      x: x + nextInt(rng, 101) - 50,
      y: y + nextInt(rng, 101) - 50,
      flame: FULL_FLAME,
    }))
    const gusts = planGusts(rng, options, hung)
    const best = gusts.reduce((sum, gust) => sum + gust.until - gust.from, 0)
    const reach = widened(options, 115)
    return {
      ...initialState(options, best),
      lanterns: hung,
      gusts,
      next: 0,
      reach,
      blowing: false,
      sheltered: false,
    }
  },
  play(state) {
    let gust = state.gusts[state.next]
    if (gust && state.step >= gust.until) gust = state.gusts[++state.next]
    const blowing = gust && state.step >= gust.from ? gust : undefined
    state.blowing = blowing !== undefined
    state.sheltered = blowing !== undefined && isMet(state, blowing)
    for (let i = 0; i < state.lanterns.length; i++) {
      const lantern = entryAt(state.lanterns, i)
      if (blowing?.lantern === i) {
        if (lantern.flame > 0 && state.sheltered) state.points++
        if (!state.sheltered) lantern.flame = clamp(lantern.flame - BLOWN_PER_STEP, 0, FULL_FLAME)
      } else if (lantern.flame > 0) {
        if (lantern.flame < FULL_FLAME) lantern.flame = clamp(lantern.flame + MEND_PER_STEP, 0, FULL_FLAME)
      } else if (thumbNear(state, lantern.x, lantern.y, state.reach)) {
        lantern.flame = RELIT_PER_STEP
      }
    }
  },
  auto(state, skill, rng) {
    if (!isDeciding(state) || !notices(rng, skill)) return state.thumb
    const gust = state.gusts[state.next]
    if (!gust || state.step < gust.warn) return state.thumb
    if (isMet(state, gust)) return state.thumb
    return gust.until - state.step < 3 ? NO_TOUCH : aim(rng, skill, gust.shelterX, gust.shelterY, 170)
  },
})

/** Whether the thumb shelters the flame from a gust. */
function isMet(state: LanternsState, gust: Gust): boolean {
  return thumbNear(state, gust.shelterX, gust.shelterY, state.reach)
}

/** The order in which the storm goes round the lanterns. */
const ROUND: readonly number[] = [1, 3, 0, 2]

/**
 * Plans the gusts, each on another lantern than the one before: at first from the four straight sides, later from all
 * eight. The storm goes round the lanterns and keeps its side.
 */
function planGusts(rng: RngState, options: EngineOptions, hung: readonly WindLantern[]): Gust[] {
  const pace: EventPace = {
    quiet: [slowed(options, 14), slowed(options, 3)],
    warn: [slowed(options, 32), slowed(options, 15)],
    last: [32, 20],
    jitter: 8,
  }
  let lantern = nextInt(rng, hung.length)
  let side = 0
  return planEvents(rng, 10, options.steps, pace).map((spell) => {
    if (isFlourish(spell.from, options.steps)) lantern = entryAt(ROUND, lantern)
    else {
      lantern = (lantern + 1 + nextInt(rng, hung.length - 1)) % hung.length
      const straight = ramp(spell.warn, options.steps, 0, 1000) === 0
      side = straight ? nextInt(rng, 4) * 2 : nextInt(rng, DIRECTIONS.length)
    }
    const [dx, dy] = entryAt(DIRECTIONS, side)
    const { x, y } = entryAt(hung, lantern)
    return {
      ...spell,
      lantern,
      side,
      shelterX: x + div(dx * SHELTER_DISTANCE, 1000),
      shelterY: y + div(dy * SHELTER_DISTANCE, 1000),
    }
  })
}
