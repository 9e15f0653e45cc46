/**
 * Shared by mini-games in which the player joins points by dragging a thread from one to another (constellation,
 * workshop). The thread joins when the thumb rests on the second point for a moment.
 */
import { type ActivityState, touchX, touchY } from './engine.ts'
import { distance2, entryAt, isDown, isPress } from './minigame-base.ts'

/** A point in field units. */
export interface TracePoint {
  x: number
  y: number
}

/** Two joined points, as indices. */
export type TraceJoin = [from: number, to: number]

/** The thread and the thumb; points are indices, -1 is none. */
export interface TraceState extends ActivityState {
  /** The point that the thread starts at. */
  held: number
  /** The point under the thumb. */
  over: number
  /** For how many steps it has been there. */
  rested: number
}

/** The thread is lost if the thumb moves farther than this (field units) in one step. */
const JERK = 260

/** The state without a thread. */
export const NO_THREAD = { held: -1, over: -1, rested: 0 } as const

/**
 * What happened in a step: the thumb `took` a thread from a point; `reached` another point (`over`) and rested there; was
 * lifted over one and `dropped` the thread there (the state still holds it, for the caller to join and drop); or
 * `lost` the thread.
 */
export type TraceEvent = 'nothing' | 'took' | 'reached' | 'dropped' | 'lost'

/**
 * Plays one step of the thread.
 * @param nearest gives the index of the point under (x, y), or -1
 * @param rest how many steps the thumb has to stay on a point to reach it
 */
export function trace(
  state: TraceState,
  nearest: (x: number, y: number) => number,
  rest: number,
): TraceEvent {
  if (!isDown(state)) {
    if (state.held < 0) return 'nothing'
    return state.over >= 0 && state.over !== state.held && state.rested < rest ? 'dropped' : dropThread(state)
  }
  const point = nearest(touchX(state.thumb), touchY(state.thumb))
  if (isPress(state)) {
    state.held = point
    state.over = point
    state.rested = 0
    return point < 0 ? 'nothing' : 'took'
  }
  if (state.held < 0) return 'nothing'
  if (jerked(state)) return dropThread(state)
  state.rested = point === state.over ? state.rested + 1 : 1
  state.over = point
  return point >= 0 && point !== state.held && state.rested === rest ? 'reached' : 'nothing'
}

/** Takes the thread away. */
export function dropThread(state: TraceState): 'lost' {
  state.held = -1
  state.over = -1
  state.rested = 0
  return 'lost'
}

function jerked(state: TraceState): boolean {
  const { thumb, before } = state
  return distance2(touchX(thumb), touchY(thumb), touchX(before), touchY(before)) > JERK * JERK
}

/** Whether two lines cross or overlap. Lines that share an end point do not cross. */
export function crosses(
  points: readonly TracePoint[],
  [a, b]: Readonly<TraceJoin>,
  [c, d]: Readonly<TraceJoin>,
): boolean {
  if (a === c || a === d || b === c || b === d) return false
  const [pa, pb, pc, pd] = [entryAt(points, a), entryAt(points, b), entryAt(points, c), entryAt(points, d)]
  return side(pa, pb, pc) * side(pa, pb, pd) <= 0 && side(pc, pd, pa) * side(pc, pd, pb) <= 0
}

/** On which side of the line a–b point c lies: -1 or 1, 0 if on it. */
function side(a: TracePoint, b: TracePoint, c: TracePoint): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x))
}

/** The index of the nearest point within `reach` (field units) of (x, y) that can be touched, or -1. */
export function nearestPoint<P extends TracePoint>(
  points: readonly P[],
  x: number,
  y: number,
  reach: number,
  canTouch: (point: P) => boolean,
): number {
  let best = -1
  let nearest = reach * reach + 1
  for (let i = 0; i < points.length; i++) {
    const point = entryAt(points, i)
    const far = distance2(x, y, point.x, point.y)
    if (far >= nearest || !canTouch(point)) continue
    best = i
    nearest = far
  }
  return best
}
