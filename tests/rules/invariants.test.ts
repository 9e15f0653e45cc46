import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomLegalAction } from '../../shared/bots/index.ts'
import { ROLES, type Role } from '../../shared/content/ids.ts'
import { HOST_ACTIONS, type Legal } from '../../shared/protocol/actions.ts'
import { createRng, nextInt, pick, type RngState } from '../../shared/rng.ts'
import type { Action, SeatAction } from '../../shared/rules/action.ts'
import { brokenInvariants } from '../../shared/rules/invariants.ts'
import { legalFor, neighbourLegal } from '../../shared/rules/legal-moves.ts'
import { apply, reduce } from '../../shared/rules/reduce.ts'
import { nextRoomDeadline } from '../../shared/rules/scheduler.ts'
import { createGameState } from '../../shared/rules/setup.ts'
import type { GameState } from '../../shared/rules/state/index.ts'

/** More actions than any random game takes. */
const MOST = 6_000

const hostTypes = new Set(Object.keys(HOST_ACTIONS))
/** Actions of the host that would keep a random game from ending. */
const UNENDING = new Set([
  'to-lobby',
  'pause',
  'skip',
  'start',
  'extend',
  'pace',
  'remove',
  'end-night',
  'hand-over',
])

/** A random action: a legal one of a seat, the host or a neighbour, one of the server, or time passing. */
function anything(game: GameState, rng: RngState): Action {
  const at = game.clock.room + nextInt(rng, 700)
  const die = nextInt(rng, 100)
  if (die < 4) return arrival(game, rng, at)
  if (die < 12) return { by: 'server', type: 'time', at: Math.max(at, nextRoomDeadline(game) ?? at) }
  if (die < 14) return neighbours(game, rng, at)
  const role = pick(rng, ROLES)
  const legal = legalFor(game, role)
  if (die < 17) return hosted(legal, role, rng, at) ?? { by: 'server', type: 'time', at }
  const wish = randomLegalAction(legal, rng)
  return wish ? ({ by: role, at, ...wish } as SeatAction) : { by: 'server', type: 'time', at }
}

function arrival(game: GameState, rng: RngState, at: number): Action {
  const role = pick(rng, ROLES)
  const seat = game.seats[role]
  if (!seat.player)
    return {
      by: 'server',
      at,
      type: 'sit',
      role,
      player: { id: `${role}${at}`, name: role, gentle: nextInt(rng, 2) === 0 },
    }
  const people = ROLES.filter((each) => game.seats[each].player)
  if (people.length > 1 && nextInt(rng, 4) === 0) return { by: 'server', at, type: 'leave', role }
  return { by: 'server', at, type: seat.droppedAt === null ? 'drop' : 'back', role }
}

function neighbours(game: GameState, rng: RngState, at: number): Action {
  const templates = neighbourLegal(game)['bend-whisper']?.[0]?.template
  if (templates)
    return {
      by: 'neighbour',
      id: `n${nextInt(rng, 3)}`,
      at,
      type: 'bend-whisper',
      payload: { template: Number(pick(rng, templates)) },
    }
  return { by: 'neighbour', id: 'n1', at, type: 'cheer', payload: { cheer: nextInt(rng, 6) } }
}

function hosted(legal: Legal, role: Role, rng: RngState, at: number): Action | null {
  const types = Object.keys(legal).filter((type) => hostTypes.has(type) && !UNENDING.has(type))
  if (types.length === 0) return null
  const type = pick(rng, types) as keyof Legal
  const options = pick(rng, legal[type] ?? [{}])
  const payload = Object.fromEntries(
    Object.entries(options).map(([field, values]) => [field, pick(rng, values)]),
  )
  return { by: role, at, type, payload } as unknown as Action
}

