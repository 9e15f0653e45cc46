import { describe, expect, it } from 'vitest'
import { SHOUT } from '../../shared/content/constants.ts'
import { ROLES } from '../../shared/content/ids.ts'
import { openOrders } from '../../shared/rules/malfunction/orders-board.ts'
import { goTo } from '../../shared/rules/scheduler.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { figuresOf } from '../balance/malfunction-figures.ts'
import { humans } from '../balance/table-kinds.ts'
import { does, type MalfunctionOptions, tableIn, wait } from '../rules/malfunction/malfunction-table.ts'
import { type Figures, hasSomethingToDo, MalfunctionMeter } from './act-figures.ts'
import { figureLines } from './figures-text.ts'
import { readFixture } from './fixtures.ts'
import { replay } from './step.ts'

/** The figures of a shout in which every order is done after this long (ms). */
function shouted(after: number, options: MalfunctionOptions = {}): Figures {
  const watch = new MalfunctionMeter()
  const game = tableIn('shout', { lights: [5, 5, 5, 5], answer: 5_000, ...options })
  quiet(game)
  watch.observe(game)
  while (game.phase.id === 'shout') {
    // The family's pace does not change here.
    game.malfunction!.pace.permille = 1_000
    wait(game, 50)
    watch.observe(game)
    for (const order of game.boards.orders ? openOrders(game.boards.orders) : []) {
      if (game.clock.now - order.givenAt < after) continue
      does(game, order.doer, 'operate', { control: order.control, value: order.value })
      watch.observe(game)
    }
  }
  goTo(game, 'home')
  watch.observe(game)
  return watch.figures()!
}

/** Turns off wind and blankets. */
function quiet(game: GameState): void {
  game.malfunction!.windAt = 1e9
  game.malfunction!.blanketsAt = []
}

describe('the figures of a malfunction', () => {
  it('count orders by reader and by doer, and those done in the last third of their time', () => {
    // An order of these players lasts 7.5 s.
    const early = shouted(4_000)
    expect(early.lastThird).toBe(0)
    expect(early.missed).toBe(0)
    expect(early.read.least).toBeGreaterThan(11)
    expect(early.read.most).toBeLessThan(14.5)
    expect(early.done.least).toBeGreaterThan(10)
    const late = shouted(5_500)
    expect(late.lastThird).toBe(1)
    expect(late.read.most).toBeLessThan(early.read.least)
    const never = shouted(20_000)
    expect(never.missed).toBe(1)
    expect(never.done).toEqual({ least: 0, most: 0 })
  })

  it('measure how long a phone has nothing to do, which in the shout is short', () => {
    const { idle, people } = shouted(4_000)
    expect(people).toBe(4)
    expect(idle.shout).toBeGreaterThan(100)
    expect(idle.shout).toBeLessThanOrEqual(SHOUT.gapMost)
  })

  it('measure how long the screen does not change', () => {
    // An order of 7 s burns after 4.7 s.
    const one = shouted(5_000, { people: ['leo'] })
    expect(one.still.shout).toBeGreaterThanOrEqual(4_200)
    expect(one.still.shout).toBeLessThan(4_700)
    expect(shouted(3_000, { people: ['leo'] }).still.shout).toBeLessThan(one.still.shout!)
  })

  it('are null if there was no malfunction', () => {
    expect(new MalfunctionMeter().figures()).toBeNull()
  })
})

describe('having something to do', () => {
  it('means an order to read or to do, a blanket, or a rescue of Ava', () => {
    const game = tableIn('shout', { signWorked: true })
    quiet(game)
    expect(ROLES.some((role) => hasSomethingToDo(game, role))).toBe(false)
    while (openOrders(game.boards.orders!).length === 0) wait(game, 50)
    const [order] = openOrders(game.boards.orders!)
    expect(hasSomethingToDo(game, order!.reader)).toBe(true)
    expect(hasSomethingToDo(game, order!.doer)).toBe(true)
    game.boards.orders!.orders = {}
    expect(hasSomethingToDo(game, 'leo')).toBe(false)
    game.malfunction!.blanket = { endsAt: 1e9, covered: ['ava'] }
    expect(hasSomethingToDo(game, 'leo')).toBe(true)
    expect(hasSomethingToDo(game, 'ava')).toBe(false)
    game.malfunction!.blanket = null
    game.malfunction!.caught = true
    expect(hasSomethingToDo(game, 'leo')).toBe(true)
    expect(hasSomethingToDo(game, 'ava')).toBe(false)
  })

  it('means doors to talk about, a slot or note of the lullaby, or a treasure to give up', () => {
    const doors = tableIn('talk')
    expect(hasSomethingToDo(doors, 'elara')).toBe(true)
    doors.boards.doors!.result = 'open'
    expect(hasSomethingToDo(doors, 'elara')).toBe(false)
    const song = tableIn('whisper', { people: ['ava', 'leo'] })
    expect(hasSomethingToDo(song, 'ava')).toBe(true)
    expect(hasSomethingToDo(song, 'caleb')).toBe(false)
    const dark = tableIn('shout', { lights: [0, 0, 1, 0] })
    dark.malfunction!.windAt = dark.clock.now
    wait(dark, 1)
    expect(hasSomethingToDo(dark, 'ava')).toBe(true)
    does(dark, 'leo', 'give', { ava: 5, elara: 0, caleb: 0 })
    expect(hasSomethingToDo(dark, 'ava')).toBe(false)
  })
})

describe.each([4, 3, 2, 1])('a malfunction with %d human players', (people) => {
  const guests = humans(people)
  const nights = Array.from({ length: 20 }, (_, i) => figuresOf(1 + i, guests(1 + i)))

  it('leaves no phone without something to do for more than four seconds', () => {
    for (const { idle } of nights)
      for (const act of ['shout', 'talk', 'whisper'] as const)
        expect(idle[act] ?? 0).toBeLessThanOrEqual(4_000)
  })

  it('reaches every goal in the median game', () => {
    const lines = figureLines(nights)
    expect(lines.filter((line) => line.startsWith('✗'))).toEqual([])
    expect(lines.filter((line) => line.startsWith('✓'))).toHaveLength(7)
  })
})

it('the figures of a recorded malfunction are printed as lines, each with its goal', () => {
  const watch = new MalfunctionMeter()
  replay(readFixture('four-people'), (game) => watch.observe(game))
  const lines = figureLines([watch.figures()!])
  expect(lines.find((line) => line.includes('nothing to do'))).toMatch(/^✓.* 0 – 4 /)
})
