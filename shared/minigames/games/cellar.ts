/**
 * The cellar (Caleb's own way): a box of fuses with shuffled labels. The player taps the fuse asked for. A wrong one
 * sparks: the box goes dark for a moment and the labels change places.
 */
import { chance, createRng, nextInt, type RngState, shuffle } from '../../rng.ts'
import { type ActivityState, NO_TOUCH } from '../engine.ts'
import { type Grid, tappedZone, zoneTouch } from '../match-engine.ts'
import { defineEngine, div, entryAt, initialState, isDown } from '../minigame-base.ts'
import { isDeciding, notices } from '../thumb-bot.ts'

export interface CellarState extends ActivityState {
  /** The label of each slot of the box, in reading order: an index into the labels. */
  labels: number[]
  /** The label to find. */
  wanted: number
  /** Steps until the box can be tapped again after sparks or a find. */
  dark: number
  /** The step of the last sparks, or -1. */
  sparks: number
  rng: RngState
}

/** How many fuses there are; fewer for gentle hands. */
const FUSES = 12
const GENTLE_FUSES = 9

/** The box: four rows of three fuses, three rows for gentle hands. */
export const FUSE_GRID: Grid = { columns: 3, rows: 4, left: 50, top: 300, width: 300, height: 240 }

/** Perfect play finds one fuse in this many steps (2 s). */
const FIND_STEPS = 80

export const cellar = defineEngine<CellarState>({
  id: 'cellar',
  marks: [40, 60, 100],
  init(seed, options) {
    const rng = createRng(seed)
    const fuses = options.gentle ? GENTLE_FUSES : FUSES
    const labels = shuffle(rng, [...Array(fuses).keys()])
    return {
      ...initialState(options, div(options.steps, FIND_STEPS)),
      labels,
      wanted: nextInt(rng, fuses),
      dark: 0,
      sparks: -1,
      rng,
    }
  },
  play(state) {
    if (state.dark > 0) state.dark--
    if (state.dark > 0 || state.points >= state.best) return
    const slot = tappedZone(state, FUSE_GRID)
    if (slot < 0 || slot >= state.labels.length) return
    const fuses = state.labels.length
    if (entryAt(state.labels, slot) === state.wanted) {
      state.points++
      state.wanted = (state.wanted + 1 + nextInt(state.rng, fuses - 1)) % fuses
      state.dark = 12
    } else {
      state.sparks = state.step
      state.dark = state.gentle ? 44 : 56
    }
    state.labels = shuffle(state.rng, state.labels)
  },
  auto(state, skill, rng) {
    if (isDown(state)) return NO_TOUCH
    if (state.dark > 0 || !isDeciding(state)) return NO_TOUCH
    // Reading a dozen labels takes a player a few looks.
    if (!notices(rng, skill) || !chance(rng, 33)) return NO_TOUCH
    const slip = chance(rng, div(120 - skill, 6))
    return zoneTouch(FUSE_GRID, slip ? nextInt(rng, state.labels.length) : state.labels.indexOf(state.wanted))
  },
})
