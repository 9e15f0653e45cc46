/**
 * Constellation (dream of creativity): stars appear one by one and fade unless they are joined. The player drags from
 * star to star; a line that crosses another tangles, and both are removed. The flourish is a shower of stars that do not
 * fade. The figure drawn is shown in the sky for the rest of the game.
 */
import { chance, createRng, nextInt, type RngState, shuffle } from '../../rng.ts'
import { DREAM_STEPS, type EngineOptions, NO_TOUCH, type Touch } from '../engine.ts'
import {
  defineEngine,
  distance2,
  div,
  entryAt,
  initialState,
  isDown,
  ramp,
  slowed,
  widened,
} from '../minigame-base.ts'
import { aim, dragSpeed, isDeciding, notices, slide } from '../thumb-bot.ts'
import {
  crosses,
  dropThread,
  NO_THREAD,
  nearestPoint,
  type TraceJoin,
  type TracePoint,
  type TraceState,
  trace,
} from '../trace-engine.ts'

export interface Star extends TracePoint {
  /** The step in which it appears. */
  from: number
  /** The step in which it fades if it has not been joined. */
  until: number
  /** How many lines end at it; a star with any does not fade. */
  lines: number
}

export interface ConstellationState extends TraceState {
  stars: Star[]
  /** The drawn lines, oldest first. */
  joins: TraceJoin[]
  /** How close (field units) the thumb has to come to a star. */
  reach: number
  /** The step of the last tangle, or -1; for the screen. */
  tangled: number
}

/** The figure drawn: the joined stars, and the lines between them as pairs of indices. */
export interface DrawnConstellation {
  points: TracePoint[]
  lines: TraceJoin[]
}

const COLUMNS = 4
const ROWS = 6
const CELL_WIDTH = 235
const CELL_HEIGHT = 200
const FIRST_STARS = 3
/** The shower: how many stars (fewer for gentle hands), how many steps apart, how many steps before the end it starts. */
const SHOWER = 5
const GENTLE_SHOWER = 3
const SHOWER_GAP = 9
const SHOWER_STEPS = 150
/** How many steps the thumb has to rest on a star to join it. */
const REST = 3

export const constellation = defineEngine<ConstellationState>({
  id: 'constellation',
  marks: [30, 60, 96],
  init(seed, options) {
    const rng = createRng(seed)
    const stars = plan(rng, options)
    return {
      ...initialState(options, stars.length),
      ...NO_THREAD,
      stars,
      joins: [],
      reach: widened(options, 66),
      tangled: -1,
    }
  },
  play(state) {
    if (state.held >= 0 && !isOut(state, entryAt(state.stars, state.held))) dropThread(state)
    const event = trace(
      state,
      (x, y) => nearestPoint(state.stars, x, y, state.reach, (star) => isOut(state, star)),
      REST,
    )
    if (event === 'reached' || event === 'dropped') join(state, [state.held, state.over])
    if (event === 'dropped') dropThread(state)
    if (event !== 'nothing') state.points = joined(state)
  },
  auto(state, skill, rng) {
    if (isDown(state) && state.held >= 0) return drag(state, skill, rng)
    if (!isDeciding(state)) return state.thumb
    if (isDown(state)) return NO_TOUCH
    if (!notices(rng, skill)) return state.thumb
    const goal = wanted(state)
    const from = goal < 0 ? -1 : startFor(state, goal, skill, rng)
    if (from < 0) return NO_TOUCH
    const { x, y } = entryAt(state.stars, from)
    return aim(rng, skill, x, y, 90)
  },
})

/** Whether a star is visible (and can be touched) now. */
export function isOut(state: ConstellationState, star: Star): boolean {
  return star.lines > 0 || (state.step >= star.from && state.step < star.until)
}

/** The figure drawn so far. */
export function figureOf(state: ConstellationState): DrawnConstellation {
  const indices = state.stars.flatMap((star, i) => (star.lines > 0 ? [i] : []))
  return {
    points: indices.map((i) => ({ x: entryAt(state.stars, i).x, y: entryAt(state.stars, i).y })),
    lines: state.joins.map(([from, to]) => [indices.indexOf(from), indices.indexOf(to)]),
  }
}

