/** Players for tests of mini-games: thoughtless and random ones, and bots of some skill. */
import * as fc from 'fast-check'
import type { ActivityId } from '../../shared/content/ids.ts'
import { NO_TOUCH, packTouch, type Touch } from '../../shared/minigames/engine.ts'
import { engines, standardSteps } from '../../shared/minigames/registry.ts'
import { play, playAuto } from '../../shared/minigames/run-minigame.ts'
import { createRng, nextInt, type RngState } from '../../shared/rng.ts'

/** Ways to play without looking at the screen, each giving the touches of a whole mini-game. */
export const thoughtless: Record<string, (rng: RngState, steps: number) => Touch[]> = {
  'a thumb anywhere, every step': (rng, steps) => Array.from({ length: steps }, () => anywhere(rng)),
  'drumming all over the screen': (rng, steps) =>
    Array.from({ length: steps }, (_, i) => (i % 2 === 0 ? anywhere(rng) : NO_TOUCH)),
  'slow taps here and there': (rng, steps) =>
    Array.from({ length: steps }, (_, i) => (i % 12 === 0 ? anywhere(rng) : NO_TOUCH)),
  'resting here and there': (rng, steps) => {
    const spots = Array.from({ length: Math.ceil(steps / 25) }, () => anywhere(rng))
    return Array.from({ length: steps }, (_, i) => spots[Math.floor(i / 25)] ?? NO_TOUCH)
  },
  scribbling: (rng, steps) => {
    let [x, y] = [nextInt(rng, 1001), nextInt(rng, 1401)]
    let [dx, dy] = [40, 30]
    return Array.from({ length: steps }, () => {
      dx += nextInt(rng, 21) - 10
      dy += nextInt(rng, 21) - 10
      if (x + dx < 0 || x + dx > 1000) dx = -dx
      if (y + dy < 0 || y + dy > 1400) dy = -dy
      x = Math.max(0, Math.min(1000, x + dx))
      y = Math.max(0, Math.min(1400, y + dy))
      return packTouch(x, y)
    })
  },
  'a thumb left lying in the middle': (_rng, steps) =>
    Array.from({ length: steps }, () => packTouch(500, 700)),
}

function anywhere(rng: RngState): Touch {
  return packTouch(nextInt(rng, 1001), nextInt(rng, 1401))
}

/** The mean score of a thoughtless way to play over `games` fixed seeds. */
export function meanOf(id: ActivityId, way: string, games: number, gentle = false): number {
  const steps = standardSteps(id)
  let sum = 0
  for (let seed = 0; seed < games; seed++) {
    const touches = thoughtless[way]?.(createRng(1000 + seed), steps) ?? []
    sum += play(engines[id], seed, { gentle, steps }, touches).score
  }
  return sum / games
}

/** The mean score of bots of one skill over `games` fixed seeds. */
export function meanOfSkill(id: ActivityId, skill: number, games: number, gentle = false): number {
  let sum = 0
  for (let seed = 0; seed < games; seed++) {
    const options = { gentle, steps: standardSteps(id) }
    sum += playAuto(engines[id], seed, options, skill, createRng(5000 + seed)).score
  }
  return sum / games
}

/** Arbitrary streams of valid touches. */
export const touchStreams: fc.Arbitrary<Touch[]> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 3, arbitrary: fc.tuple(fc.nat(1000), fc.nat(1400)).map(([x, y]) => packTouch(x, y)) },
        { weight: 2, arbitrary: fc.constant(NO_TOUCH) },
      ),
      fc.integer({ min: 1, max: 40 }),
    ),
    { maxLength: 120 },
  )
  .map((runs) => runs.flatMap(([touch, count]) => Array<Touch>(count).fill(touch)))
