/**
 * Glider (thrill): hold the thumb to fly and slide it sideways to steer, through rings and round clouds that
 * come from above, ever faster. Let go, and the glider sinks below the rings. The last of them hang close together, a
 * ribbon through the sky.
 */
import { between, chance, createRng } from '../../rng.ts'
import { type ActivityState, clamp, FIELD, touchX } from '../engine.ts'
import {
  defineEngine,
  div,
  initialState,
  isDown,
  isFlourish,
  ramp,
  slowed,
  widened,
} from '../minigame-base.ts'
import { approach } from '../steady-engine.ts'
import { aim, isDeciding, notices } from '../thumb-bot.ts'

/** The line, in field units from the top, on which the glider flies and things are met. */
export const FLIGHT_LINE = 1050

/** How far a glider sinks that nobody holds; from half of it on it flies under everything. */
export const DEEPEST_SINK = 120

export interface SkyThing {
  kind: 'ring' | 'cloud'
  /** The step in which it crosses the flight line. */
  at: number
  x: number
  /** How near the glider's middle has to pass to go through it. */
  reach: number
  /** What became of it: still coming, met or passed by. */
  fate: 'coming' | 'met' | 'missed'
}

export interface GliderState extends ActivityState {
  /** The glider's middle. */
  x: number
  /** 0 (flying on the line) to `DEEPEST_SINK`. */
  sink: number
  /** Rings and clouds, in the order in which they come. */
  things: SkyThing[]
  /** The first thing still coming. */
  next: number
  /** Field units a thing falls each step. */
  fall: number
}

/** Where a thing is now, in field units from the top; negative above the field. */
export function thingY(state: GliderState, thing: SkyThing): number {
  return FLIGHT_LINE - (thing.at - state.step) * state.fall
}

/** Sideways speed of the glider, in field units a step. */
const STEER = 20
const SINK_PER_STEP = 6
const RISE_PER_STEP = 15
const RING_POINTS = 2
const CLOUD_COST = 1
/** The rings of the last ribbon: how many steps apart, and how far to the side. */
const RIBBON_GAP = 15
const RIBBON_BEND = 80
/** Things stay this far from the field's edges. */
const MARGIN = 110

export const glider = defineEngine<GliderState>({
  id: 'glider',
  marks: [35, 56, 80],
  init(seed, options) {
    const rng = createRng(seed)
    const things: SkyThing[] = []
    let x = FIELD.width / 2
    let at = 60
    let bend = chance(rng, 50) ? RIBBON_BEND : -RIBBON_BEND
    while (at < options.steps) {
      const ribbon = isFlourish(at, options.steps)
      things.push({
        kind: 'ring',
        at,
        x,
        reach: widened(options, ramp(at, options.steps, 105, 68)),
        fate: 'coming',
      })
      if (ribbon) {
        if (x + bend < MARGIN || x + bend > FIELD.width - MARGIN) bend = -bend
        x += bend
        at += slowed(options, RIBBON_GAP)
        continue
      }
      const gap = slowed(options, ramp(at, options.steps, 50, 27))
      // Never farther than the glider can fly in two thirds of the time, and never nearly straight on.
      const farthest = Math.min(430, div(gap * STEER * 2, 3))
      const there = clamp(
        x + between(rng, div(farthest, 2), farthest) * (chance(rng, 50) ? 1 : -1),
        MARGIN,
        FIELD.width - MARGIN,
      )
      if (chance(rng, ramp(at, options.steps, 0, 75))) {
        // Clouds hang beside the straight way, so that only a swerve or a late turn meets them.
        const side = between(rng, 150, 230) * (chance(rng, 50) ? 1 : -1)
        const cloudX = clamp(div(x + there, 2) + side, MARGIN, FIELD.width - MARGIN)
        things.push({ kind: 'cloud', at: at + div(gap, 2), x: cloudX, reach: 85, fate: 'coming' })
      }
      x = there
      at += gap
    }
    const rings = things.filter((thing) => thing.kind === 'ring' && thing.at <= options.steps).length
    return {
      ...initialState(options, rings * RING_POINTS),
      x: FIELD.width / 2,
      sink: DEEPEST_SINK,
      things,
      next: 0,
      fall: options.gentle ? 11 : 15,
    }
  },
  play(state) {
    if (isDown(state)) {
      state.x = approach(state.x, touchX(state.thumb), STEER)
      state.sink = approach(state.sink, 0, RISE_PER_STEP)
    } else {
      state.sink = approach(state.sink, DEEPEST_SINK, SINK_PER_STEP)
    }
    for (
      let thing = state.things[state.next];
      thing && thing.at <= state.step;
      thing = state.things[++state.next]
    ) {
      const met = state.sink * 2 < DEEPEST_SINK && Math.abs(state.x - thing.x) <= thing.reach
      thing.fate = met ? 'met' : 'missed'
      if (met) state.points = Math.max(0, state.points + (thing.kind === 'ring' ? RING_POINTS : -CLOUD_COST))
    }
  },
  auto(state, skill, rng) {
    if (!isDeciding(state) || !notices(rng, skill)) return state.thumb
    const ring = nextRing(state)
    if (!ring) return state.thumb
    const onCourse = isDown(state) && Math.abs(touchX(state.thumb) - ring.x) < ring.reach
    return onCourse ? state.thumb : aim(rng, skill, ring.x, FLIGHT_LINE + 150, 150)
  },
})

/** The ring that comes next, if any. */
function nextRing(state: GliderState): SkyThing | undefined {
  for (let i = state.next; i < state.things.length; i++) {
    const thing = state.things[i]
    if (thing?.kind === 'ring') return thing
  }
  return undefined
}
