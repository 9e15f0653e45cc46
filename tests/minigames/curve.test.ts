/** The difficulty curve, the flourish at the end, and the setting for gentle hands, in all mini-games. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DREAM_STEPS, packTouch, touchX, touchY } from '../../shared/minigames/engine.ts'
import { constellation } from '../../shared/minigames/games/constellation.ts'
import { corridor, FULL_STRIDE } from '../../shared/minigames/games/corridor.ts'
import { encore } from '../../shared/minigames/games/encore.ts'
import { glider } from '../../shared/minigames/games/glider.ts'
import { lanterns } from '../../shared/minigames/games/lanterns.ts'
import { mirror } from '../../shared/minigames/games/mirror.ts'
import { flourishFrom, ramp } from '../../shared/minigames/minigame-base.ts'
import { begin, drive } from './drive-minigame.ts'

const seeds = fc.integer({ min: 0, max: 0xffff_ffff })
const FIFTH = DREAM_STEPS / 5
const FLOURISH = flourishFrom(DREAM_STEPS)

const mean = (list: readonly number[]): number => list.reduce((sum, n) => sum + n, 0) / list.length

/** The mean steps between one thing and the next in three parts of a dream: the easy fifth, the middle, the rest. */
function meanGaps(of: (seed: number) => readonly number[]): number[] {
  const gaps: [number[], number[], number[]] = [[], [], []]
  for (let seed = 0; seed < 60; seed++) {
    const steps = of(seed).filter((step) => step > 1)
    for (const [i, step] of steps.slice(1).entries()) {
      const part = step < FIFTH ? 0 : step < 540 ? 1 : 2
      if (step < FLOURISH - 60) gaps[part].push(step - (steps[i] ?? 0))
    }
  }
  return gaps.map(mean)
}

const falling = (values: readonly number[]) => expect(values).toEqual([...values].sort((a, b) => b - a))

describe('the difficulty curve', () => {
  it('is flat for the first fifth, then monotonic, and at its end when the flourish begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 4000 }), fc.nat(500), fc.nat(500), (steps, from, to) => {
        let last = from
        for (let step = 0; step <= steps; step += 7) {
          const now = ramp(step, steps, from, to)
          if (step <= steps / 5) expect(now).toBe(from)
          expect(Math.sign(now - last) * Math.sign(to - from)).toBeGreaterThanOrEqual(0)
          last = now
        }
        expect(ramp(flourishFrom(steps), steps, from, to)).toBe(to)
      }),
      { numRuns: 60 },
    )
  })

  it('makes gusts, rings, looks, stars and notes more frequent towards the end', () => {
    falling(meanGaps((seed) => begin(lanterns, seed).gusts.map(({ from }) => from)))
    falling(meanGaps((seed) => begin(glider, seed).things.map(({ at }) => at)))
    falling(meanGaps((seed) => begin(corridor, seed).looks.map(({ from }) => from)))
    falling(meanGaps((seed) => begin(constellation, seed).stars.map(({ from }) => from)))
    falling(meanGaps((seed) => begin(encore, seed).notes.map(({ at }) => at)))
  })

  it('shortens warnings and narrows targets towards the end', () => {
    for (let seed = 0; seed < 30; seed++) {
      const { gusts } = begin(lanterns, seed)
      const { things } = begin(glider, seed)
      const warned = gusts.map(({ warn, from }) => from - warn)
      const reach = things.filter(({ kind }) => kind === 'ring').map((ring) => ring.reach)
      for (const list of [warned, reach]) expect(list).toEqual([...list].sort((a, b) => b - a))
    }
  })

  it('starts with winds from the four straight sides, without clouds and false alarms', () => {
    for (let seed = 0; seed < 30; seed++) {
      expect(begin(lanterns, seed).gusts.filter(({ warn, side }) => warn < FIFTH && side % 2 === 1)).toEqual(
        [],
      )
      expect(begin(glider, seed).things.filter(({ kind, at }) => kind === 'cloud' && at < FIFTH)).toEqual([])
      expect(begin(corridor, seed).looks.filter((look) => look.false && look.warn < FIFTH)).toEqual([])
    }
  })
})

