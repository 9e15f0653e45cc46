/**
 * The top floor (dream of fear): a window fogs over, high above the city. Behind it lights come and go: lamps of the
 * family, and cold eyes. The player rubs the mist off the lamps before they are gone, and leaves it on the eyes: one that
 * is rubbed clear breathes on the glass. In the flourish the family stands there, side by side.
 */
import { between, chance, createRng, type RngState } from '../../rng.ts'
import {
  type ActivityState,
  clamp,
  type EngineOptions,
  NO_TOUCH,
  packTouch,
  type Touch,
  touchX,
  touchY,
} from '../engine.ts'
import {
  defineEngine,
  distance2,
  div,
  entryAt,
  flourishFrom,
  initialState,
  isDown,
  ramp,
  slowed,
  thumbNear,
} from '../minigame-base.ts'
import { aimError, dragSpeed, isDeciding, notices, slide } from '../thumb-bot.ts'

/** The mist in cells of equal size, in reading order, over the whole field. */
export const PANE = { columns: 10, rows: 14, cell: 100 } as const

/** Of a cell: as misty as it gets. */
export const FULL_MIST = 100

/** Somebody behind the glass. */
export interface Visitor {
  kind: 'lamp' | 'eye'
  x: number
  y: number
  /** First step in which it is there, and first in which it is gone. */
  from: number
  until: number
  /** `hidden` by the mist, `seen` once it was rubbed clear, `gone` if it never was. */
  fate: 'hidden' | 'seen' | 'gone'
  /** The step in which it was seen, or -1. */
  seenAt: number
}

export interface MistState extends ActivityState {
  /** Of each cell of the pane, 0 (clear) to `FULL_MIST`. */
  mist: number[]
  /** In the order in which they come. */
  visitors: Visitor[]
  /** Index of the first visitor who may still be there. */
  next: number
  /** How close (field units) to the middle of a cell the thumb rubs it. */
  reach: number
}

/** How far (field units) around a visitor the pane has to be clear, and below which mist (mean) it is. */
export const VISITOR_REACH = 125
const CLEAR_MIST = 30
/** What a cell loses for 10 field units that the thumb rubs over it, and gains in a step. */
const RUBBED = 5
const MIST_PER_STEP = 1
/** Every how many steps the mist grows. */
const GROWS_EVERY = 1
/** A thumb that moves farther than this (field units) in a step does not rub. */
const JERK = 260
const LAMP_POINTS = 2
const EYE_COST = 2
/** How far a rubbed eye breathes, in field units. */
const BREATH = 420
/** Where the family stands in the flourish. */
const FAMILY_X: readonly number[] = [160, 387, 613, 840]
const FAMILY_Y = 800
/** Least distance between a visitor and the two before it. */
const APART = 360

export const mist = defineEngine<MistState>({
  id: 'mist',
  marks: [33, 56, 81],
  init(seed, options) {
    const visitors = plan(createRng(seed), options)
    const lamps = visitors.filter(({ kind }) => kind === 'lamp').length
    return {
      ...initialState(options, lamps * LAMP_POINTS),
      mist: Array.from({ length: PANE.columns * PANE.rows }, () => FULL_MIST),
      visitors,
      next: 0,
      reach: options.gentle ? 102 : 92,
    }
  },
  play(state) {
    if (state.step === flourishFrom(state.steps)) state.mist.fill(FULL_MIST)
    if (state.step % GROWS_EVERY === 0) grow(state)
    rub(state)
    for (let i = state.next; i < state.visitors.length; i++) {
      const visitor = entryAt(state.visitors, i)
      if (visitor.from > state.step) break
      if (visitor.fate === 'hidden') meet(state, visitor)
    }
    while (state.next < state.visitors.length && entryAt(state.visitors, state.next).fate !== 'hidden')
      state.next++
  },
  auto(state, skill, rng) {
    const here = state.visitors.filter((visitor) => isThere(state, visitor))
    const rubbed = here.find(({ x, y }) => thumbNear(state, x, y, VISITOR_REACH + 40))
    if (rubbed) {
      const doubts = rubbed.kind === 'eye' && isDeciding(state) && chance(rng, div(skill, 3))
      return doubts ? NO_TOUCH : rubbing(state, rubbed, skill)
    }
    if (!isDeciding(state) || !notices(rng, skill)) return isDown(state) ? state.thumb : NO_TOUCH
    if (isDown(state)) return NO_TOUCH
    const mistaken = chance(rng, div(105 - skill, 2))
    const chosen = here.find(({ kind }) => mistaken || kind === 'lamp')
    if (!chosen) return NO_TOUCH
    return packTouch(chosen.x + aimError(rng, skill, 140), chosen.y + aimError(rng, skill, 140))
  },
})

