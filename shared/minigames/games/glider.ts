/**
 * Glider (dream of thrill): the player holds the thumb down to fly and moves it sideways to steer through rings and
 * around clouds, which come from above faster and faster. Without a thumb the glider sinks below the rings. In the
 * flourish the rings form a ribbon.
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

/** The line on which the glider flies, in field units from the top: rings and clouds are met there. */
export const FLIGHT_LINE = 1050

/** How far (field units) the glider sinks without a thumb; from half of that on it misses everything. */
export const DEEPEST_SINK = 120

export interface SkyThing {
  kind: 'ring' | 'cloud'
  /** The step in which it crosses the flight line. */
  at: number
  x: number
  /** How close (field units) the glider's centre has to pass to go through it. */
  reach: number
  /** Whether it is still coming, was met, or was missed. */
  fate: 'coming' | 'met' | 'missed'
}

export interface GliderState extends ActivityState {
  /** The glider's centre. */
  x: number
  /** How far it has sunk, 0 to `DEEPEST_SINK`. */
  sink: number
  /** Rings and clouds in the order in which they come. */
  things: SkyThing[]
  /** Index of the first thing still coming. */
  next: number
  /** Field units that things fall in a step. */
  fall: number
}

/** The y of a thing now, in field units; negative above the field. */
export function thingY(state: GliderState, thing: SkyThing): number {
  return FLIGHT_LINE - (thing.at - state.step) * state.fall
}

/** Sideways speed of the glider, in field units a step. */
const STEER = 20
const SINK_PER_STEP = 6
const RISE_PER_STEP = 15
const RING_POINTS = 2
const CLOUD_COST = 1
/** The rings of the ribbon: how many steps apart, and how far to the side. */
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
      // Never farther than the glider flies in two thirds of the time, and never almost straight ahead.
      const farthest = Math.min(430, div(gap * STEER * 2, 3))
      const there = clamp(
        x + between(rng, div(farthest, 2), farthest) * (chance(rng, 50) ? 1 : -1),
        MARGIN,
        FIELD.width - MARGIN,
      )
      if (chance(rng, ramp(at, options.steps, 0, 75))) {
        // Clouds are beside the straight way to the ring, so that only a swerve or a late turn meets them.
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
