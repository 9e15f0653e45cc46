import { describe, expect, it } from 'vitest'
import type { PhaseId } from '../../shared/content/ids.ts'
import { legalFor } from '../../shared/rules/legal-moves.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { does, happens, lobbyWith, skip, skipTo, wait } from './test-night.ts'

/** A game without timers in this phase. */
function untimed(phase: PhaseId): GameState {
  const game = lobbyWith({ people: ['ava', 'leo', 'elara'] })
  does(game, 'ava', 'pace', { pace: 'untimed' })
  if (phase !== 'prologue') return skipTo(game, phase)
  does(game, 'ava', 'start', { prologue: true })
  return game
}
const AN_HOUR = 3_600_000

describe('without timers', () => {
  it.each(['prologue', 'card', 'lights', 'rest'] as const)('%s waits for “Go on”', (phase) => {
    const game = untimed(phase)
    wait(game, AN_HOUR)
    expect(game.phase.id).toBe(phase)
    const { n, startedAt } = game.phase
    for (const role of ['leo', 'elara', 'ava'] as const) {
      expect([game.phase.n, game.phase.startedAt]).toEqual([n, startedAt])
      does(game, role, 'ready', {})
    }
    // The next phase, or the next stage of the prologue, has begun.
    expect([game.phase.n, game.phase.startedAt]).not.toEqual([n, startedAt])
  })

  it('the host goes on by tapping twice, and nobody else', () => {
    const game = untimed('card')
    does(game, 'leo', 'ready', {})
    expect(legalFor(game, 'leo').ready).toBe(undefined)
    does(game, 'ava', 'ready', {})
    expect(game.phase.id).toBe('card')
    does(game, 'ava', 'ready', {})
    expect(game.phase.id).not.toBe('card')
  })

  it('nobody waits for a phone that is away', () => {
    const game = untimed('card')
    happens(game, { by: 'server', at: game.clock.room, type: 'drop', role: 'leo' })
    wait(game, 60_000)
    does(game, 'elara', 'ready', {})
    does(game, 'ava', 'ready', {})
    expect(game.phase.id).not.toBe('card')
  })

  it('a stage that only the screen speaks waits, too', () => {
    const game = untimed('experiment')
    skip(game)
    expect(game.saturday!.result).not.toBe(null)
    wait(game, AN_HOUR)
    expect(game.phase.id).toBe('experiment')
    for (const role of ['leo', 'elara', 'ava'] as const) does(game, role, 'ready', {})
    expect(game.phase.id).toBe('sign')
  })
})

describe('at the other paces', () => {
  it('there is no “Go on”, and time goes on by itself', () => {
    const game = skipTo(lobbyWith(), 'card')
    expect(legalFor(game, 'ava').ready).toBe(undefined)
    wait(game, AN_HOUR / 100)
    expect(game.phase.id).not.toBe('card')
  })
})
