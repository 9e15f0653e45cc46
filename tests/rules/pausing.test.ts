import { describe, expect, it } from 'vitest'
import { TIME } from '../../shared/content/constants.ts'
import { legalFor } from '../../shared/rules/legal-moves.ts'
import { apply } from '../../shared/rules/reduce.ts'
import { nextRoomDeadline } from '../../shared/rules/scheduler.ts'
import { createNight } from '../../shared/rules/setup.ts'
import type { GameState } from '../../shared/rules/state/index.ts'

/** Mia is Ava and the host; the prologue began at 1,000. */
function begun(): GameState {
  const night = createNight({ seed: 5 })
  const player = { id: 'mia', name: 'Mia', gentle: false }
  apply(night, { by: 'server', type: 'sit', role: 'ava', player, at: 0 })
  apply(night, { by: 'ava', type: 'start', payload: { prologue: true }, at: 1_000 })
  return night
}
const host = (night: GameState, on: boolean, at: number) =>
  apply(night, { by: 'ava', type: 'pause', payload: { on }, at })
const house = (night: GameState, why: 'nobody' | 'restart' | null, at: number) =>
  apply(night, { by: 'server', type: 'halt', why, at })
const time = (night: GameState, at: number) => apply(night, { by: 'server', type: 'time', at })

describe('a pause', () => {
  it('ends with a countdown, in which everything still stands; then what was left is left', () => {
    const night = begun()
    time(night, 4_000)
    const left = (nextRoomDeadline(night) ?? 0) - 4_000
    host(night, true, 4_000)
    expect(nextRoomDeadline(night)).toBeNull()
    host(night, false, 60_000)
    expect(night.clock).toMatchObject({
      paused: true,
      countdown: { from: 60_000, until: 60_000 + TIME.countdown },
    })
    expect(legalFor(night, 'ava').ready).toBeUndefined()
    expect(nextRoomDeadline(night)).toBe(60_000 + TIME.countdown)
    time(night, 60_000 + TIME.countdown)
    expect(night.clock).toMatchObject({ paused: false, pausedBy: null, countdown: null, now: 4_000 })
    expect(nextRoomDeadline(night)).toBe(60_000 + TIME.countdown + left)
  })

  it('lets no time get lost when the end of the countdown is noticed late', () => {
    const night = begun()
    host(night, true, 4_000)
    host(night, false, 10_000)
    time(night, 10_000 + TIME.countdown + 700)
    expect(night.clock).toMatchObject({ paused: false, now: 4_700 })
  })

  it('may be asked for again while it is counted down', () => {
    const night = begun()
    host(night, true, 4_000)
    host(night, false, 5_000)
    host(night, true, 6_000)
    time(night, 90_000)
    expect(night.clock).toMatchObject({ paused: true, countdown: null, now: 4_000 })
  })

  it('of the host’s is not ended by the house, but one of the house’s is by the host', () => {
    const night = begun()
    host(night, true, 4_000)
    house(night, 'nobody', 5_000)
    house(night, null, 6_000)
    expect(night.clock).toMatchObject({ pausedBy: 'host', countdown: null })
    host(night, false, 7_000)
    house(night, 'restart', 8_000)
    expect(night.clock).toMatchObject({ pausedBy: 'restart', countdown: null })
    host(night, false, 9_000)
    time(night, 9_000 + TIME.countdown)
    expect(night.clock.paused).toBe(false)
  })

  it('is over in no time on a fast night', () => {
    const night = begun()
    apply(night, { by: 'server', type: 'percent', percent: 1, at: 2_000 })
    house(night, 'nobody', 2_010)
    house(night, null, 2_020)
    expect(nextRoomDeadline(night)).toBe(2_050)
  })
})
