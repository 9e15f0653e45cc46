import { describe, expect, it } from 'vitest'
import { NO_TOUCH, packTouch, type Touch } from '../../shared/minigames/engine.ts'
import {
  ARM,
  AXLE,
  isFinale,
  type MusicboxState,
  musicbox,
  songPart,
} from '../../shared/minigames/games/musicbox.ts'
import { begin, drive } from './drive-minigame.ts'

/** A hand that winds in circles; each step it is asked how far (thousandths of a radian). */
function winder(pace: (state: MusicboxState) => number): (state: MusicboxState) => Touch {
  let angle = 0
  return (state) => {
    angle += pace(state) / 1000
    return packTouch(AXLE.x + Math.cos(angle) * ARM, AXLE.y + Math.sin(angle) * ARM)
  }
}
const atPace = (state: MusicboxState) => songPart(state).pace

describe('The music box', () => {
  it('gives the full score to a hand that winds at the pace of the song', () => {
    for (let seed = 0; seed < 10; seed++) {
      const state = drive(musicbox, winder(atPace), begin(musicbox, seed))
      expect(musicbox.progress(state)).toBeGreaterThan(97)
    }
  })

  it('plays for a hand anywhere around the axle, near or far', () => {
    let angle = 0
    const state = drive(musicbox, (now) => {
      angle += songPart(now).pace / 1000
      const arm = 230 + 120 * Math.sin(angle * 3)
      return packTouch(AXLE.x + Math.cos(angle) * arm, AXLE.y + Math.sin(angle) * arm)
    })
    expect(musicbox.score(state)).toBe(3)
  })

  it.each([
    ['half as fast', (state: MusicboxState) => atPace(state) / 2],
    ['half as fast again', (state: MusicboxState) => (isFinale(state) ? 0 : atPace(state) * 1.6)],
    ['the other way', (state: MusicboxState) => -atPace(state)],
  ])('is silent when wound %s', (_, pace) => {
    expect(musicbox.score(drive(musicbox, winder(pace)))).toBe(0)
  })

  it('stops soon after the hand is lifted, and plays again soon after it winds', () => {
    const state = begin(musicbox)
    const wind = winder(atPace)
    while (state.step < 60) musicbox.step(state, wind(state))
    expect(state.silent).toBe(0)
    for (let i = 0; i < 20; i++) musicbox.step(state, NO_TOUCH)
    expect(state.silent).toBeGreaterThan(5)
    for (let i = 0; i < 30; i++) musicbox.step(state, wind(state))
    expect(state.silent).toBe(0)
  })

  it('cannot be wound too fast in the finale, as long as it is the right way', () => {
    const state = begin(musicbox)
    const wind = winder((now) => (isFinale(now) ? 260 : 0))
    drive(musicbox, wind, state)
    const { from, until } = songPart(state)
    expect(state.points).toBeGreaterThan((until - from) * 0.8)
  })

  it('is not wound by a thumb that is put down here and there', () => {
    const corners = [packTouch(200, 580), packTouch(800, 1180), packTouch(200, 1180)]
    const state = drive(musicbox, (now) =>
      now.step % 8 < 4 ? (corners[Math.floor(now.step / 8) % 3] ?? NO_TOUCH) : NO_TOUCH,
    )
    expect(state.wound).toBe(0)
  })

  it('begins forwards, and later runs backwards now and then', () => {
    let backwards = 0
    for (let seed = 0; seed < 30; seed++) {
      const { parts } = begin(musicbox, seed)
      expect(parts.filter(({ from, pace }) => from < 190 && pace < 0)).toEqual([])
      expect(parts.at(-1)?.pace).toBeGreaterThan(0)
      expect(
        parts.every(({ from, until }, i) => until > from && until === (parts[i + 1]?.from ?? 1000)),
      ).toBe(true)
      if (parts.some(({ pace }) => pace < 0)) backwards++
    }
    expect(backwards).toBeGreaterThan(15)
  })

  it('asks gentle hands for a slower pace, and forgives them more', () => {
    const [usual, gentle] = [begin(musicbox, 3), begin(musicbox, 3, true)]
    expect(gentle.parts[0]!.slack).toBeGreaterThan(usual.parts[0]!.slack)
    expect(gentle.parts.at(-1)!.pace).toBeLessThan(usual.parts.at(-1)!.pace)
  })
})
