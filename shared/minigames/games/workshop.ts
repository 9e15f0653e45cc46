/**
 * The workshop (Leo's own way): loose cables on a panel. The player drags each plug to the socket with the same pattern;
 * from a wrong socket it springs back.
 */
import { chance, createRng, shuffle } from '../../rng.ts'
import { clamp, NO_TOUCH } from '../engine.ts'
import { defineEngine, div, entryAt, initialState, isDown, widened } from '../minigame-base.ts'
import { aim, dragSpeed, isDeciding, notices, slide } from '../thumb-bot.ts'
import {
  dropThread,
  NO_THREAD,
  nearestPoint,
  type TracePoint,
  type TraceState,
  trace,
} from '../trace-engine.ts'

export interface CableEnd extends TracePoint {
  /** Which pattern it has. */
  pattern: number
  /** Whether its cable is joined. */
  joined: boolean
}

export interface WorkshopState extends TraceState {
  /** How many cables there are. */
  cables: number
  /** First the plugs on the left, then as many sockets on the right. */
  ends: CableEnd[]
  /** How close (field units) the thumb has to come to a plug or socket. */
  reach: number
  /** The step in which a plug last sprang back, or -1; for the screen. */
  sprang: number
}

/** There is one cable for this many steps of the mini-game, within these bounds; fewer for gentle hands. */
const CABLE_STEPS = 56
const GENTLE_CABLE_STEPS = 80
const FEWEST_CABLES = 3
const MOST_CABLES = 8

const LEFT = 150
const RIGHT = 850
const TOP = 240
const PANEL_HEIGHT = 930
/** How many steps a plug has to rest on a socket to go in without lifting the thumb. */
const REST = 10

export const workshop = defineEngine<WorkshopState>({
  id: 'workshop',
  marks: [28, 70, 100],
  init(seed, options) {
    const rng = createRng(seed)
    const each = options.gentle ? GENTLE_CABLE_STEPS : CABLE_STEPS
    const cables = clamp(div(options.steps, each), FEWEST_CABLES, MOST_CABLES)
    const spacing = div(PANEL_HEIGHT, cables - 1)
    const patterns = [...Array(cables).keys()]
    const row = (x: number) =>
      shuffle(rng, patterns).map((pattern, i) => ({ x, y: TOP + i * spacing, pattern, joined: false }))
    return {
      ...initialState(options, cables),
      ...NO_THREAD,
      cables,
      ends: [...row(LEFT), ...row(RIGHT)],
      reach: widened(options, 72),
      sprang: -1,
    }
  },
  play(state) {
    const event = trace(state, (x, y) => nearestPoint(state.ends, x, y, state.reach, isLoose), REST)
    if (event === 'took' && state.held >= state.cables) dropThread(state)
    if ((event === 'reached' || event === 'dropped') && state.over >= state.cables) plugIn(state)
    if (event === 'dropped') dropThread(state)
  },
  auto(state, skill, rng) {
    if (!isDown(state) || state.held < 0) {
      if (!isDeciding(state)) return state.thumb
      if (isDown(state)) return NO_TOUCH
      const loose = state.ends.findIndex((end) => !end.joined)
      if (loose < 0 || !notices(rng, skill)) return NO_TOUCH
      const { x, y } = entryAt(state.ends, loose)
      return aim(rng, skill, x, y, 100)
    }
    // Over a socket the bot lets go. On the way it aims at the right row, or by mistake at the one beside it.
    if (state.over >= state.cables) return isDeciding(state) ? NO_TOUCH : state.thumb
    const goal = socketFor(state, state.held)
    const slip = isDeciding(state) && chance(rng, div(100 - skill, 6)) ? state.reach * 2 : 0
    const { x, y } = entryAt(state.ends, goal)
    return slide(state, x, y + slip, div(dragSpeed(skill) * 5, 7))
  },
})

function isLoose(end: CableEnd): boolean {
  return !end.joined
}

/** The index of the socket for a plug. */
function socketFor(state: WorkshopState, plug: number): number {
  const { pattern } = entryAt(state.ends, plug)
  return state.ends.findIndex((end, i) => i >= state.cables && end.pattern === pattern)
}

/** Tries the held plug in the socket under the thumb. */
function plugIn(state: WorkshopState): void {
  const plug = entryAt(state.ends, state.held)
  const socket = entryAt(state.ends, state.over)
  if (plug.pattern === socket.pattern) {
    plug.joined = true
    socket.joined = true
    state.points++
  } else {
    state.sprang = state.step
  }
  dropThread(state)
}
