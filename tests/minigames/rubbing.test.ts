import { describe, expect, it } from 'vitest'
import { NO_TOUCH, packTouch, type Touch } from '../../shared/minigames/engine.ts'
import {
  FULL_MIST,
  isThere,
  type MistState,
  mist,
  mistBefore,
  VISITOR_REACH,
  type Visitor,
} from '../../shared/minigames/games/mist.ts'
import { flourishFrom } from '../../shared/minigames/minigame-base.ts'
import { begin, drive } from './drive-minigame.ts'

/** Rubs around a place, to and fro, a little higher and lower each time. */
const rubAt = ({ x, y }: { x: number; y: number }, step: number): Touch =>
  packTouch(x + (step % 4 < 2 ? -70 : 70), y + [-80, -30, 30, 80][Math.floor(step / 2) % 4]!)
const wanted = (state: MistState, kind: Visitor['kind']) =>
  state.visitors.find((visitor) => isThere(state, visitor) && visitor.kind === kind)
/** Rubs whoever of a kind is there. */
const rubber = (kind: Visitor['kind']) => (state: MistState) => {
  const visitor = wanted(state, kind)
  return visitor ? rubAt(visitor, state.step) : NO_TOUCH
}
const meanMist = (state: MistState) => state.mist.reduce((sum, cell) => sum + cell, 0) / state.mist.length

describe('The top floor', () => {
  it('gives the full score to a player who rubs every lamp clear, and nothing else', () => {
    for (let seed = 0; seed < 10; seed++) {
      const state = drive(mist, rubber('lamp'), begin(mist, seed))
      expect(mist.score(state)).toBe(3)
      expect(state.visitors.filter(({ kind, fate }) => kind === 'eye' && fate === 'seen')).toEqual([])
    }
  })

  it('gives nothing for rubbing the eyes clear', () => {
    expect(mist.score(drive(mist, rubber('eye')))).toBe(0)
  })

  it('takes points for an eye that is rubbed clear, and mists the glass around it', () => {
    const state = begin(mist, 2)
    state.visitors = [
      { kind: 'eye', x: 500, y: 700, from: 1, until: 300, fate: 'hidden', seenAt: -1 },
      { kind: 'lamp', x: 500, y: 1300, from: 999, until: 1001, fate: 'hidden', seenAt: -1 },
    ]
    state.points = 10
    const [eye] = state.visitors
    while (eye!.fate === 'hidden') mist.step(state, rubAt(eye!, state.step))
    expect(eye!.fate).toBe('seen')
    expect(state.points).toBeLessThan(10)
    expect(mistBefore(state, eye!)).toBe(FULL_MIST)
  })

  it('keeps its mist under a thumb that rests, and under one that is put down here and there', () => {
    for (const touch of [
      () => packTouch(500, 700),
      ({ step }: MistState) =>
        step % 6 < 3 ? packTouch((Math.floor(step / 6) * 137) % 1000, 700) : NO_TOUCH,
    ])
      expect(meanMist(drive(mist, touch))).toBe(FULL_MIST)
  })

  it('mists over again where nobody rubs', () => {
    const state = begin(mist)
    for (let i = 0; i < 20; i++) mist.step(state, packTouch(i % 2 ? 300 : 420, 700))
    const rubbed = meanMist(state)
    expect(rubbed).toBeLessThan(FULL_MIST)
    for (let i = 0; i < 120; i++) mist.step(state, NO_TOUCH)
    expect(meanMist(state)).toBe(FULL_MIST)
  })

  it('begins with lamps alone, for a longer time than later, and ends with the family side by side', () => {
    let eyes = 0
    for (let seed = 0; seed < 20; seed++) {
      const { visitors, steps } = begin(mist, seed)
      const flourish = flourishFrom(steps)
      const early = visitors.filter(({ from }) => from < 200)
      const later = visitors.filter(({ from }) => from > 600 && from < flourish - 100)
      expect(early.every(({ kind }) => kind === 'lamp')).toBe(true)
      expect(visitors.filter(({ from, kind }) => from === flourish && kind === 'lamp').length).toBe(4)
      eyes += later.filter(({ kind }) => kind === 'eye').length
      const stay = (list: Visitor[]) => Math.max(...list.map(({ from, until }) => until - from))
      if (later.length > 0) expect(stay(later)).toBeLessThan(stay(early))
    }
    expect(eyes).toBeGreaterThan(20)
  })

  it('keeps visitors apart and wholly on the pane', () => {
    for (let seed = 0; seed < 20; seed++)
      for (const { x, y } of begin(mist, seed).visitors) {
        expect(Math.min(x, 1000 - x)).toBeGreaterThanOrEqual(VISITOR_REACH)
        expect(Math.min(y, 1400 - y)).toBeGreaterThan(VISITOR_REACH)
      }
  })

  it('asks less of gentle hands', () => {
    const [usual, gentle] = [begin(mist, 3), begin(mist, 3, true)]
    expect(gentle.reach).toBeGreaterThan(usual.reach)
    expect(gentle.visitors[0]!.until).toBeGreaterThan(usual.visitors[0]!.until)
  })
})
