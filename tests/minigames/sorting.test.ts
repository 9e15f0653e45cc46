import { describe, expect, it } from 'vitest'
import { NO_TOUCH, packTouch, type Touch } from '../../shared/minigames/engine.ts'
import { DESK, type InboxState, inbox, kindOf, sideOf } from '../../shared/minigames/games/inbox.ts'
import { flourishFrom } from '../../shared/minigames/minigame-base.ts'
import { begin, drive } from './drive-minigame.ts'

/** Flicks the sheet on the desk to a side: presses, drags, lifts. */
function flicker(side: (state: InboxState) => number): (state: InboxState) => Touch {
  return (state) => {
    const sheet = state.sheets[state.top]
    if (sheet?.fate !== 'waiting') return NO_TOUCH
    if (state.held < 0) return state.thumb === NO_TOUCH ? packTouch(DESK.x, DESK.y) : NO_TOUCH
    return packTouch(DESK.x + side(state) * 200, DESK.y)
  }
}
const asItBelongs = (state: InboxState) => sideOf(kindOf(state.sheets[state.top]!, state.step + 1))
/** Plays on until a sheet lies on the desk. */
function untilSheet(state: InboxState): InboxState {
  while (state.sheets[state.top]?.fate !== 'waiting') inbox.step(state, NO_TOUCH)
  return state
}

describe('The inbox', () => {
  it('gives the full score to a player who flicks every sheet where it belongs', () => {
    for (let seed = 0; seed < 10; seed++) {
      const state = drive(inbox, flicker(asItBelongs), begin(inbox, seed))
      expect(inbox.progress(state)).toBe(100)
    }
  })

  it.each([-1, 1])('is worth little to a player who flicks everything to side %i', (side) => {
    const scores = Array.from({ length: 40 }, (_, seed) =>
      inbox.score(
        drive(
          inbox,
          flicker(() => side),
          begin(inbox, seed),
        ),
      ),
    )
    expect(Math.max(...scores)).toBeLessThan(2)
    expect(scores.filter((score) => score > 0).length).toBeLessThan(20)
  })

  it('counts a short, quick flick, and puts back a sheet that was hardly moved', () => {
    const quick = untilSheet(begin(inbox))
    const slow = structuredClone(quick)
    const side = asItBelongs(quick)
    for (const far of [0, 80]) inbox.step(quick, packTouch(DESK.x + side * far, DESK.y))
    expect(quick.points).toBe(0)
    inbox.step(quick, NO_TOUCH)
    expect(quick.points).toBeGreaterThan(0)
    for (const far of [0, 30]) inbox.step(slow, packTouch(DESK.x + side * far, DESK.y))
    inbox.step(slow, NO_TOUCH)
    expect(slow.sheets[slow.top]?.fate).toBe('waiting')
  })

  it('does not take hold of a sheet beside it', () => {
    const state = untilSheet(begin(inbox))
    for (const x of [20, 300]) inbox.step(state, packTouch(x, 120))
    expect(state.sheets[state.top]?.fate).toBe('waiting')
  })

  it('takes a sheet that has turned over for what it is now, and leaves time to flick it', () => {
    const flick = flicker(asItBelongs)
    const patient = (state: InboxState) =>
      state.step < (state.sheets[state.top]?.turns ?? -1) ? NO_TOUCH : flick(state)
    let turned = 0
    for (let seed = 0; seed < 20; seed++) {
      const state = drive(inbox, patient, begin(inbox, seed))
      expect(inbox.progress(state)).toBe(100)
      for (const { turns, from, kind, side } of state.sheets) {
        if (turns < 0) continue
        turned++
        expect(from).toBeGreaterThan(200)
        expect(side).toBe(-sideOf(kind))
      }
    }
    expect(turned).toBeGreaterThan(20)
  })

  it('misses a sheet on which the next one lands', () => {
    const state = untilSheet(begin(inbox))
    const first = state.sheets[state.top]!
    while (state.sheets[state.top] === first) inbox.step(state, NO_TOUCH)
    expect(first.fate).toBe('missed')
  })

  it('gets faster, and ends with sheets by turns', () => {
    for (let seed = 0; seed < 10; seed++) {
      const { sheets, steps } = begin(inbox, seed)
      const gaps = sheets.slice(1).map(({ from }, i) => from - sheets[i]!.from)
      expect(gaps).toEqual([...gaps].sort((a, b) => b - a))
      const last = sheets.filter(({ from }) => from >= flourishFrom(steps))
      expect(last.length).toBeGreaterThan(3)
      for (const [i, { kind }] of last.slice(1).entries()) expect(kind).not.toBe(last[i]!.kind)
    }
  })

  it('asks less of gentle hands', () => {
    const [usual, gentle] = [begin(inbox, 3), begin(inbox, 3, true)]
    expect(gentle.flick).toBeLessThan(usual.flick)
    expect(gentle.sheets.length).toBeLessThan(usual.sheets.length)
  })
})
