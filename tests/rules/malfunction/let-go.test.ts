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
  const night = tableIn('shout', { ...options, lights: [0, 0, 1, 0] })
  night.malfunction!.windAt = night.clock.now + 5_000
  night.boards.orders!.nextAt = {}
  night.malfunction!.blanketsAt = []
  expect(happened(wait(night, 5_000), 'all-dark')).toHaveLength(1)
  expect(night.phase.id).toBe('let-go')
  return night
}

/** The other three lanterns get two, two and one. */
const SPREAD = { ava: 2, elara: 2, caleb: 1 } as const

describe('when all lights are out', () => {
  it('stops the act once, and lets somebody give up a treasure for five lights on the other lanterns', () => {
    const night = allOut()
    expect(does(night, 'leo', 'give', { leo: 5 })).toBe('not-now')
    expect(does(night, 'leo', 'give', { ...SPREAD, caleb: 2 })).toBe('not-now')
    expect(does(night, 'leo', 'give', SPREAD)).toBeNull()
    expect(night.cues).toContainEqual({ type: 'gave', role: 'leo' })
    expect(lightsEach(night)).toEqual([2, 0, 2, 1])
    expect(night.malfunction!.gift).toEqual({ from: 'leo', lights: SPREAD })
    expect(night.seats.leo).toMatchObject({ given: true, stats: { treasureGiven: 1 } })
    expect(does(night, 'ava', 'give', { leo: 5, elara: 0, caleb: 0 })).toBe('not-now')
    wait(night, LET_GO.shown)
    expect(night.phase.id).toBe('shout')
  })

  it('offers every way to spread five lights over three lanterns, and no other', () => {
    const ways = legalFor(allOut(), 'leo').give ?? []
    expect(ways).toHaveLength(21)
    for (const way of ways) {
      const counts = Object.values(way).map(([n]) => Number(n))
      expect(counts).toHaveLength(3)
      expect(counts.reduce((a, b) => a + b)).toBe(LET_GO.lights)
      expect(way).not.toHaveProperty('leo')
    }
  })

  it('continues the act where it stood still', () => {
    const night = tableIn('shout', { lights: [0, 0, 1, 0] })
    wait(night, 3_000)
    const before = structuredClone({ phase: night.phase, m: night.malfunction!, board: night.boards.orders! })
    night.malfunction!.windAt = night.clock.now
    wait(night, 0)
    expect(night.phase.id).toBe('let-go')
    wait(night, 4_000)
    does(night, 'caleb', 'give', { ava: 1, leo: 4, elara: 0 })
    wait(night, LET_GO.shown)
    const by = 4_000 + LET_GO.shown
    expect(night.phase).toMatchObject({
      id: 'shout',
      startedAt: before.phase.startedAt + by,
      endsAt: before.phase.endsAt! + by,
    })
    expect(night.malfunction!.blanketsAt).toEqual(before.m.blanketsAt.map((at) => at + by))
    const orders = openOrders(night.boards.orders!)
    expect(orders).toHaveLength(4)
    for (const order of orders) {
      const old = before.board.orders[order.reader]!
      expect(order).toEqual({ ...old, givenAt: old.givenAt + by, endsAt: old.endsAt + by })
    }
  })

  it('continues with one light that cannot go out in this act if nobody gives anything', () => {
    const night = allOut()
    wait(night, LET_GO.time)
    expect(night.phase.id).toBe('shout')
    const { limping } = night.malfunction!
    expect(limping).not.toBeNull()
    expect(lights(night)).toBe(1)
    expect(night.seats[limping!].lights).toBe(1)
    for (let i = 0; i < 5; i++) {
      night.malfunction!.windAt = night.clock.now + 1
      wait(night, 1)
    }
    expect(lights(night)).toBe(1)
    expect(night.phase.id).toBe('shout')
  })

  it('continues with one light, without a second stop, if the lights go out again', () => {
    const night = allOut()
    does(night, 'leo', 'give', SPREAD)
    wait(night, LET_GO.shown)
    for (const role of ROLES) night.seats[role].lights = role === 'ava' ? 1 : 0
    night.malfunction!.windAt = night.clock.now + 1
    const cues = wait(night, 1)
    expect(happened(cues, 'all-dark')).toHaveLength(0)
    expect(happened(cues, 'limp')).toHaveLength(1)
    expect(night.phase.id).toBe('shout')
    expect(lights(night)).toBe(1)
    // The lantern of who gave stays dark.
    expect(night.seats.leo.lights).toBe(0)
  })

  it('lets the saved light go out again once the act is over', () => {
    const night = allOut()
    wait(night, LET_GO.time)
    wait(night, night.phase.endsAt! - night.clock.now)
    expect(night.phase.id).toBe('talk')
    expect(night.malfunction!.limping).toBeNull()
  })

  it('loses the night in the whisper if nobody gives anything, or if it was offered before', () => {
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

  it('waits before house-played roles offer theirs, and never gives away what is a person’s', () => {
    const night = allOut({ people: ['ava', 'leo'] })
    night.seats.leo.awake = 'sleepwalking'
    const way = { ava: 5, leo: 0, elara: 0 }
    expect(does(night, 'caleb', 'give', way, true)).toBe('not-now')
    wait(night, LET_GO.houseWaits)
    expect(does(night, 'leo', 'give', { ava: 5, elara: 0, caleb: 0 }, true)).toBe('not-now')
    expect(does(night, 'caleb', 'give', way, true)).toBeNull()
    expect(lightsEach(night)).toEqual([5, 0, 0, 0])
  })

  it('stops for losses from doors and beats as well, and continues with their result', () => {
    const night = tableIn('talk', { lights: [0, 2, 0, 0] })
    const { true: truth } = night.boards.doors!
    for (const role of ROLES) does(night, role, 'door', { door: truth === 0 ? 1 : 0 })
    expect(night.phase.id).toBe('let-go')
    does(night, 'leo', 'give', { ava: 0, elara: 0, caleb: 5 })
    wait(night, LET_GO.shown)
    expect(night.phase.id).toBe('talk')
    expect(night.boards.doors!.result).toBe('wrong')
    wait(night, DOORS.result)
    expect(night.boards.doors!.round).toBe(2)
  })
})

/** A whisper in which a wrong beat takes the last light, after so many stops. */
function dyingInWhisper(stops: number): GameState {
  const night = tableIn('whisper', { lights: [0, 0, 1, 0], notes: 6 })
  night.malfunction!.letGo = stops
  const board = night.boards.lullaby!
  wait(night, board.startedAt - night.clock.now)
  const right = board.symbols[0]
  const symbol = SYMBOLS.find((each) => each !== right)!
  expect(does(night, board.owners[0]!, 'beat', { slot: 0, symbol })).toBeNull()
  return night
}

describe('lanterns come home', () => {
  it('one after the other, if they are lit', () => {
    const night = tableIn('home', { lights: [2, 0, 5, 1] })
    const cues = wait(night, TIME.home - 1)
    expect(happened(cues, 'lantern-home').map((cue) => cue.role)).toEqual(['ava', 'elara', 'caleb'])
    expect(night.phase.id).toBe('home')
    wait(night, 1)
    expect(night.phase.id).toBe('choice')
  })
})

describe('a malfunction of random moves', () => {
  it('always ends, and accounts for every light', () => {
    const ends = { choice: 0, ending: 0 }
    for (const seed of seeds(120)) {
      const rng = createRng(seed)
      const night = tableIn('shout', {
        seed,
        people: somePeople(seed),
        slow: seed % 3 === 0,
        notes: seed % 7,
        signWorked: seed % 2 === 0,
        lights: seed % 5 === 0 ? [5, 5, 5, 5] : [2, 3, 1, 3],
      })
      const { startedAt } = night.malfunction!
      while (night.phase.id !== 'choice' && night.phase.id !== 'ending') {
        fumble(night, rng)
        const now = night.clock.now
        wait(night, nextInt(rng, 900))
        expect(night.clock.now).toBeGreaterThanOrEqual(now)
        for (const n of lightsEach(night)) expect(n >= 0 && n <= 5).toBe(true)
        expect(night.malfunction!.curve.at(-1)![1]).toBe(lights(night))
        if (['shout', 'talk', 'whisper'].includes(night.phase.id)) expect(lights(night)).toBeGreaterThan(0)
        expect(night.clock.now - startedAt).toBeLessThan(600_000)
      }
      ends[night.phase.id] += 1
      const { lost, letGo } = night.malfunction!
      expect(lost).toBe(night.phase.id === 'ending')
      expect(lost).toBe(lights(night) === 0)
      expect(letGo).toBeLessThanOrEqual(1)
      expect(ROLES.filter((role) => night.seats[role].given).length).toBeLessThanOrEqual(1)
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
