import { describe, expect, it } from 'vitest'
import { DOORS, LET_GO, TIME } from '../../../shared/content/constants.ts'
import { ROLES, SYMBOLS } from '../../../shared/content/ids.ts'
import { createRng, nextInt } from '../../../shared/rng.ts'
import { legalFor } from '../../../shared/rules/legal-moves.ts'
import { openOrders } from '../../../shared/rules/malfunction/orders-board.ts'
import { apply, reduce } from '../../../shared/rules/reduce.ts'
import type { GameState } from '../../../shared/rules/state/index.ts'
import {
  does,
  fumble,
  happened,
  lights,
  lightsEach,
  type MalfunctionOptions,
  seeds,
  someAction,
  somePeople,
  tableIn,
  wait,
} from './malfunction-table.ts'

/** A game in the shout whose last light the wind has just taken. */
function allOut(options: MalfunctionOptions = {}): GameState {
  const game = tableIn('shout', { ...options, lights: [0, 0, 1, 0] })
  game.malfunction!.windAt = game.clock.now + 5_000
  game.boards.orders!.nextAt = {}
  game.malfunction!.blanketsAt = []
  expect(happened(wait(game, 5_000), 'all-dark')).toHaveLength(1)
  expect(game.phase.id).toBe('let-go')
  return game
}

/** Five lights for the other three lanterns. */
const SPREAD = { ava: 2, elara: 2, caleb: 1 } as const

describe('when all lights are out', () => {
  it('a player may give up their treasure for five lights on the other lanterns', () => {
    const game = allOut()
    expect(does(game, 'leo', 'give', { leo: 5 })).toBe('not-now')
    expect(does(game, 'leo', 'give', { ...SPREAD, caleb: 2 })).toBe('not-now')
    expect(does(game, 'leo', 'give', SPREAD)).toBeNull()
    expect(game.cues).toContainEqual({ type: 'gave', role: 'leo' })
    expect(lightsEach(game)).toEqual([2, 0, 2, 1])
    expect(game.malfunction!.gift).toEqual({ from: 'leo', lights: SPREAD })
    expect(game.seats.leo).toMatchObject({ given: true, stats: { treasureGiven: 1 } })
    expect(does(game, 'ava', 'give', { leo: 5, elara: 0, caleb: 0 })).toBe('not-now')
    wait(game, LET_GO.shown)
    expect(game.phase.id).toBe('shout')
  })

  it('five lights may be spread over the other three lanterns in any way', () => {
    const ways = legalFor(allOut(), 'leo').give ?? []
    expect(ways).toHaveLength(21)
    for (const way of ways) {
      const counts = Object.values(way).map(([n]) => Number(n))
      expect(counts).toHaveLength(3)
      expect(counts.reduce((a, b) => a + b)).toBe(LET_GO.lights)
      expect(way).not.toHaveProperty('leo')
    }
  })

  it('the act resumes where it was suspended', () => {
    const game = tableIn('shout', { lights: [0, 0, 1, 0] })
    wait(game, 3_000)
    const before = structuredClone({ phase: game.phase, m: game.malfunction!, board: game.boards.orders! })
    game.malfunction!.windAt = game.clock.now
    wait(game, 0)
    expect(game.phase.id).toBe('let-go')
    wait(game, 4_000)
    does(game, 'caleb', 'give', { ava: 1, leo: 4, elara: 0 })
    wait(game, LET_GO.shown)
    const by = 4_000 + LET_GO.shown
    expect(game.phase).toMatchObject({
      id: 'shout',
      startedAt: before.phase.startedAt + by,
      endsAt: before.phase.endsAt! + by,
    })
    expect(game.malfunction!.blanketsAt).toEqual(before.m.blanketsAt.map((at) => at + by))
    const orders = openOrders(game.boards.orders!)
    expect(orders).toHaveLength(4)
    for (const order of orders) {
      const old = before.board.orders[order.reader]!
      expect(order).toEqual({ ...old, givenAt: old.givenAt + by, endsAt: old.endsAt + by })
    }
  })

  it('the act resumes with one light that cannot go out if nobody gives up a treasure', () => {
    const game = allOut()
    wait(game, LET_GO.time)
    expect(game.phase.id).toBe('shout')
    const { limping } = game.malfunction!
    expect(limping).not.toBeNull()
    expect(lights(game)).toBe(1)
    expect(game.seats[limping!].lights).toBe(1)
    for (let i = 0; i < 5; i++) {
      game.malfunction!.windAt = game.clock.now + 1
      wait(game, 1)
    }
    expect(lights(game)).toBe(1)
    expect(game.phase.id).toBe('shout')
  })

  it('the act goes on with one light if it happens twice, without a second let-go', () => {
    const game = allOut()
    does(game, 'leo', 'give', SPREAD)
    wait(game, LET_GO.shown)
    for (const role of ROLES) game.seats[role].lights = role === 'ava' ? 1 : 0
    game.malfunction!.windAt = game.clock.now + 1
    const cues = wait(game, 1)
    expect(happened(cues, 'all-dark')).toHaveLength(0)
    expect(happened(cues, 'limp')).toHaveLength(1)
    expect(game.phase.id).toBe('shout')
    expect(lights(game)).toBe(1)
    // The giver's lantern stays dark.
    expect(game.seats.leo.lights).toBe(0)
  })

  it('the light that cannot go out is an ordinary one again after the act', () => {
    const game = allOut()
    wait(game, LET_GO.time)
    wait(game, game.phase.endsAt! - game.clock.now)
    expect(game.phase.id).toBe('talk')
    expect(game.malfunction!.limping).toBeNull()
  })

  it('the night is lost in the whisper if nobody gives up a treasure, or if it happens twice', () => {
    const first = dyingInWhisper(0)
    expect(first.phase.id).toBe('let-go')
    wait(first, LET_GO.time)
    expect(first.malfunction!.lost).toBe(true)
    expect(first.phase.id).toBe('home')
    wait(first, TIME.homeLost)
    expect(first.phase.id).toBe('ending')
    const second = dyingInWhisper(1)
    expect(second.phase.id).toBe('home')
    expect(second.malfunction!.lost).toBe(true)
  })

  it('bots wait before they give up their treasure, and never give up a player’s', () => {
    const game = allOut({ people: ['ava', 'leo'] })
    game.seats.leo.awake = 'sleepwalking'
    const way = { ava: 5, leo: 0, elara: 0 }
    expect(does(game, 'caleb', 'give', way, true)).toBe('not-now')
    wait(game, LET_GO.houseWaits)
    expect(does(game, 'leo', 'give', { ava: 5, elara: 0, caleb: 0 }, true)).toBe('not-now')
    expect(does(game, 'caleb', 'give', way, true)).toBeNull()
    expect(lightsEach(game)).toEqual([5, 0, 0, 0])
  })

  it('losses at doors and beats suspend the act as well, and it resumes with its result', () => {
    const game = tableIn('talk', { lights: [0, 2, 0, 0] })
    const { true: truth } = game.boards.doors!
    for (const role of ROLES) does(game, role, 'door', { door: truth === 0 ? 1 : 0 })
    expect(game.phase.id).toBe('let-go')
    does(game, 'leo', 'give', { ava: 0, elara: 0, caleb: 5 })
    wait(game, LET_GO.shown)
    expect(game.phase.id).toBe('talk')
    expect(game.boards.doors!.result).toBe('wrong')
    wait(game, DOORS.result)
    expect(game.boards.doors!.round).toBe(2)
  })
})