describe('the flourish', () => {
  it('is a storm from one side (lanterns), a ribbon of rings (glider), a run for the light (corridor)', () => {
    for (let seed = 0; seed < 20; seed++) {
      const storm = begin(lanterns, seed).gusts.filter(({ from }) => from >= FLOURISH)
      expect(new Set(storm.map(({ side }) => side)).size).toBe(1)
      expect(new Set(storm.slice(0, 4).map(({ lantern }) => lantern)).size).toBe(Math.min(4, storm.length))
      const ribbon = begin(glider, seed).things.filter(({ at }) => at > FLOURISH + 60)
      expect(ribbon.every(({ kind }) => kind === 'ring')).toBe(true)
      expect(ribbon.length).toBeGreaterThanOrEqual(3)
    }
    let fastest = 0
    drive(corridor, (state) => {
      fastest = Math.max(fastest, state.stride)
      return state.eyes === 'closed' ? packTouch(500, 1200) : -1
    })
    expect(fastest).toBeGreaterThan(FULL_STRIDE)
  })

  it('is a shower of stars that do not fade (constellation), a run over the lanes (encore)', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { stars } = begin(constellation, seed)
      expect(stars.filter(({ until }) => until > DREAM_STEPS).length).toBe(5)
      const run = begin(encore, seed).notes.filter(({ at }) => at >= FLOURISH)
      expect(run.length).toBeGreaterThanOrEqual(5)
      for (const [i, note] of run.slice(1).entries())
        expect(Math.abs(note.lane - (run[i]?.lane ?? 0)), 'the next lane').toBe(1)
    }
  })
})

describe('gentle hands', () => {
  it('have wider targets, longer warnings and more time with the same seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [wind, gentleWind] = [begin(lanterns, seed), begin(lanterns, seed, true)]
        expect(gentleWind.reach).toBeGreaterThan(wind.reach)
        const warned = (state: typeof wind) => mean(state.gusts.map(({ warn, from }) => from - warn))
        expect(warned(gentleWind)).toBeGreaterThan(warned(wind))
        const [sky, gentleSky] = [begin(glider, seed), begin(glider, seed, true)]
        expect(gentleSky.fall).toBeLessThan(sky.fall)
        expect(gentleSky.things.length).toBeLessThan(sky.things.length)
        const [stars, gentleStars] = [begin(constellation, seed), begin(constellation, seed, true)]
        expect(gentleStars.reach).toBeGreaterThan(stars.reach)
        expect(gentleStars.stars.length).toBeLessThan(stars.stars.length)
        const [stage, gentleStage] = [begin(encore, seed), begin(encore, seed, true)]
        expect(gentleStage.window).toBeGreaterThan(stage.window)
        expect(gentleStage.beat).toBeGreaterThan(stage.beat)
        const [hall, gentleHall] = [begin(corridor, seed), begin(corridor, seed, true)]
        expect(gentleHall.grace).toBeGreaterThan(hall.grace)
        expect(gentleHall.looks.length).toBeLessThanOrEqual(hall.looks.length)
        const [glass, gentleGlass] = [begin(mirror, seed), begin(mirror, seed, true)]
        expect(gentleGlass.face.until - gentleGlass.face.from).toBeGreaterThan(
          glass.face.until - glass.face.from,
        )
      }),
      { numRuns: 60 },
    )
  })

  /** The same touches on the same picture, with and without the setting. */
  it('count every touch that counts without them', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.integer({ min: -160, max: 160 }),
        fc.integer({ min: -160, max: 160 }),
        (seed, dx, dy) => {
          const wind = begin(lanterns, seed)
          const gust = wind.gusts[0]
          if (!gust) return
          const gentleWind = {
            ...structuredClone(wind),
            gentle: true,
            reach: begin(lanterns, seed, true).reach,
          }
          const touch = packTouch(gust.shelterX + dx, gust.shelterY + dy)
          while (wind.step < gust.from + 3) {
            lanterns.step(wind, touch)
            lanterns.step(gentleWind, touch)
          }
          expect(gentleWind.points).toBeGreaterThanOrEqual(wind.points)
          const sky = begin(glider, seed)
          const gentleSky = structuredClone(sky)
          gentleSky.things = sky.things.map((thing, i) =>
            i === 0 ? { ...thing, reach: begin(glider, seed, true).things[0]?.reach ?? 0 } : { ...thing },
          )
          const course = packTouch(sky.things[0]!.x + dx, touchY(touch))
          while (sky.step <= sky.things[0]!.at) {
            glider.step(sky, course)
            glider.step(gentleSky, course)
          }
          expect(touchX(course)).toBe(touchX(sky.thumb))
          expect(gentleSky.points).toBeGreaterThanOrEqual(sky.points)
        },
      ),
      { numRuns: 60 },
    )
  })
})
