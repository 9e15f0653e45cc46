/**
 * The music box (dream of fantasy): the player winds its handle in circles, at the pace of the moth that flies round it.
 * Wound too fast or too slowly, the music stops. Later the song runs backwards at times, and the moth turns round. In the
 * flourish it cannot be wound too fast.
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
  widened,
} from '../minigame-base.ts'
import { aimError, isDeciding, notices } from '../thumb-bot.ts'

/** The middle of the handle's circle, in field units, and how far from it the knob is. */
export const AXLE = { x: 500, y: 880 } as const
export const ARM = 290

/** A stretch of the song that is wound at one pace. */
export interface SongPart {
  /** First step, and first step after it. */
  from: number
  until: number
  /** Thousandths of a radian to be wound in a step: clockwise above 0, backwards below. */
  pace: number
  /** How far off the pace still counts, in percent of it. */
  slack: number
}

export interface MusicboxState extends ActivityState {
  parts: SongPart[]
  /** Index of the part that is played now. */
  part: number
  /** How far the handle was wound, in thousandths of a radian; clockwise is more. */
  wound: number
  /** `MEMORY` times its mean speed of late. */
  flow: number
  /** Steps since it last turned at the pace; the music plays at 0. */
  silent: number
}

/** For how many steps (about) the handle's speed is averaged. */
const MEMORY = 8
/** Closer to the middle than this (field units) a thumb does not wind. */
const TOO_CLOSE = 80
/** The most that a step can turn the handle: what is more is a thumb that was put down somewhere else. */
const FASTEST = 450
/** Steps after a change of pace that are not needed for the full score. */
const SETTLE = 18
/** The bot's deviation from the pace at skill 0, in percent of it. */
const BOT_ERROR = 62

export const musicbox = defineEngine<MusicboxState>({
  id: 'musicbox',
  marks: [32, 58, 89],
  init(seed, options) {
    const parts = compose(createRng(seed), options)
    const best = parts.reduce((sum, part) => sum + Math.max(0, part.until - part.from - SETTLE), 0)
    return { ...initialState(options, best), parts, part: 0, wound: 0, flow: 0, silent: 0 }
  },
  play(state) {
    while (state.part < state.parts.length - 1 && state.step >= songPart(state).until) state.part++
    const turned = turnOf(state)
    state.wound += turned
    state.flow += turned - div(state.flow, MEMORY)
    state.silent = isInTime(state) ? 0 : state.silent + 1
    if (state.silent === 0 && state.points < state.best) state.points++
  },
  auto(state, skill, rng) {
    if (!isDown(state)) return notices(rng, skill) ? packTouch(AXLE.x + ARM, AXLE.y) : NO_TOUCH
    const turn = isDeciding(state) && notices(rng, skill) ? paceFelt(state, skill, rng) : turnOf(state)
    return rotated(state.thumb, turn)
  },
})

/** The part of the song that is played now. */
export function songPart(state: MusicboxState): SongPart {
  return entryAt(state.parts, state.part)
}

/** The handle's mean speed of late, in thousandths of a radian a step. */
export function windingSpeed(state: MusicboxState): number {
  return div(state.flow, MEMORY)
}

/** Whether the flourish has begun, in which nothing is too fast. */
export function isFinale(state: MusicboxState): boolean {
  return state.part === state.parts.length - 1
}

/** How far off the pace the handle turns, in percent of it: below 0 is too slow (or the wrong way), above 0 too fast. */
export function offPace(state: MusicboxState): number {
  const { pace } = songPart(state)
  const along = windingSpeed(state) * Math.sign(pace)
  return div((along - Math.abs(pace)) * 100, Math.abs(pace))
}

function isInTime(state: MusicboxState): boolean {
  const { slack } = songPart(state)
  const off = offPace(state)
  return off >= -slack && (off <= slack || isFinale(state))
}

/** Plans the parts: the song gets faster, its parts shorter; from the easy fifth on some run backwards. */
function compose(rng: RngState, options: EngineOptions): SongPart[] {
  const { gentle, steps } = options
  const finale = flourishFrom(steps)
  const pace = (fast: number) => (gentle ? div(fast * 3, 4) : fast)
  const parts: SongPart[] = []
  let from = 0
  let way = 1
  while (from < finale) {
    const long = slowed(options, ramp(from, steps, 190, 95)) + between(rng, 0, 30)
    // A rest too short for a part of its own belongs to the one before.
    const until =
      from + long * 2 > finale && finale - from < long + 60 ? finale : Math.min(finale, from + long)
    parts.push({
      from,
      until,
      pace: way * pace(between(rng, 85, ramp(from, steps, 105, 165))),
      slack: widened(options, ramp(from, steps, 42, 27)),
    })
    if (chance(rng, ramp(until, steps, 0, 130))) way = -way
    from = until
  }
  parts.push({ from: finale, until: steps, pace: pace(130), slack: widened(options, 27) })
  return parts
}

/** How far the thumb turned the handle in this step. */
function turnOf({ thumb, before }: ActivityState): number {
  if (thumb === NO_TOUCH || before === NO_TOUCH) return 0
  const [ax, ay] = [touchX(before) - AXLE.x, touchY(before) - AXLE.y]
  const [bx, by] = [touchX(thumb) - AXLE.x, touchY(thumb) - AXLE.y]
  const [farA, farB] = [distance2(ax, ay, 0, 0), distance2(bx, by, 0, 0)]
  if (Math.min(farA, farB) < TOO_CLOSE * TOO_CLOSE) return 0
  return clamp(div((ax * by - ay * bx) * 1000, Math.round(Math.sqrt(farA * farB))), -FASTEST, FASTEST)
}

/** A touch turned round the axle by thousandths of a radian, on the circle of the knob. */
function rotated(touch: Touch, turn: number): Touch {
  const [x, y] = [touchX(touch) - AXLE.x, touchY(touch) - AXLE.y]
  const across = x * 1000 - y * turn
  const down = y * 1000 + x * turn
  const far = Math.max(1, Math.round(Math.sqrt(across * across + down * down)))
  return packTouch(AXLE.x + div(across * ARM, far), AXLE.y + div(down * ARM, far))
}

/** The pace as a bot feels it. */
function paceFelt(state: MusicboxState, skill: number, rng: RngState): number {
  const { pace } = songPart(state)
  return pace + div(Math.abs(pace) * aimError(rng, skill, BOT_ERROR), 100)
}
