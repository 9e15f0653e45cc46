import { describe, expect, it } from 'vitest'
import { DOORS, LET_GO, TIME } from '../../../shared/content/constants.ts'
import { ROLES } from '../../../shared/content/ids.ts'
import { createRng, nextInt } from '../../../shared/rng.ts'
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

describe('when all lights are out', () => {
  it('a player may give up their treasure for five lights on another lantern', () => {
    const night = allOut()
    expect(does(night, 'leo', 'give', { to: 'leo' })).toBe('not-now')
    expect(does(night, 'leo', 'give', { to: 'ava' })).toBeNull()
    expect(night.cues).toContainEqual({ type: 'gave', role: 'leo', other: 'ava' })
    expect(lightsEach(night)).toEqual([5, 0, 0, 0])
    expect(night.seats.leo).toMatchObject({ given: true, stats: { treasureGiven: 1 } })
    expect(does(night, 'ava', 'give', { to: 'leo' })).toBe('not-now')
    wait(night, LET_GO.shown)
    expect(night.phase.id).toBe('shout')
  })

  it('the act resumes where it was suspended', () => {
    const night = tableIn('shout', { lights: [0, 0, 1, 0] })
    wait(night, 3_000)
    const before = structuredClone({ phase: night.phase, m: night.malfunction!, board: night.boards.orders! })
    night.malfunction!.windAt = night.clock.now
    wait(night, 0)
    expect(night.phase.id).toBe('let-go')
    wait(night, 4_000)
    does(night, 'caleb', 'give', { to: 'leo' })
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

  it('the night is lost if nobody gives up a treasure', () => {
    const night = allOut()
    wait(night, LET_GO.time)
    expect(night.malfunction!.lost).toBe(true)
    expect(night.phase.id).toBe('home')
    wait(night, TIME.homeLost)
    expect(night.phase.id).toBe('ending')
  })

  it('the night is lost if it happens twice', () => {
    const night = allOut()
    does(night, 'leo', 'give', { to: 'ava' })
    wait(night, LET_GO.shown)
    night.seats.ava.lights = 1
    night.malfunction!.windAt = night.clock.now + 1
    expect(happened(wait(night, 1), 'all-dark')).toHaveLength(1)
    expect(night.phase.id).toBe('home')
    expect(night.malfunction!.lost).toBe(true)
  })

  it('bots wait before they give up their treasure, and never give up a player’s', () => {
    const night = allOut({ people: ['ava', 'leo'] })
    night.seats.leo.awake = 'sleepwalking'
    expect(does(night, 'caleb', 'give', { to: 'ava' }, true)).toBe('not-now')
    wait(night, LET_GO.houseWaits)
    expect(does(night, 'leo', 'give', { to: 'ava' }, true)).toBe('not-now')
    expect(does(night, 'caleb', 'give', { to: 'ava' }, true)).toBeNull()
    expect(lightsEach(night)).toEqual([5, 0, 0, 0])
  })

  it('losses at doors and beats suspend the act as well, and it resumes with its result', () => {
    const night = tableIn('talk', { lights: [0, 2, 0, 0] })
    const { true: truth } = night.boards.doors!
    for (const role of ROLES) does(night, role, 'door', { door: truth === 0 ? 1 : 0 })
    expect(night.phase.id).toBe('let-go')
    does(night, 'leo', 'give', { to: 'caleb' })
    wait(night, LET_GO.shown)
    expect(night.phase.id).toBe('talk')
    expect(night.boards.doors!.result).toBe('wrong')
    wait(night, DOORS.result)
    expect(night.boards.doors!.round).toBe(2)
  })
})

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