/** Plays random actions until the storybook. */
function fuzz(seed: number, people: number, after: (game: GameState, action: Action) => void): GameState {
  const rng = createRng(seed)
  const game = createGameState({ seed })
  for (const role of ROLES.slice(0, people))
    apply(game, { by: 'server', at: 0, type: 'sit', role, player: { id: role, name: role, gentle: false } })
  apply(game, { by: 'ava', at: 0, type: 'start', payload: { prologue: true } })
  for (let i = 0; i < MOST && game.phase.id !== 'storybook'; i++) {
    const action = anything(game, rng)
    const refused = apply(game, action)
    // An action may be legal no longer at its own, slightly later time; nothing else is ever rejected.
    if (refused) expect(refused).toBe('not-now')
    after(game, action)
  }
  return game
}

const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 })
const people = fc.integer({ min: 1, max: 4 })

describe('a game of random actions', () => {
  it('keeps all invariants and reaches the storybook', () => {
    fc.assert(
      fc.property(seeds, people, (seed, count) => {
        const game = fuzz(seed, count, (now, action) =>
          expect(brokenInvariants(now), `after ${action.type}`).toEqual([]),
        )
        expect(game.phase.id).toBe('storybook')
        expect(game.epilogue?.stars).not.toBe(null)
      }),
      { numRuns: 25, seed: 2045 },
    )
  })

  it('leads to the same state when it is played again with the same seed', () => {
    fc.assert(
      fc.property(seeds, people, (seed, count) => {
        const once = fuzz(seed, count, () => {})
        const twice = fuzz(seed, count, () => {})
        expect(JSON.stringify(twice)).toBe(JSON.stringify(once))
      }),
      { numRuns: 4, seed: 2045 },
    )
  })

  it('has a state that JSON keeps as it is after every action', () => {
    fuzz(99, 3, (game) => expect(JSON.parse(JSON.stringify(game))).toEqual(game))
  })

  it('ends by itself if nobody does anything', () => {
    const game = createGameState({ seed: 3 })
    apply(game, {
      by: 'server',
      at: 0,
      type: 'sit',
      role: 'ava',
      player: { id: 'ava', name: 'Ava', gentle: false },
    })
    apply(game, { by: 'ava', at: 0, type: 'start', payload: { prologue: true } })
    for (let at = nextRoomDeadline(game); at !== null; at = nextRoomDeadline(game)) {
      apply(game, { by: 'server', type: 'time', at })
      expect(brokenInvariants(game)).toEqual([])
    }
    expect(game.phase.id).toBe('storybook')
    // A whole game takes less than 40 minutes even if every deadline is reached.
    expect(game.clock.room).toBeLessThan(40 * 60_000)
  })

  it('does not depend on how time is divided into actions', () => {
    const begin = (): GameState => {
      const game = createGameState({ seed: 8 })
      for (const role of ROLES)
        apply(game, {
          by: 'server',
          at: 0,
          type: 'sit',
          role,
          player: { id: role, name: role, gentle: false },
        })
      apply(game, { by: 'ava', at: 0, type: 'start', payload: { prologue: true } })
      return game
    }
    const slow = begin()
    const fast = begin()
    for (let at = 0; at <= 900_000; at += 7_001) apply(slow, { by: 'server', type: 'time', at })
    apply(fast, { by: 'server', type: 'time', at: slow.clock.room })
    expect({ ...fast, cues: [] }).toEqual({ ...slow, cues: [] })
  })

  it('leaves the state given to the pure reducer unchanged', () => {
    let game = createGameState({ seed: 4 })
    const rng = createRng(4)
    for (const role of ROLES) {
      const result = reduce(game, {
        by: 'server',
        at: 0,
        type: 'sit',
        role,
        player: { id: role, name: role, gentle: false },
      })
      if (result.ok) game = result.game
    }
    const started = reduce(game, { by: 'ava', at: 0, type: 'start', payload: { prologue: false } })
    if (started.ok) game = started.game
    for (let i = 0; i < 300; i++) {
      const before = JSON.stringify(game)
      const result = reduce(game, anything(game, rng))
      expect(JSON.stringify(game)).toBe(before)
      if (result.ok) game = result.game
    }
  })
})