/** A whisper in which a wrong beat takes the last light. @param stops how often all lights were out before */
function dyingInWhisper(stops: number): GameState {
  const game = tableIn('whisper', { lights: [0, 0, 1, 0], notes: 6 })
  game.malfunction!.letGo = stops
  const board = game.boards.lullaby!
  wait(game, board.startedAt - game.clock.now)
  const right = board.symbols[0]
  const symbol = SYMBOLS.find((each) => each !== right)!
  expect(does(game, board.owners[0]!, 'beat', { slot: 0, symbol })).toBeNull()
  return game
}

describe('lanterns come home', () => {
  it('one after the other, if they are lit', () => {
    const game = tableIn('home', { lights: [2, 0, 5, 1] })
    const cues = wait(game, TIME.home - 1)
    expect(happened(cues, 'lantern-home').map((cue) => cue.role)).toEqual(['ava', 'elara', 'caleb'])
    expect(game.phase.id).toBe('home')
    wait(game, 1)
    expect(game.phase.id).toBe('choice')
  })
})

describe('a malfunction of random moves', () => {
  it('always ends, and accounts for every light', () => {
    const ends = { choice: 0, ending: 0 }
    for (const seed of seeds(120)) {
      const rng = createRng(seed)
      const game = tableIn('shout', {
        seed,
        people: somePeople(seed),
        slow: seed % 3 === 0,
        notes: seed % 7,
        signWorked: seed % 2 === 0,
        lights: seed % 5 === 0 ? [5, 5, 5, 5] : [2, 3, 1, 3],
      })
      const { startedAt } = game.malfunction!
      while (game.phase.id !== 'choice' && game.phase.id !== 'ending') {
        fumble(game, rng)
        const now = game.clock.now
        wait(game, nextInt(rng, 900))
        expect(game.clock.now).toBeGreaterThanOrEqual(now)
        for (const n of lightsEach(game)) expect(n >= 0 && n <= 5).toBe(true)
        expect(game.malfunction!.curve.at(-1)![1]).toBe(lights(game))
        if (['shout', 'talk', 'whisper'].includes(game.phase.id)) expect(lights(game)).toBeGreaterThan(0)
        expect(game.clock.now - startedAt).toBeLessThan(600_000)
      }
      ends[game.phase.id] += 1
      const { lost, letGo } = game.malfunction!
      expect(lost).toBe(game.phase.id === 'ending')
      expect(lost).toBe(lights(game) === 0)
      expect(letGo).toBeLessThanOrEqual(1)
      expect(ROLES.filter((role) => game.seats[role].given).length).toBeLessThanOrEqual(1)
    }
    expect(ends.ending).toBeGreaterThan(0)
  })

  it('is the same for the same seed, with frozen states as well', () => {
    const played = tableIn('shout', { seed: 5, people: ['ava', 'leo', 'caleb'], signWorked: false })
    let pure = structuredClone(played)
    const rng = createRng(5)
    while (played.phase.id !== 'choice' && played.phase.id !== 'ending') {
      const action = someAction(played, rng) ?? { by: 'server', type: 'time', at: 0 }
      action.at = played.clock.room + nextInt(rng, 700)
      const refused = apply(played, action)
      const result = reduce(pure, action)
      expect(result.ok).toBe(refused === null)
      if (result.ok) pure = result.game
      else pure = (reduce(pure, { by: 'server', type: 'time', at: action.at }) as { game: GameState }).game
      played.cues = []
      expect({ ...pure, cues: [] }).toEqual(played)
    }
  })
})
