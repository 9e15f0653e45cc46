import { describe, expect, it } from 'vitest'
import { NO_TOUCH, packTouch, type Touch } from '../../shared/minigames/engine.ts'
import { corridor } from '../../shared/minigames/games/corridor.ts'
import { FLIGHT_LINE, type GliderState, glider, thingY } from '../../shared/minigames/games/glider.ts'
import { landing } from '../../shared/minigames/games/landing.ts'
import { type LanternsState, lanterns } from '../../shared/minigames/games/lanterns.ts'
import { DESK_Y, EAR_Y, type StudyState, study } from '../../shared/minigames/games/study.ts'
import { begin, drive } from './drive-minigame.ts'

describe('Lanterns in the wind', () => {
  const shelter = (state: LanternsState): Touch => {
    const gust =
      state.gusts[state.step >= (state.gusts[state.next]?.until ?? 0) - 1 ? state.next + 1 : state.next]
    return gust ? packTouch(gust.shelterX, gust.shelterY) : NO_TOUCH
  }

  it('gives the full score to a player who shelters from every gust', () => {
    const state = drive(lanterns, shelter)
    expect(lanterns.progress(state)).toBe(100)
    expect(state.lanterns.every((lantern) => lantern.flame === 1000)).toBe(true)
  })

  it('gives no points for a thumb on the wrong side of the flame', () => {
    const state = drive(lanterns, (now) => {
      const gust = now.gusts[now.next]
      const lantern = gust && now.lanterns[gust.lantern]
      if (!gust || !lantern) return NO_TOUCH
      return packTouch(2 * lantern.x - gust.shelterX, 2 * lantern.y - gust.shelterY)
    })
    expect(lanterns.score(state)).toBe(0)
  })

  it('lights a flame that is out under a thumb', () => {
    const state = begin(lanterns)
    const lantern = state.lanterns[0]!
    lantern.flame = 0
    lanterns.step(state, NO_TOUCH)
    expect(lantern.flame).toBe(0)
    lanterns.step(state, packTouch(lantern.x, lantern.y))
    expect(lantern.flame).toBeGreaterThan(0)
  })

  it('warns of every gust, of later ones for a shorter time', () => {
    const { gusts } = begin(lanterns)
    const warnings = gusts.map((gust) => gust.from - gust.warn)
    expect(Math.min(...warnings)).toBeGreaterThanOrEqual(12)
    expect(warnings[0]!).toBeGreaterThan(warnings.at(-1)!)
  })
})

describe('Glider', () => {
  const nextRing = (state: GliderState) =>
    state.things.slice(state.next).find((thing) => thing.kind === 'ring' && thing.at > state.step)

  it('can be flown through every ring', () => {
    const state = drive(glider, (now) => packTouch(nextRing(now)?.x ?? 500, FLIGHT_LINE))
    const rings = state.things.filter((thing) => thing.kind === 'ring' && thing.at <= state.steps)
    expect(rings.every((ring) => ring.fate === 'met')).toBe(true)
    expect(glider.score(state)).toBe(3)
  })

  it('sinks below the rings without a thumb', () => {
    const state = begin(glider)
    drive(glider, (now) => (now.step < 20 ? packTouch(500, 900) : NO_TOUCH), state)
    expect(state.sink).toBeGreaterThan(0)
    expect(state.things.filter((thing) => thing.fate === 'met')).toEqual([])
  })

  it('meets rings and clouds exactly on the flight line', () => {
    const state = begin(glider)
    const first = state.things[0]!
    expect(thingY(state, first)).toBeLessThan(FLIGHT_LINE)
    while (state.step < first.at) glider.step(state, packTouch(first.x, 900))
    expect(thingY(state, first)).toBe(FLIGHT_LINE)
    expect(first.fate).toBe('met')
  })

  it('gives points for a ring and takes some for a cloud', () => {
    const state = begin(glider)
    state.things = [
      { kind: 'ring', at: 10, x: 500, reach: 90, fate: 'coming' },
      { kind: 'cloud', at: 20, x: 500, reach: 90, fate: 'coming' },
    ]
    while (state.step < 15) glider.step(state, packTouch(500, 900))
    const paid = state.points
    expect(paid).toBeGreaterThan(0)
    while (state.step < 25) glider.step(state, packTouch(500, 900))
    expect(state.points).toBeLessThan(paid)
  })
})

describe('The corridor', () => {
  const HOLD = packTouch(500, 1200)

  it('gives the full score to a player who walks only while the eyes are closed', () => {
    expect(corridor.score(drive(corridor, (state) => (state.eyes === 'closed' ? HOLD : NO_TOUCH)))).toBe(3)
  })

  it('never opens the eyes without stirring first', () => {
    let before = 'closed'
    drive(corridor, (state) => {
      if (state.eyes === 'open') expect(before).not.toBe('closed')
      before = state.eyes
      return NO_TOUCH
    })
  })

  it('throws back a player who is seen walking, but not one who stops in time', () => {
    const seen = begin(corridor)
    while (seen.eyes !== 'open') corridor.step(seen, HOLD)
    const reached = seen.points
    const stopped = structuredClone(seen)
    for (let i = 0; i < 15; i++) {
      corridor.step(seen, HOLD)
      corridor.step(stopped, i < 4 ? HOLD : NO_TOUCH)
    }
    expect(seen.points).toBeLessThan(reached)
    expect(seen.startled).toBeGreaterThan(0)
    expect(stopped.points).toBe(reached)
  })
})

describe('The landing', () => {
  it('stays clear for a player who follows the place of the words', () => {
    const state = drive(landing, (now) => packTouch(now.spot.value, 1100))
    expect(landing.progress(state)).toBe(100)
    expect(state.clarity).toBeGreaterThan(80)
  })

  it('gets clearer the closer the dial is to the words', () => {
    const state = begin(landing)
    const heard = [400, 200, 100, 0].map((off) => {
      const x = state.spot.value + (state.spot.value < 500 ? off : -off)
      landing.step(state, packTouch(x, 1100))
      return state.clarity
    })
    expect(heard).toEqual([...heard].sort((a, b) => a - b))
    expect(heard[0]!).toBeLessThan(heard[3]!)
  })
})

describe('The study', () => {
  const answer = (state: StudyState): Touch => {
    if (state.call !== 'ringing') return packTouch(state.ear.value, Math.max(EAR_Y, state.y - 120))
    return state.thumb === NO_TOUCH ? packTouch(state.x, state.y) : NO_TOUCH
  }

  it('gives the full score for catching the handset and holding it to the ear', () => {
    const state = drive(study, answer)
    expect(state.call).toBe('listening')
    expect(study.score(state)).toBe(3)
  })

  it('rings on the desk again when the handset is dropped', () => {
    const state = begin(study)
    while (state.call !== 'listening') study.step(state, answer(state))
    study.step(state, NO_TOUCH)
    expect(state.call).toBe('ringing')
    for (let i = 0; i < 30; i++) study.step(state, NO_TOUCH)
    expect(state.y).toBe(DESK_Y)
  })
})
