/**
 * The landing (Ava's own way): listening at a door. The player moves the thumb sideways to where the words become clear,
 * and follows when that place drifts. Only the clearness tells where it is.
 */
import { between, createRng, type RngState } from '../../rng.ts'
import { type ActivityState, FIELD, packTouch, touchX } from '../engine.ts'
import { defineEngine, initialState, isDown, ramp, widened } from '../minigame-base.ts'
import { closeness, type Wander, wander } from '../steady-engine.ts'
import { aimError, isDeciding, notices } from '../thumb-bot.ts'

export interface LandingState extends ActivityState {
  /** The x where the words are clear, 0–1000. It must not be drawn. */
  spot: Wander
  /** The x where the thumb last was, 0–1000. */
  dial: number
  /** How clear the words are, 0 (murmur) to 100. */
  clarity: number
  /** How close (field units) the dial has to be for the words to count as clear. */
  reach: number
  rng: RngState
}

/** The distance (field units) from which the words begin to become clear. */
const EARSHOT = 420

export const landing = defineEngine<LandingState>({
  id: 'landing',
  marks: [28, 49, 75],
  init(seed, options) {
    const rng = createRng(seed)
    const value = between(rng, 120, 880)
    return {
      ...initialState(options, options.steps),
      spot: { value, goal: between(rng, 120, 880) },
      dial: FIELD.width / 2,
      clarity: 0,
      reach: widened(options, 75),
      rng,
    }
  },
  play(state) {
    // The place stands still for the first quarter, then drifts, faster towards the end.
    if (state.step * 4 > state.steps) {
      const speed = ramp(state.step, state.steps, 1, state.gentle ? 3 : 5)
      wander(state.rng, state.spot, speed, 100, 900)
    }
    if (isDown(state)) state.dial = touchX(state.thumb)
    state.clarity = isDown(state) ? closeness(state.dial, state.spot.value, EARSHOT) : 0
    if (isDown(state) && Math.abs(state.dial - state.spot.value) <= state.reach) state.points++
  },
  auto(state, skill, rng) {
    if (!isDeciding(state) || !notices(rng, skill)) return state.thumb
    // The bot hears how clear the words are, and tries a place that should be clearer.
    const off = Math.abs(state.dial - state.spot.value)
    if (isDown(state) && off <= state.reach) return state.thumb
    return packTouch(state.spot.value + aimError(rng, skill, 100 + Math.min(off, 250)), 1100)
  },
})
