import { describe, expect, it } from 'vitest'
import { NO_TOUCH, type Touch } from '../../shared/minigames/engine.ts'
import { cellar, FUSE_GRID } from '../../shared/minigames/games/cellar.ts'
import { encore, LANES, noteY, STAGE_LINE } from '../../shared/minigames/games/encore.ts'
import {
  feelings,
  HOLD_LOOK,
  MIRROR_GRID,
  type MirrorState,
  mirror,
} from '../../shared/minigames/games/mirror.ts'
import { zoneTouch } from '../../shared/minigames/match-engine.ts'
import { begin, drive } from './drive-minigame.ts'

describe('Mirror', () => {
  const setLook = (state: MirrorState): Touch => {
    const row = state.own.findIndex((choice, i) => choice !== state.face.goal[i])
    if (row < 0 || state.thumb !== NO_TOUCH || state.step < state.face.from) return NO_TOUCH
    return zoneTouch(MIRROR_GRID, row * MIRROR_GRID.columns + state.face.goal[row]!)
  }

  it('counts a face that matches and is left as it is for long enough', () => {
    const state = begin(mirror)
    let settled = 0
    while (!state.face.met) {
      mirror.step(state, setLook(state))
      if (state.own.every((choice, i) => choice === state.face.goal[i])) settled++
    }
    expect(settled).toBe(HOLD_LOOK + 1)
    expect(state.points).toBe(1)
  })

  it('gives the full score to a player who matches every face', () => {
    const asked = new Set<string>()
    const state = drive(mirror, (now) => {
      asked.add(now.face.feeling)
      return setLook(now)
    })
    expect(mirror.score(state)).toBe(3)
    expect(asked.size).toBeGreaterThan(8)
  })

  it('shows the next face when time is up, later faces for a shorter time and misted over', () => {
    const state = begin(mirror)
    const first = state.face
    drive(mirror, () => NO_TOUCH, state)
    expect(state.asked).toBeGreaterThan(5)
    expect(first.mist).toBe(first.until)
    expect(state.face.until - state.face.from).toBeLessThan(first.until - first.from)
    expect(state.face.mist).toBeLessThan(state.face.until)
    const gentle = drive(mirror, () => NO_TOUCH, begin(mirror, 1, true))
    expect(gentle.face.mist).toBe(gentle.face.until)
  })

  it('has a different face for every feeling, of choices that exist', () => {
    const faces = Object.values(feelings)
    expect(new Set(faces.map(String)).size).toBe(faces.length)
    for (const choice of faces.flat()) expect(choice >= 0 && choice < MIRROR_GRID.columns).toBe(true)
  })
})

describe('Encore', () => {
  it('gives the full score to a player who plays every note on its beat', () => {
    const state = drive(encore, (now) => {
      const note = now.notes.find((one) => one.at === now.step + 1)
      return note ? zoneTouch(LANES, note.lane) : NO_TOUCH
    })
    expect(encore.progress(state)).toBe(100)
    expect(state.row).toBe(state.notes.length)
    expect(state.notes.every((note) => note.fate === 'perfect')).toBe(true)
  })

  it('gives fewer points off the beat, none in the wrong lane, and takes some for a tap without a note', () => {
    const { notes, window } = begin(encore)
    const first = notes[0]!
    const tapAt = (step: number, lane: number, already = 0) => {
      const state = begin(encore)
      state.points = already
      while (state.step < step - 1) encore.step(state, NO_TOUCH)
      encore.step(state, zoneTouch(LANES, lane))
      return state.points
    }
    const onBeat = tapAt(first.at, first.lane)
    const late = tapAt(first.at + window, first.lane)
    expect(late).toBeGreaterThan(0)
    expect(onBeat).toBeGreaterThan(late)
    expect(tapAt(first.at, (first.lane + 1) % 3)).toBe(0)
    expect(tapAt(20, 0, 5)).toBeLessThan(5)
  })

  it('has every note on a half beat, and on the line when it is due', () => {
    const state = begin(encore)
    for (const note of state.notes) expect((note.at * 2) % state.beat).toBe(0)
    const first = state.notes[0]!
    while (state.step < first.at) encore.step(state, NO_TOUCH)
    expect(noteY(state, first)).toBe(STAGE_LINE)
  })
})

describe('The cellar', () => {
  const slotOf = (state: { labels: number[]; wanted: number }) => state.labels.indexOf(state.wanted)

  it('counts the right fuse and asks for another', () => {
    const state = begin(cellar)
    const { wanted } = state
    cellar.step(state, zoneTouch(FUSE_GRID, slotOf(state)))
    expect(state.points).toBe(1)
    expect(state.wanted).not.toBe(wanted)
  })

  it('goes dark for longer after a wrong fuse, and ignores taps in the dark', () => {
    const state = begin(cellar)
    cellar.step(state, zoneTouch(FUSE_GRID, (slotOf(state) + 1) % state.labels.length))
    expect(state.sparks).toBe(1)
    const { dark } = state
    cellar.step(state, NO_TOUCH)
    cellar.step(state, zoneTouch(FUSE_GRID, slotOf(state)))
    expect([state.points, state.dark]).toEqual([0, dark - 2])
    const found = begin(cellar)
    cellar.step(found, zoneTouch(FUSE_GRID, slotOf(found)))
    expect(found.dark).toBeLessThan(dark)
  })

  it('has fewer fuses with gentle hands', () => {
    expect(begin(cellar, 1, true).labels.length).toBeLessThan(begin(cellar).labels.length)
  })
})
