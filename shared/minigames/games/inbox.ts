/**
 * The inbox (dream of fantasy): one sheet after the other lands on the desk. The player flicks a child's drawing to the
 * right, into the drawer, and a memo to the left, into the shredder. Later some turn over while they lie there, and are
 * the other kind. In the flourish they come fast, and by turns.
 */
import { chance, createRng, type RngState } from '../../rng.ts'
import { type ActivityState, type EngineOptions, NO_TOUCH, type Touch, touchX, touchY } from '../engine.ts'
import {
  defineEngine,
  div,
  initialState,
  isDown,
  isFlourish,
  isPress,
  ramp,
  slowed,
} from '../minigame-base.ts'
import { aim, dragSpeed, isDeciding, notices, slide } from '../thumb-bot.ts'

export type SheetKind = 'drawing' | 'memo'

export interface DeskSheet {
  /** The step in which it lands. */
  from: number
  /** What it is at first. */
  kind: SheetKind
  /** The step in which it turns over and is the other kind; -1 if it never does. */
  turns: number
  fate: 'waiting' | 'right' | 'wrong' | 'missed'
  /** Where it was flicked: -1 to the left, 1 to the right; 0 until then. And the step of it, or -1. */
  side: -1 | 0 | 1
  flickedAt: number
}

export interface InboxState extends ActivityState {
  sheets: DeskSheet[]
  /** Index of the sheet on the desk, the last that has landed; -1 before the first. */
  top: number
  /** Where (x) the thumb took hold of it, or -1. */
  held: number
  /** How far (field units) it has to be dragged to fly. */
  flick: number
}

/** Where the sheets lie. */
export const DESK = { x: 500, y: 800, width: 560, height: 640 } as const

const RIGHT_POINTS = 2
const WRONG_COST = 2
/** A sheet let go of flies from this share of `flick` on, in percent. */
const LET_GO = 45

export const inbox = defineEngine<InboxState>({
  id: 'inbox',
  marks: [22, 46, 76],
  init(seed, options) {
    const sheets = plan(createRng(seed), options)
    return {
      ...initialState(options, sheets.length * RIGHT_POINTS),
      sheets,
      top: -1,
      held: -1,
      flick: options.gentle ? 110 : 140,
    }
  },
  play(state) {
    const next = state.sheets[state.top + 1]
    if (next && state.step >= next.from) land(state)
    const sheet = state.sheets[state.top]
    if (sheet?.fate !== 'waiting') {
      state.held = -1
      return
    }
    if (isPress(state)) state.held = isOnDesk(state.thumb) ? touchX(state.thumb) : -1
    if (state.held < 0) return
    const dragged = touchX(isDown(state) ? state.thumb : state.before) - state.held
    const enough = isDown(state) ? state.flick : div(state.flick * LET_GO, 100)
    if (Math.abs(dragged) >= enough) fling(state, sheet, dragged < 0 ? -1 : 1)
    else if (!isDown(state)) state.held = -1
  },
  auto(state, skill, rng) {
    const sheet = state.sheets[state.top]
    if (sheet?.fate !== 'waiting') return NO_TOUCH
    if (state.held < 0) {
      if (isDown(state) || !isDeciding(state) || !notices(rng, skill)) return NO_TOUCH
      return aim(rng, skill, DESK.x, DESK.y, 120)
    }
    const dragged = touchX(state.thumb) - state.held
    const side = dragged === 0 ? sideChosen(state, sheet, skill, rng) : Math.sign(dragged)
    return slide(state, DESK.x + side * DESK.x, touchY(state.thumb), dragSpeed(skill) * 3)
  },
})

/** What a sheet is in a step. */
export function kindOf(sheet: DeskSheet, step: number): SheetKind {
  const turned = sheet.turns >= 0 && step >= sheet.turns
  return (sheet.kind === 'drawing') === turned ? 'memo' : 'drawing'
}

/** On which side a kind belongs. */
export function sideOf(kind: SheetKind): -1 | 1 {
  return kind === 'drawing' ? 1 : -1
}

/** Plans the sheets: faster and faster, at most three of a kind in a row, in the flourish by turns. */
function plan(rng: RngState, options: EngineOptions): DeskSheet[] {
  const { steps } = options
  const sheets: DeskSheet[] = []
  let kind: SheetKind = 'drawing'
  let row = 0
  let from = 16
  // The last one lies there long enough to be flicked.
  while (from < steps - 20) {
    const flourish = isFlourish(from, steps)
    const gap = slowed(options, flourish ? 22 : ramp(from, steps, 64, 30))
    const turning = !flourish && chance(rng, ramp(from, steps, 0, options.gentle ? 25 : 45))
    sheets.push({
      from,
      kind,
      turns: turning ? from + div(gap, 3) : -1,
      fate: 'waiting',
      side: 0,
      flickedAt: -1,
    })
    row++
    if (flourish || row >= 3 || chance(rng, 55)) {
      kind = kind === 'drawing' ? 'memo' : 'drawing'
      row = 0
    }
    from += gap
  }
  return sheets
}

/** The next sheet lands; the one below it can no longer be flicked. */
function land(state: InboxState): void {
  const below = state.sheets[state.top]
  if (below?.fate === 'waiting') below.fate = 'missed'
  state.top++
  state.held = -1
}

function isOnDesk(touch: Touch): boolean {
  const [x, y] = [touchX(touch), touchY(touch)]
  return Math.abs(x - DESK.x) * 2 <= DESK.width + 120 && Math.abs(y - DESK.y) * 2 <= DESK.height + 160
}

function fling(state: InboxState, sheet: DeskSheet, side: -1 | 1): void {
  const right = side === sideOf(kindOf(sheet, state.step))
  sheet.fate = right ? 'right' : 'wrong'
  sheet.side = side
  sheet.flickedAt = state.step
  state.held = -1
  state.points = Math.max(0, state.points + (right ? RIGHT_POINTS : -WRONG_COST))
}

/** Where a bot drags a sheet; it mixes them up, more easily one that has turned over. */
function sideChosen(state: InboxState, sheet: DeskSheet, skill: number, rng: RngState): number {
  const side = sideOf(kindOf(sheet, state.step))
  const odd = sheet.turns >= 0 ? 2 : 1
  return chance(rng, div((112 - skill) * odd, 5)) ? -side : side
}
