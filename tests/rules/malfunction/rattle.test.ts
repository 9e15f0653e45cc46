import { describe, expect, it } from 'vitest'
import { RATTLE, WRONG } from '../../../shared/content/constants.ts'
import type { Role } from '../../../shared/content/ids.ts'
import type { Cue, GameState } from '../../../shared/rules/state/index.ts'
import { does, happened, lights, type MalfunctionOptions, tableIn, wait } from './malfunction-table.ts'

/** A shout without wind, blankets or orders. */
function quietShout(options: MalfunctionOptions = {}): GameState {
  const night = tableIn('shout', { lights: [5, 5, 5, 5], signWorked: true, ...options })
  night.malfunction!.windAt = 1e9
  night.malfunction!.blanketsAt = []
  night.boards.orders!.nextAt = {}
  return night
}

/** The index of a control of this role that has a value, or none. */
const control = (night: GameState, role: Role, moves: boolean): number =>
  night.boards.orders!.consoles[role]!.findIndex(
    ({ kind }) => (kind === 'dial' || kind === 'slider') === moves,
  )

/** Uses a control that no order asks for, and waits. @returns what happened */
function rattles(night: GameState, role: Role, ms = 500): Cue[] {
  expect(does(night, role, 'operate', { control: control(night, role, false), value: 0 })).toBeNull()
  const { cues } = night
  wait(night, ms)
  return cues
}

describe('a use that no order asks for', () => {
  it('is a warning first, and then rattles for all to see', () => {
    const night = quietShout()
    expect(rattles(night, 'leo')).toEqual([{ type: 'rattle-warned', role: 'leo' }])
    expect(rattles(night, 'leo')).toEqual([{ type: 'rattle', role: 'leo', n: 1 }])
    expect(rattles(night, 'leo')).toEqual([{ type: 'rattle', role: 'leo', n: 2 }])
    expect(rattles(night, 'ava')).toEqual([{ type: 'rattle-warned', role: 'ava' }])
    expect(lights(night)).toBe(20)
  })

  it('costs a light at the third rattle within six seconds, and the house steadies that console', () => {
    const night = quietShout()
    for (let i = 0; i < RATTLE.count; i++) rattles(night, 'leo')
    const cues = rattles(night, 'leo')
    expect(happened(cues, 'light-lost')).toHaveLength(RATTLE.loss)
    expect(happened(cues, 'steadied')).toEqual([{ type: 'steadied', role: 'leo' }])
    expect(lights(night)).toBe(20 - RATTLE.loss)
  })

  it('costs nothing if the rattles are far apart', () => {
    const night = quietShout()
    for (let i = 0; i < 8; i++) rattles(night, 'leo', RATTLE.within / 2 + 1)
    expect(lights(night)).toBe(20)
    expect(night.malfunction!.steadied).toBeNull()
  })

  it('counts a dial or slider that is moved on to its value once', () => {
    const night = quietShout()
    const role = (['ava', 'leo', 'elara', 'caleb'] as const).find((each) => control(night, each, true) >= 0)!
    const moved = control(night, role, true)
    rattles(night, role)
    for (const value of [0, 1, 2]) {
      does(night, role, 'operate', { control: moved, value })
      wait(night, 100)
    }
    expect(night.malfunction!.rattles[role]).toHaveLength(1)
  })

  it('is forgiven just after an order for that control has ended', () => {
    const night = quietShout()
    const used = control(night, 'leo', false)
    night.boards.orders!.consoles.leo![used]!.endedAt = night.clock.now
    wait(night, RATTLE.late)
    expect(rattles(night, 'leo', 1)).toEqual([])
    expect(happened(rattles(night, 'leo'), 'rattle-warned')).toHaveLength(1)
  })

  it('costs a light but steadies nobody else once the house holds one console', () => {
    const night = quietShout()
    for (const role of ['leo', 'ava'] as const) for (let i = 0; i <= RATTLE.count; i++) rattles(night, role)
    expect(night.malfunction!.steadied).toBe('leo')
    expect(lights(night)).toBe(20 - 2 * RATTLE.loss)
  })

  it('never takes the console of somebody who plays alone', () => {
    const night = quietShout({ people: ['leo'] })
    for (let i = 0; i <= RATTLE.count; i++) rattles(night, 'leo')
    expect(night.malfunction!.steadied).toBeNull()
    expect(lights(night)).toBe(20 - RATTLE.loss)
  })
})

describe('a steadied console', () => {
  it('obeys the house, and not its player’s thumb', () => {
    const night = quietShout()
    night.malfunction!.steadied = 'leo'
    const board = night.boards.orders!
    board.nextAt = { ava: night.clock.now + 1 }
    while (board.orders.ava?.doer !== 'leo') {
      board.orders = {}
      board.nextAt = { ava: night.clock.now + 1 }
      wait(night, 1)
    }
    const { control: index, value, n } = board.orders.ava
    does(night, 'leo', 'operate', { control: index, value })
    expect(board.orders.ava?.n).toBe(n)
    does(night, 'leo', 'operate', { control: index, value }, true)
    expect(board.orders.ava).toBeUndefined()
    expect(night.malfunction!.warned).toEqual([])
  })
})

describe('wrong doors by one phone', () => {
  it('cost a light at the second that nobody joined, and the house steadies that phone', () => {
    const night = tableIn('talk', { lights: [5, 5, 5, 5] })
    const board = night.boards.doors!
    const wrong = [...board.doors.keys()].filter((door) => door !== board.true)
    for (let i = 0; i < WRONG.doors; i++) does(night, 'leo', 'door', { door: wrong[i]! })
    expect(night.malfunction!.steadied).toBeNull()
    does(night, 'leo', 'door', { door: board.true })
    expect(night.malfunction!.steadied).toBe('leo')
    expect(lights(night)).toBe(20 - WRONG.loss)
  })
})
