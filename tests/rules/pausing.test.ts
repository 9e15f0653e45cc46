import { describe, expect, it } from 'vitest'
import { TIME } from '../../shared/content/constants.ts'
import { legalFor } from '../../shared/rules/legal-moves.ts'
import { apply } from '../../shared/rules/reduce.ts'
import { nextRoomDeadline } from '../../shared/rules/scheduler.ts'
import { createGameState } from '../../shared/rules/setup.ts'
import type { GameState } from '../../shared/rules/state/index.ts'

/** A game whose host Mia plays Ava; the prologue began at 1,000 ms. */
function begun(): GameState {
  const game = createGameState({ seed: 5 })
  const player = { id: 'mia', name: 'Mia', gentle: false }
  apply(game, { by: 'server', type: 'sit', role: 'ava', player, at: 0 })
  apply(game, { by: 'ava', type: 'start', payload: { prologue: true }, at: 1_000 })
  return game
}
const host = (game: GameState, on: boolean, at: number) =>
  apply(game, { by: 'ava', type: 'pause', payload: { on }, at })
const house = (game: GameState, why: 'nobody' | 'restart' | null, at: number) =>
  apply(game, { by: 'server', type: 'halt', why, at })
const time = (game: GameState, at: number) => apply(game, { by: 'server', type: 'time', at })

describe('a pause', () => {
  it('ends with a countdown, after which the phase has as much time left as before', () => {
    const game = begun()
    time(game, 4_000)
    const left = (nextRoomDeadline(game) ?? 0) - 4_000
    host(game, true, 4_000)
    expect(nextRoomDeadline(game)).toBeNull()
    host(game, false, 60_000)
    expect(game.clock).toMatchObject({
      paused: true,
      countdown: { from: 60_000, until: 60_000 + TIME.countdown },
    })
    expect(legalFor(game, 'ava').ready).toBeUndefined()
    expect(nextRoomDeadline(game)).toBe(60_000 + TIME.countdown)
    time(game, 60_000 + TIME.countdown)
    expect(game.clock).toMatchObject({ paused: false, pausedBy: null, countdown: null, now: 4_000 })
    expect(nextRoomDeadline(game)).toBe(60_000 + TIME.countdown + left)
  })

  it('loses no time if the end of the countdown is noticed late', () => {
    const game = begun()
    host(game, true, 4_000)
    host(game, false, 10_000)
    time(game, 10_000 + TIME.countdown + 700)
    expect(game.clock).toMatchObject({ paused: false, now: 4_700 })
  })

  it('can be set again during the countdown', () => {
    const game = begun()
    host(game, true, 4_000)
    host(game, false, 5_000)
    host(game, true, 6_000)
    time(game, 90_000)
    expect(game.clock).toMatchObject({ paused: true, countdown: null, now: 4_000 })
  })

  it('by the host is not ended by the server, but one by the server is ended by the host', () => {
    const game = begun()
    host(game, true, 4_000)
    house(game, 'nobody', 5_000)
    house(game, null, 6_000)
    expect(game.clock).toMatchObject({ pausedBy: 'host', countdown: null })
    host(game, false, 7_000)
    house(game, 'restart', 8_000)
    expect(game.clock).toMatchObject({ pausedBy: 'restart', countdown: null })
    host(game, false, 9_000)
    time(game, 9_000 + TIME.countdown)
    expect(game.clock.paused).toBe(false)
  })

  it('has a short countdown in a shortened game', () => {
    const game = begun()
    apply(game, { by: 'server', type: 'percent', percent: 1, at: 2_000 })
    house(game, 'nobody', 2_010)
    house(game, null, 2_020)
    expect(nextRoomDeadline(game)).toBe(2_050)
  })
})
