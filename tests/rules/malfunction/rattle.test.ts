import { describe, expect, it } from 'vitest'
import { RATTLE, WRONG } from '../../../shared/content/constants.ts'
import type { Role } from '../../../shared/content/ids.ts'
import type { Cue, GameState } from '../../../shared/rules/state/index.ts'
import { does, happened, lights, type MalfunctionOptions, tableIn, wait } from './malfunction-table.ts'

/** A shout without wind, blankets or orders. */
function quietShout(options: MalfunctionOptions = {}): GameState {
  const game = tableIn('shout', { lights: [5, 5, 5, 5], signWorked: true, ...options })
  game.malfunction!.windAt = 1e9
  game.malfunction!.blanketsAt = []
  game.boards.orders!.nextAt = {}
  return game
}

/** The index of a control of this role: a dial or slider (`moves`), or another kind. */
const control = (game: GameState, role: Role, moves: boolean): number =>
  game.boards.orders!.consoles[role]!.findIndex(
    ({ kind }) => (kind === 'dial' || kind === 'slider') === moves,
  )

/** Uses a control that no order asks for, and waits. @returns the cues of the use */
function rattles(game: GameState, role: Role, ms = 500): Cue[] {
  expect(does(game, role, 'operate', { control: control(game, role, false), value: 0 })).toBeNull()
  const { cues } = game
  wait(game, ms)
  return cues
}

describe('a use that no order asks for', () => {
  it('gives a warning the first time, and rattles after that', () => {
    const game = quietShout()
    expect(rattles(game, 'leo')).toEqual([{ type: 'rattle-warned', role: 'leo' }])
    expect(rattles(game, 'leo')).toEqual([{ type: 'rattle', role: 'leo', n: 1 }])
    expect(rattles(game, 'leo')).toEqual([{ type: 'rattle', role: 'leo', n: 2 }])
    expect(rattles(game, 'ava')).toEqual([{ type: 'rattle-warned', role: 'ava' }])
    expect(lights(game)).toBe(20)
  })

  it('costs a light at the third rattle within six seconds, and the house steadies that console', () => {
    const game = quietShout()
    for (let i = 0; i < RATTLE.count; i++) rattles(game, 'leo')
    const cues = rattles(game, 'leo')
    expect(happened(cues, 'light-lost')).toHaveLength(RATTLE.loss)
    expect(happened(cues, 'steadied')).toEqual([{ type: 'steadied', role: 'leo' }])
    expect(lights(game)).toBe(20 - RATTLE.loss)
  })

  it('costs nothing if the rattles are far apart', () => {
    const game = quietShout()
    for (let i = 0; i < 8; i++) rattles(game, 'leo', RATTLE.within / 2 + 1)
    expect(lights(game)).toBe(20)
    expect(game.malfunction!.steadied).toBeNull()
  })

  it('is none if somebody knocks another number of times than an order asks for', () => {
    const game = quietShout()
    const index = game.boards.orders!.consoles.leo!.findIndex(({ kind }) => kind !== 'knock')
    Object.assign(game.boards.orders!.consoles.leo![index]!, {
      id: 'wardrobe',
      kind: 'knock',
      noun: null,
      value: 0,
    })
    const now = game.clock.now
    game.boards.orders!.orders.ava = {
      ...{ n: 1, reader: 'ava', doer: 'leo', control: index, value: 2, hint: 'named', pinged: false },
      ...{ givenAt: now, endsAt: now + 20_000 },
    }
    for (const value of [0, 1]) {
      expect(does(game, 'leo', 'operate', { control: index, value })).toBeNull()
      expect(game.cues).toEqual([])
    }
    does(game, 'leo', 'operate', { control: index, value: 2 })
    expect(happened(game.cues, 'order-done')).toHaveLength(1)
    // Again without an order: each row of knocks is one use.
    wait(game, RATTLE.late + 100)
    does(game, 'leo', 'operate', { control: index, value: 1 })
    expect(happened(game.cues, 'rattle-warned')).toHaveLength(1)
    does(game, 'leo', 'operate', { control: index, value: 2 })
    expect(happened(game.cues, 'rattle')).toHaveLength(1)
  })

  it('counts once if a dial or slider is moved over several values', () => {
    const game = quietShout()
    const role = (['ava', 'leo', 'elara', 'caleb'] as const).find((each) => control(game, each, true) >= 0)!
    const moved = control(game, role, true)
    rattles(game, role)
    for (const value of [0, 1, 2]) {
      does(game, role, 'operate', { control: moved, value })
      wait(game, 100)
    }
    expect(game.malfunction!.rattles[role]).toHaveLength(1)
  })

  it('does not count just after an order for that control has ended', () => {
    const game = quietShout()
    const used = control(game, 'leo', false)
    game.boards.orders!.consoles.leo![used]!.endedAt = game.clock.now
    wait(game, RATTLE.late)
    expect(rattles(game, 'leo', 1)).toEqual([])
    expect(happened(rattles(game, 'leo'), 'rattle-warned')).toHaveLength(1)
  })

  it('costs a light, but only one console a game is steadied', () => {
    const game = quietShout()
    for (const role of ['leo', 'ava'] as const) for (let i = 0; i <= RATTLE.count; i++) rattles(game, role)
    expect(game.malfunction!.steadied).toBe('leo')
    expect(lights(game)).toBe(20 - 2 * RATTLE.loss)
  })

  it('never steadies a single player’s console', () => {
    const game = quietShout({ people: ['leo'] })
    for (let i = 0; i <= RATTLE.count; i++) rattles(game, 'leo')
    expect(game.malfunction!.steadied).toBeNull()
    expect(lights(game)).toBe(20 - RATTLE.loss)
  })
})

describe('a steadied console', () => {
  it('is operated by the house, not by its player', () => {
    const game = quietShout()
    game.malfunction!.steadied = 'leo'
    const board = game.boards.orders!
    board.nextAt = { ava: game.clock.now + 1 }
    while (board.orders.ava?.doer !== 'leo') {
      board.orders = {}
      board.nextAt = { ava: game.clock.now + 1 }
      wait(game, 1)
    }
    const { control: index, value, n } = board.orders.ava
    does(game, 'leo', 'operate', { control: index, value })
    expect(board.orders.ava?.n).toBe(n)
    does(game, 'leo', 'operate', { control: index, value }, true)
    expect(board.orders.ava).toBeUndefined()
    expect(game.malfunction!.warned).toEqual([])
  })
})

describe('wrong doors tapped on one phone', () => {
  it('cost a light at the second that nobody joined, and the house steadies that console', () => {
    const game = tableIn('talk', { lights: [5, 5, 5, 5] })
    const board = game.boards.doors!
    const wrong = [...board.doors.keys()].filter((door) => door !== board.true)
    for (let i = 0; i < WRONG.doors; i++) does(game, 'leo', 'door', { door: wrong[i]! })
    expect(game.malfunction!.steadied).toBeNull()
    does(game, 'leo', 'door', { door: board.true })
    expect(game.malfunction!.steadied).toBe('leo')
    expect(lights(game)).toBe(20 - WRONG.loss)
  })
})
