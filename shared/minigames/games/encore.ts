/**
 * Encore (dream of fantasy): a stage with three lanes and a steady beat. Notes fall; the player taps a note's lane when it
 * crosses the line. A tap without a note costs a little. In the flourish the notes run up and down the lanes.
 */
import { chance, createRng, nextInt, type RngState } from '../../rng.ts'
import { type ActivityState, type EngineOptions, NO_TOUCH, packTouch } from '../engine.ts'
import { type Grid, tappedZone, zoneMiddle } from '../match-engine.ts'
import { defineEngine, div, entryAt, initialState, isDown, isFlourish, ramp } from '../minigame-base.ts'

export interface StageNote {
  /** The step in which it crosses the line. */
  at: number
  lane: number
  /** Whether and how well it was played. */
  fate: 'coming' | 'perfect' | 'good' | 'missed'
}

export interface EncoreState extends ActivityState {
  notes: StageNote[]
  /** Index of the first note still to come. */
  next: number
  /** Steps from one beat to the next; beats are at its multiples. */
  beat: number
  /** How many steps off the beat a tap may be to count, and to be perfect. */
  window: number
  perfect: number
  /** Notes played in a row, for the applause. */
  row: number
  /** The step of the last tap without a note, or -1. */
  stray: number
}

/** Three lanes, each the whole height of the field, so that a tap anywhere in it counts. */
export const LANES: Grid = { columns: 3, rows: 1, left: 0, top: 0, width: 334, height: 1401 }

/** The line at which notes are due, in field units from the top. */
export const STAGE_LINE = 1120

/** Steps that a note takes from the top of the field to the line. */
export const NOTE_FALL_STEPS = 64

/** A note's y now, in field units; negative above the field. */
export function noteY(state: EncoreState, note: StageNote): number {
  return STAGE_LINE - div((note.at - state.step) * STAGE_LINE, NOTE_FALL_STEPS)
}

const PERFECT_POINTS = 3
const GOOD_POINTS = 2
const STRAY_COST = 2

export const encore = defineEngine<EncoreState>({
  id: 'encore',
  marks: [36, 58, 88],
  init(seed, options) {
    const beat = options.gentle ? 30 : 24
    const window = options.gentle ? 10 : 7
    const notes = compose(createRng(seed), options, beat, window)
    return {
      ...initialState(options, notes.length * PERFECT_POINTS),
      notes,
      next: 0,
      beat,
      window,
      perfect: options.gentle ? 5 : 3,
      row: 0,
      stray: -1,
    }
  },
  play(state) {
    const lane = tappedZone(state, LANES)
    if (lane >= 0) tap(state, lane)
    for (let note = state.notes[state.next]; note && isPast(state, note); note = state.notes[++state.next]) {
      if (note.fate !== 'coming') continue
      note.fate = 'missed'
      state.row = 0
    }
  },
  auto(state, skill, rng) {
    if (isDown(state)) return NO_TOUCH
    for (let i = state.next; i < state.notes.length; i++) {
      const note = entryAt(state.notes, i)
      const early = note.at - state.step
      if (early > state.window) break
      if (note.fate !== 'coming' || !chance(rng, urge(early, skill))) continue
      const slipped = chance(rng, div(100 - skill, 6))
      const lane = slipped ? nextInt(rng, LANES.columns) : note.lane
      return packTouch(zoneMiddle(LANES, lane).x, STAGE_LINE)
    }
    return NO_TOUCH
  },
})

/**
 * How likely (percent) a bot taps in this step; with more skill it waits for the beat.
 * @param early steps until the note is due
 */
function urge(early: number, skill: number): number {
  if (early > 1) return div(100 - skill, 16)
  return 8 + div(skill * skill, 260)
}

/** The lanes of the flourish, repeated. */
const RUN: readonly number[] = [0, 1, 2, 1]

/**
 * Composes the notes: on every second beat at first, then on most beats, then between beats as well. The flourish has one
 * on every beat, and one between beats before each strong one.
 */
function compose(rng: RngState, options: EngineOptions, beat: number, window: number): StageNote[] {
  const notes: StageNote[] = []
  const last = options.steps - window - 1
  const half = div(beat, 2)
  for (let i = 2; i * half <= last; i++) {
    const at = i * half
    if (at < NOTE_FALL_STEPS) continue
    const onBeat = i % 2 === 0
    const strong = i % 4 === 0
    if (isFlourish(at, options.steps)) {
      if (onBeat || i % 4 === 3) notes.push({ at, lane: RUN[notes.length % RUN.length] ?? 0, fate: 'coming' })
      continue
    }
    const likely = strong ? 100 : ramp(at, options.steps, 0, onBeat ? 150 : 45)
    if (chance(rng, likely)) notes.push({ at, lane: nextInt(rng, LANES.columns), fate: 'coming' })
  }
  return notes
}

function isPast(state: EncoreState, note: StageNote): boolean {
  return note.fate === 'perfect' || note.fate === 'good' || state.step - note.at > state.window
}

/** Plays the nearest note of a lane within the window; without one the tap is a stray. */
function tap(state: EncoreState, lane: number): void {
  const note = nearestNote(state, lane)
  if (!note) {
    state.points = Math.max(0, state.points - STRAY_COST)
    state.row = 0
    state.stray = state.step
    return
  }
  const perfect = Math.abs(note.at - state.step) <= state.perfect
  note.fate = perfect ? 'perfect' : 'good'
  state.points += perfect ? PERFECT_POINTS : GOOD_POINTS
  state.row++
}

function nearestNote(state: EncoreState, lane: number): StageNote | undefined {
  let nearest: StageNote | undefined
  for (let i = state.next; i < state.notes.length; i++) {
    const note = entryAt(state.notes, i)
    const off = Math.abs(note.at - state.step)
    if (note.at - state.step > state.window) break
    if (note.lane !== lane || note.fate !== 'coming' || off > state.window) continue
    if (!nearest || off < Math.abs(nearest.at - state.step)) nearest = note
  }
  return nearest
}