/**
 * Plans the stars: each in its own cell of a grid, so that no two are close. They appear faster and fade sooner towards
 * the end; the shower comes last. The number of cells is fixed, so in a longer dream stars appear more slowly.
 */
function plan(rng: RngState, options: EngineOptions): Star[] {
  const { gentle, steps } = options
  const stretched = (duration: number) => div(duration * Math.max(steps, DREAM_STEPS), DREAM_STEPS)
  const cells = shuffle(rng, [...Array(COLUMNS * ROWS).keys()])
  const stars: Star[] = []
  const shower = steps - slowed(options, stretched(SHOWER_STEPS))
  const most = gentle ? GENTLE_SHOWER : SHOWER
  let from = 1
  for (const [i, cell] of cells.entries()) {
    const showering = from >= shower || i >= cells.length - most
    if (showering) from = Math.max(from, shower)
    if (stars.length > 0 && stars.filter((star) => star.from >= shower).length >= most) break
    stars.push({
      x: 145 + (cell % COLUMNS) * CELL_WIDTH + nextInt(rng, 81) - 40,
      y: 160 + div(cell, COLUMNS) * CELL_HEIGHT + nextInt(rng, 81) - 40,
      from,
      until: showering ? steps + 1 : from + stretched(ramp(from, steps, 200, 60)) * (gentle ? 2 : 1),
      lines: 0,
    })
    if (showering) from += SHOWER_GAP
    else if (stars.length >= FIRST_STARS) from += slowed(options, stretched(ramp(from, steps, 62, 23)))
  }
  return stars
}

/**
 * Joins two stars; the thread goes on from the second. At a crossing the thread is dropped and the crossed line is
 * removed; gentle hands keep it.
 */
function join(state: ConstellationState, line: TraceJoin): void {
  const [from, to] = line
  if (state.joins.some(([a, b]) => (a === from && b === to) || (a === to && b === from))) {
    state.held = to
    return
  }
  const crossed = state.joins.findIndex((other) => crosses(state.stars, line, other))
  if (crossed < 0) {
    state.joins.push(line)
    for (const end of line) entryAt(state.stars, end).lines++
    state.held = to
    return
  }
  if (!state.gentle) {
    const [undone] = state.joins.splice(crossed, 1)
    for (const end of undone ?? []) entryAt(state.stars, end).lines--
  }
  state.tangled = state.step
  dropThread(state)
}

function joined(state: ConstellationState): number {
  return state.stars.reduce((sum, star) => sum + (star.lines > 0 ? 1 : 0), 0)
}

/** The star that a bot joins next: visible, not joined, and the first to fade; -1 if there is none. */
function wanted(state: ConstellationState, except = -1): number {
  return state.stars.findIndex(
    (star, i) => i !== except && star.lines === 0 && state.step >= star.from && state.step < star.until,
  )
}

/** The nearest star from which a bot can draw to `goal` without a crossing; with less skill it checks less often. */
function startFor(state: ConstellationState, goal: number, skill: number, rng: RngState): number {
  const careful = chance(rng, 40 + div(skill * 6, 10))
  const { x, y } = entryAt(state.stars, goal)
  let best = -1
  let nearest = Number.MAX_SAFE_INTEGER
  for (let i = 0; i < state.stars.length; i++) {
    const star = entryAt(state.stars, i)
    const far = distance2(x, y, star.x, star.y)
    if (i === goal || far >= nearest || !isOut(state, star)) continue
    if (careful && state.joins.some((line) => crosses(state.stars, [i, goal], line))) continue
    best = i
    nearest = far
  }
  return best
}

/** A bot's touch with a thread in hand: drags it to the wanted star, lifts the thumb if there is none or it is joined. */
function drag(state: ConstellationState, skill: number, rng: RngState): Touch {
  const held = entryAt(state.stars, state.held)
  const goal = wanted(state, state.held)
  if (goal < 0 || (held.lines > 0 && state.over === state.held && isDeciding(state))) return NO_TOUCH
  const { x, y } = entryAt(state.stars, goal)
  if (state.over === goal) return isDeciding(state) ? aim(rng, skill, x, y, 40) : state.thumb
  return slide(state, x, y, dragSpeed(skill))
}
