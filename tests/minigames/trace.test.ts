import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_TOUCH, packTouch, type Touch } from '../../shared/minigames/engine.ts'
import {
  type ConstellationState,
  constellation,
  figureOf,
} from '../../shared/minigames/games/constellation.ts'
import { workshop } from '../../shared/minigames/games/workshop.ts'
import { playAuto } from '../../shared/minigames/run-minigame.ts'
import { crosses, type TracePoint } from '../../shared/minigames/trace-engine.ts'
import { createRng } from '../../shared/rng.ts'
import { begin } from './drive-minigame.ts'

/** Touches of a thumb that comes down on the first place, drags to the others in turn, rests on each, and lifts. */
function stroke(places: readonly TracePoint[]): Touch[] {
  const touches: Touch[] = []
  let here: TracePoint | undefined
  for (const place of places) {
    const from = here ?? place
    const legs = Math.ceil(Math.max(Math.abs(place.x - from.x), Math.abs(place.y - from.y)) / 140)
    for (let leg = 1; leg < legs; leg++) {
      const part = leg / legs
      touches.push(packTouch(from.x + (place.x - from.x) * part, from.y + (place.y - from.y) * part))
    }
    for (let rest = 0; rest < 5; rest++) touches.push(packTouch(place.x, place.y))
    here = place
  }
  return [...touches, NO_TOUCH]
}

describe('Constellation', () => {
  /** A square of four stars that do not fade: top left, top right, bottom left, bottom right. */
  function square(gentle = false): ConstellationState {
    const state = begin(constellation, 1, gentle)
    const corners = [
      { x: 200, y: 300 },
      { x: 800, y: 300 },
      { x: 200, y: 1100 },
      { x: 800, y: 1100 },
    ]
    state.stars = corners.map((corner) => ({ ...corner, from: 1, until: 900, lines: 0 }))
    state.best = 4
    return state
  }
  const draw = (state: ConstellationState, ...stars: number[]) => {
    for (const touch of stroke(stars.map((star) => state.stars[star]!))) constellation.step(state, touch)
  }

  it('joins several stars in one stroke, and gives the figure drawn', () => {
    const state = square()
    draw(state, 0, 1, 3, 2)
    expect(state.joins).toEqual([
      [0, 1],
      [1, 3],
      [3, 2],
    ])
    expect(constellation.score(state)).toBe(3)
    expect(figureOf(state).points).toHaveLength(4)
  })

  it('removes both lines when they cross, but with gentle hands keeps the first', () => {
    const state = square()
    draw(state, 0, 3)
    draw(state, 1, 2)
    expect(state.joins).toEqual([])
    expect(state.tangled).toBeGreaterThan(0)
    expect(constellation.progress(state)).toBe(0)

    const gentle = square(true)
    draw(gentle, 0, 3)
    draw(gentle, 1, 2)
    expect(gentle.joins).toEqual([[0, 3]])
  })

  it('joins a star at once when the thumb is lifted over it', () => {
    const state = square()
    const touches = stroke([state.stars[0]!, state.stars[1]!])
    const hasty = [...touches.slice(0, -5), NO_TOUCH]
    for (const touch of hasty) constellation.step(state, touch)
    expect(state.joins).toEqual([[0, 1]])
    expect(state.held).toBe(-1)
  })

  it('lets stars fade that are not joined', () => {
    const state = square()
    draw(state, 0, 1)
    while (state.step < 900) constellation.step(state, NO_TOUCH)
    draw(state, 0, 2)
    expect(state.joins).toEqual([[0, 1]])
  })

  it('never contains lines that cross or ends without a star, for bots of any skill', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 100 }), fc.boolean(), (seed, skill, gentle) => {
        const { state } = playAuto(constellation, seed, { gentle, steps: 1000 }, skill, createRng(seed))
        const { points, lines } = figureOf(state)
        for (const [i, line] of lines.entries()) {
          expect(line.every((end) => points[end] !== undefined)).toBe(true)
          for (const other of lines.slice(i + 1)) expect(crosses(points, line, other)).toBe(false)
        }
        expect(new Set(lines.flat()).size).toBe(points.length)
      }),
      { numRuns: 40 },
    )
  })
})

describe('The workshop', () => {
  const plugIn = (right: boolean) => {
    const state = begin(workshop)
    const plug = state.ends[0]!
    const socket = state.ends.slice(state.cables).find((end) => (end.pattern === plug.pattern) === right)!
    for (const touch of stroke([plug, { x: 500, y: plug.y }, { x: 500, y: socket.y }, socket]))
      workshop.step(state, touch)
    return { state, plug, socket }
  }

  it('joins a plug to the socket with its pattern', () => {
    const { state, plug, socket } = plugIn(true)
    expect([plug.joined, socket.joined, state.points]).toEqual([true, true, 1])
  })

  it('springs a plug back from any other socket', () => {
    const { state, plug, socket } = plugIn(false)
    expect([plug.joined, socket.joined, state.points]).toEqual([false, false, 0])
    expect(state.sprang).toBeGreaterThan(0)
  })

  it('has one socket for every plug, and fewer of both with gentle hands', () => {
    const patterns = (side: { pattern: number }[]) => side.map((end) => end.pattern).sort()
    for (const gentle of [false, true]) {
      const { ends, cables } = begin(workshop, 5, gentle)
      expect(patterns(ends.slice(0, cables))).toEqual(patterns(ends.slice(cables)))
    }
    expect(begin(workshop, 5, true).cables).toBeLessThan(begin(workshop, 5).cables)
  })
})
