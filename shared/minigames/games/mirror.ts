/**
 * Mirror (dream of empathy): a face shows a feeling; the player sets their own face's brows, eyes and mouth to match and
 * leaves them for a moment. Later faces come faster and mist over. In the flourish they come as fast as possible, and
 * the player's face is not reset in between.
 */
import { createRng, nextInt, shuffle } from '../../rng.ts'
import { type ActivityState, type EngineOptions, NO_TOUCH } from '../engine.ts'
import { type Grid, tappedZone, zoneTouch } from '../match-engine.ts'
import {
  defineEngine,
  div,
  entryAt,
  initialState,
  isDown,
  isFlourish,
  ramp,
  slowed,
} from '../minigame-base.ts'
import { isDeciding, notices } from '../thumb-bot.ts'

/** A face: which of four brows, eyes and mouths it has; -1 is not set yet. */
export type MirrorFace = [brows: number, eyes: number, mouth: number]

/**
 * The feelings and their faces: brows (level, raised, frowning, sloping), eyes (open, wide, narrow, closed) and mouth
 * (smile, line, round, downturned). No two feelings have the same face.
 */
export const feelings = {
  glad: [1, 0, 0],
  sad: [3, 0, 3],
  angry: [2, 2, 3],
  frightened: [3, 1, 2],
  surprised: [1, 1, 2],
  sleepy: [0, 3, 1],
  cheeky: [2, 0, 0],
  dreamy: [1, 3, 0],
  suspicious: [2, 2, 1],
  worried: [3, 1, 1],
  yawning: [0, 3, 2],
  sulking: [2, 3, 3],
} as const satisfies Record<string, readonly [number, number, number]>

export type FeelingId = keyof typeof feelings

export interface AskedFace {
  feeling: FeelingId
  goal: MirrorFace
  /** First step in which it is shown, and first in which it is gone. */
  from: number
  until: number
  /** The step from which it is misted over; `until` if never. */
  mist: number
  /** Whether it was matched. */
  met: boolean
}

export interface MirrorState extends ActivityState {
  /** The face to match now. */
  face: AskedFace
  /** The player's own face. */
  own: MirrorFace
  /** Steps since the player's face was last changed. */
  held: number
  /** The order of the feelings, repeated, and how many have been shown. */
  order: FeelingId[]
  asked: number
}

/** Three rows of four: brows, eyes, mouths. */
export const MIRROR_GRID: Grid = { columns: 4, rows: 3, left: 20, top: 680, width: 240, height: 220 }

/** Steps that a matching face has to be left as it is to count. */
export const HOLD_LOOK = 12

export const mirror = defineEngine<MirrorState>({
  id: 'mirror',
  marks: [16, 42, 92],
  init(seed, options) {
    const order = shuffle(createRng(seed), Object.keys(feelings) as FeelingId[])
    const face = pose(entryAt(order, 0), 0, options)
    // As many faces as a player manages who needs about two seconds for each.
    const best = div(options.steps, slowed(options, 80))
    return { ...initialState(options, best), face, own: [-1, -1, -1], held: 0, order, asked: 1 }
  },
  play(state) {
    const { face } = state
    if (state.step >= face.until) ask(state)
    if (state.step < state.face.from || state.face.met) return
    const zone = tappedZone(state, MIRROR_GRID)
    state.held++
    if (zone >= 0) choose(state, div(zone, MIRROR_GRID.columns), zone % MIRROR_GRID.columns)
    if (state.held >= HOLD_LOOK && isSame(state.own, state.face.goal)) meet(state)
  },
  auto(state, skill, rng) {
    if (isDown(state)) return NO_TOUCH
    const { face } = state
    if (face.met || !isDeciding(state) || state.step < face.from) return NO_TOUCH
    if (!notices(rng, skill)) return NO_TOUCH
    const row = state.own.findIndex((choice, i) => choice !== face.goal[i])
    if (row < 0) return NO_TOUCH
    const hazy = state.step >= face.mist ? 2 : 1
    const wrong = nextInt(rng, 100) < div((110 - skill) * hazy, 5)
    const choice = wrong ? nextInt(rng, MIRROR_GRID.columns) : (face.goal[row] ?? 0)
    return zoneTouch(MIRROR_GRID, row * MIRROR_GRID.columns + choice)
  },
})

/**
 * The next face to match, after a short break: shown for a shorter time towards the end, and from the first third on
 * misted over halfway through.
 */
function pose(feeling: FeelingId, step: number, options: EngineOptions): AskedFace {
  const from = step + 12
  const time = slowed(options, ramp(from, options.steps, 200, 110))
  const clear = options.gentle || from * 3 < options.steps
  return {
    feeling,
    goal: [...feelings[feeling]],
    from,
    until: from + time,
    mist: from + (clear ? time : div(time, 2)),
    met: false,
  }
}

/** Shows the next face and resets the player's, except in the flourish. */
function ask(state: MirrorState): void {
  state.face = pose(entryAt(state.order, state.asked % state.order.length), state.step, state)
  state.asked++
  state.held = 0
  if (!isFlourish(state.step, state.steps)) state.own = [-1, -1, -1]
}

function choose(state: MirrorState, row: number, choice: number): void {
  if (state.own[row] === choice) return
  state.own[row] = choice
  state.held = 0
}

/** Counts the face as matched; it smiles back for a moment. */
function meet(state: MirrorState): void {
  state.face.met = true
  state.face.until = state.step + 10
  if (state.points < state.best) state.points++
}

function isSame(a: Readonly<MirrorFace>, b: Readonly<MirrorFace>): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2]
}