/** Whether somebody is behind the glass now and not yet seen. */
export function isThere(state: MistState, { from, fate }: Visitor): boolean {
  return fate === 'hidden' && state.step >= from
}

/** How misty the glass is before a visitor: the mean of the cells around it, 0–`FULL_MIST`. */
export function mistBefore(state: MistState, { x, y }: Visitor): number {
  let sum = 0
  let cells = 0
  forCellsNear(x, y, VISITOR_REACH, (cell) => {
    sum += entryAt(state.mist, cell)
    cells++
  })
  return cells === 0 ? FULL_MIST : div(sum, cells)
}

/** Plans the visitors: more and more often, and for a shorter time; eyes among them after the easy fifth. */
function plan(rng: RngState, options: EngineOptions): Visitor[] {
  const { steps } = options
  const flourish = flourishFrom(steps)
  const visitors: Visitor[] = []
  let from = 20
  for (;;) {
    const stays = slowed(options, ramp(from, steps, 150, 92))
    if (from + div(stays, 2) >= flourish) break
    const kind = chance(rng, ramp(from, steps, 0, options.gentle ? 60 : 105)) ? 'eye' : 'lamp'
    const until = Math.min(flourish, from + stays)
    visitors.push({ kind, ...placeFor(rng, visitors.slice(-2)), from, until, fate: 'hidden', seenAt: -1 })
    from += slowed(options, ramp(from, steps, 92, 56))
  }
  for (const x of FAMILY_X)
    visitors.push({
      kind: 'lamp',
      x,
      y: FAMILY_Y,
      from: flourish,
      until: steps + 1,
      fate: 'hidden',
      seenAt: -1,
    })
  return visitors
}

/** A place on the pane, away from others. */
function placeFor(rng: RngState, others: readonly Visitor[]): { x: number; y: number } {
  for (let tries = 0; ; tries++) {
    const [x, y] = [between(rng, 190, 810), between(rng, 330, 1180)]
    if (tries === 20 || others.every((other) => distance2(x, y, other.x, other.y) > APART * APART))
      return { x, y }
  }
}

/** Calls `visit` with each cell whose middle is within `reach` of a point. */
function forCellsNear(x: number, y: number, reach: number, visit: (cell: number) => void): void {
  const { columns, rows, cell } = PANE
  const last = (at: number, most: number) => clamp(Math.floor((at + reach) / cell), 0, most - 1)
  const first = (at: number, most: number) => clamp(Math.floor((at - reach) / cell), 0, most - 1)
  for (let row = first(y, rows); row <= last(y, rows); row++)
    for (let column = first(x, columns); column <= last(x, columns); column++) {
      const [cx, cy] = [column * cell + div(cell, 2), row * cell + div(cell, 2)]
      if (distance2(x, y, cx, cy) <= reach * reach) visit(row * columns + column)
    }
}

function grow(state: MistState): void {
  for (let i = 0; i < state.mist.length; i++)
    state.mist[i] = Math.min(FULL_MIST, entryAt(state.mist, i) + MIST_PER_STEP)
}

/** Takes mist away under a thumb that moves; one that rests does not rub. */
function rub(state: MistState): void {
  const { thumb, before } = state
  if (thumb === NO_TOUCH || before === NO_TOUCH) return
  const far = Math.max(Math.abs(touchX(thumb) - touchX(before)), Math.abs(touchY(thumb) - touchY(before)))
  if (far > JERK) return
  const less = div(Math.min(far, 80) * RUBBED, 10)
  forCellsNear(touchX(thumb), touchY(thumb), state.reach, (cell) => {
    state.mist[cell] = Math.max(0, entryAt(state.mist, cell) - less)
  })
}

/** Sees a visitor who was rubbed clear, or lets it go. */
function meet(state: MistState, visitor: Visitor): void {
  if (mistBefore(state, visitor) < CLEAR_MIST) {
    visitor.fate = 'seen'
    visitor.seenAt = state.step
    const worth = visitor.kind === 'lamp' ? LAMP_POINTS : -EYE_COST
    state.points = Math.max(0, state.points + worth)
    if (visitor.kind === 'eye')
      forCellsNear(visitor.x, visitor.y, BREATH, (cell) => {
        state.mist[cell] = FULL_MIST
      })
  } else if (state.step >= visitor.until - 1) visitor.fate = 'gone'
}

/** A bot's next touch while it rubs: to and fro across the visitor, now higher, now lower. */
function rubbing(state: MistState, { x, y }: Visitor, skill: number): Touch {
  const at = touchX(state.thumb)
  const moved = state.before === NO_TOUCH ? 0 : at - touchX(state.before)
  const turns = Math.abs(at - x) >= 90
  const way = turns ? Math.sign(x - at) : Math.sign(moved) || 1
  const high = state.step % 16 < 8 ? -75 : 75
  return slide(state, x + way * 120, y + high, dragSpeed(skill) * 2)
}
