import { describe, expect, it } from 'vitest'
import { ANSWER } from '../../shared/content/constants.ts'
import { type Evening, type NoteSymbol, type PhaseId, ROLES } from '../../shared/content/ids.ts'
import { legalFor } from '../../shared/rules/legal-moves.ts'
import { openOrders } from '../../shared/rules/malfunction/orders-board.ts'
import { personAt } from '../../shared/rules/seat-phones.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { does, happens, lobbyWith, skip, skipTo, wait } from './test-night.ts'

/** Everybody at supper does what is asked for. */
function playSupper(game: GameState): void {
  const { orders, doors, lullaby } = game.boards
  // The last order that is asked for ends the supper.
  for (const { doer, control, value } of orders ? openOrders(orders) : [])
    if (game.boards.orders === orders && personAt(game, doer)) does(game, doer, 'operate', { control, value })
  for (const role of ROLES) {
    const { door, beat } = legalFor(game, role)
    if (door && doors && !doors.result) does(game, role, 'door', { door: doors.true })
    const slot = (beat?.[0]?.slot as number[] | undefined)?.[0]
    if (slot !== undefined && lullaby)
      does(game, role, 'beat', { slot, symbol: lullaby.symbols[slot] as NoteSymbol })
  }
}

/** A game without timers in this phase. */
function untimed(phase: PhaseId, evening?: Evening): GameState {
  const game = lobbyWith({ people: ['ava', 'leo', 'elara'] })
  does(game, 'ava', 'pace', { pace: 'untimed' })
  if (phase !== 'prologue') return skipTo(game, phase, evening)
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

  it('the way home waits for “Go on” after the last lantern', () => {
    const game = untimed('home')
    wait(game, AN_HOUR)
    expect(game.phase.id).toBe('home')
    for (const role of ['leo', 'elara', 'ava'] as const) does(game, role, 'ready', {})
    expect(game.phase.id).not.toBe('home')
  })

  it.each(['monday', 'wednesday', 'friday'] as const)('%s’s supper waits until it is played', (evening) => {
    const game = untimed('supper', evening)
    for (let stage = 0; game.phase.id === 'supper'; stage++) {
      expect(stage).toBeLessThan(3)
      const { startedAt } = game.phase
      wait(game, AN_HOUR)
      expect([game.phase.id, game.phase.startedAt, game.boards.orders?.missed ?? 0]).toEqual([
        'supper',
        startedAt,
        0,
      ])
      expect(game.boards.doors?.result ?? null).toBe(null)
      for (let i = 0; i < 2_000 && game.phase.id === 'supper' && game.phase.startedAt === startedAt; i++) {
        playSupper(game)
        wait(game, 250)
      }
    }
    for (const role of ROLES) expect(game.seats[role].answer ?? 0).toBeLessThanOrEqual(ANSWER.max)
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
