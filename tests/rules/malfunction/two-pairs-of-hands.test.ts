import { describe, expect, it } from 'vitest'
import { IDLE, LULLABY, SHOUT } from '../../../shared/content/constants.ts'
import { ROLES } from '../../../shared/content/ids.ts'
import { PHONES, type Phone, roleOfPhone } from '../../../shared/content/phones.ts'
import { legalFor } from '../../../shared/rules/legal-moves.ts'
import { openOrders } from '../../../shared/rules/malfunction/orders-board.ts'
import { houseActs, houseHas } from '../../../shared/rules/malfunction/rattle.ts'
import { goTo } from '../../../shared/rules/scheduler.ts'
import { leaveSeat } from '../../../shared/rules/seating.ts'
import type { GameState } from '../../../shared/rules/state/index.ts'
import { emptyTranslator } from '../../../shared/views/message-translator.ts'
import { cuesFor, viewPublic, viewSeat } from '../../../shared/views/secrecy.ts'
import type { SceneOf } from '../../../shared/views/types.ts'
import { does, happened, lights, type MalfunctionOptions, tableIn, wait } from './malfunction-table.ts'

/** Leo and Elara are two people each; no wind and no blankets of themselves. */
const tableOfSix = (act: 'shout' | 'whisper' = 'shout', options: MalfunctionOptions = {}): GameState => {
  const game = tableIn(act, {
    pairs: ['leo', 'elara'],
    lights: [5, 5, 5, 5],
    answer: 2_500,
    signWorked: true,
    ...options,
  })
  game.malfunction!.windAt = 1e9
  game.malfunction!.blanketsAt = []
  return game
}

const SIX: readonly Phone[] = ['ava', 'leo', 'leo2', 'elara', 'elara2', 'caleb']

describe('orders at a table of six', () => {
  it('are dealt to every phone: each has controls and orders of its own', () => {
    const game = tableOfSix()
    const consoles = game.boards.orders!.consoles
    expect(PHONES.filter((phone) => consoles[phone])).toEqual(SIX)
    for (const phone of SIX)
      expect(consoles[phone]).toHaveLength(
        roleOfPhone(phone) === 'ava' || phone === 'caleb' ? SHOUT.controlsPerConsole : SHOUT.controlsShared,
      )
    const ids = SIX.flatMap((phone) => consoles[phone]!.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    wait(game, 2_000)
    for (const phone of SIX) {
      const { order, console } = viewSeat(game, phone, emptyTranslator).hand
      expect(order?.n).toBe(game.boards.orders!.orders[phone]!.n)
      expect(console).toHaveLength(consoles[phone]!.length)
    }
  })

  it('ask every phone about equally often, and none waits long for one to read', () => {
    const game = tableOfSix()
    const asked: Partial<Record<Phone, number>> = {}
    const seen = new Set<number>()
    for (let t = 0; t < 60_000 && game.phase.id === 'shout'; t += 100) {
      wait(game, 100)
      for (const { n, doer, control, value, givenAt } of openOrders(game.boards.orders!)) {
        if (!seen.has(n)) asked[doer] = (asked[doer] ?? 0) + 1
        seen.add(n)
        if (game.clock.now - givenAt >= 2_400) does(game, doer, 'operate', { control, value })
      }
    }
    const counts = SIX.map((phone) => asked[phone] ?? 0)
    expect(Math.min(...counts)).toBeGreaterThan(10)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(SHOUT.askedApart + 2)
  })

  it('are done on the phone that has the control, and stamped on the phone that read them', () => {
    const game = tableOfSix()
    let order = openOrders(game.boards.orders!).find(({ doer }) => doer === 'leo2')
    for (let i = 0; i < 600 && !order; i++) {
      wait(game, 50)
      order = openOrders(game.boards.orders!).find(({ doer }) => doer === 'leo2')
    }
    const { control, value, reader } = order!
    does(game, 'leo2', 'operate', { control, value })
    const told = (phone: Phone) =>
      cuesFor(
        game,
        { kind: 'seat', role: roleOfPhone(phone), second: phone !== roleOfPhone(phone) },
        emptyTranslator,
      ).find(({ type }) => type === 'order-done')
    expect(told('leo2')).toMatchObject({ role: 'leo' })
    if (reader !== 'leo') expect(told('leo')?.role).toBeUndefined()
    expect(told(reader)?.other).toBe(roleOfPhone(reader))
  })

  it('of a phone that is gone are done by the house, while the other one still decides', () => {
    const game = tableOfSix()
    game.seats.leo.gone = ['second']
    expect(SIX.filter((phone) => houseHas(game, phone))).toEqual(['leo2'])
    expect(SIX.filter((phone) => houseActs(game, phone))).toEqual(['leo2'])
    expect(game.seats.leo.awake).toBe('human')
    game.boards.orders = null
    expect(PHONES.filter((phone) => houseActs(game, phone))).toEqual([])
  })

  it('of an untouched phone are taken over for that phone alone', () => {
    const game = tableOfSix()
    const cues = []
    for (let t = 0; t < 40_000 && game.malfunction!.idle.length === 0; t += 100) {
      cues.push(...wait(game, 100))
      for (const { doer, control, value } of openOrders(game.boards.orders!))
        if (doer !== 'elara2') does(game, doer, 'operate', { control, value })
    }
    expect(game.malfunction!.idle).toEqual(['elara2'])
    expect(game.clock.now).toBeGreaterThanOrEqual(IDLE.untouched)
    expect(game.seats.elara.awake).toBe('human')
    expect(viewSeat(game, 'elara2', emptyTranslator).hand.idle).toBe(true)
    expect(viewSeat(game, 'elara', emptyTranslator).hand.idle).toBe(false)
    does(game, 'elara2', 'touch', {})
    expect(game.malfunction!.idle).toEqual([])
    expect(happened(game.cues, 'idle-back')).toHaveLength(1)
  })

  it('are the house’s at the doors, too, when both phones of a seat lie untouched; but it gives nothing up for them', () => {
    const game = tableOfSix()
    game.malfunction!.idle = ['elara', 'elara2']
    game.boards.orders = null
    goTo(game, 'talk')
    expect(SIX.filter((phone) => houseActs(game, phone))).toEqual(['elara'])
    for (const role of ROLES) game.seats[role].lights = 0
    does(game, 'ava', 'touch', {})
    expect(game.phase.id).toBe('let-go')
    expect(SIX.filter((phone) => houseActs(game, phone))).toEqual([])
  })

  it('are not asked of whoever leaves; the other one goes on with the first console', () => {
    const game = tableOfSix()
    wait(game, 2_000)
    leaveSeat(game, 'leo', 'first')
    const board = game.boards.orders!
    expect(board.consoles.leo2).toBeUndefined()
    expect(openOrders(board).some(({ reader, doer }) => reader === 'leo2' || doer === 'leo2')).toBe(false)
    expect(game.seats.leo.player?.id).toBe('leo2')
    expect(legalFor(game, 'leo').operate).toHaveLength(SHOUT.controlsShared)
  })
})

describe('what asks all phones', () => {
  it('is the blanket: both palms of a seat', () => {
    const game = tableOfSix()
    game.malfunction!.blanketsAt = [game.clock.now + 100]
    wait(game, 100)
    for (const phone of SIX) if (phone !== 'elara2') expect(does(game, phone, 'blanket', {})).toBeNull()
    expect(legalFor(game, 'elara').blanket).toBeUndefined()
    expect(viewPublic(game, emptyTranslator).scene).toMatchObject({
      blanket: { covered: ['ava', 'leo', 'caleb'] },
    })
    expect(does(game, 'elara2', 'blanket', {})).toBeNull()
    expect(happened(game.cues, 'blanket-kept')).toHaveLength(1)
  })

  it('is a beat of the lullaby: both have to play it', () => {
    const game = tableOfSix('whisper', { notes: 6 })
    const board = game.boards.lullaby!
    const slot = board.owners.indexOf('leo')
    while (!legalFor(game, 'leo').beat?.some((options) => options.slot?.includes(slot))) wait(game, 50)
    const symbol = board.symbols[slot]!
    expect(does(game, 'leo', 'beat', { slot, symbol })).toBeNull()
    expect(board.solved[slot]).toBe(false)
    expect(does(game, 'leo', 'beat', { slot, symbol })).toBe('not-now')
    expect(does(game, 'leo2', 'beat', { slot, symbol })).toBeNull()
    expect(board.solved[slot]).toBe(true)
    expect(board.halves).toBeUndefined()
  })

  /** A lullaby of which only one beat is missing, which one of two has played. */
  function halfABeat() {
    const game = tableOfSix('whisper', { notes: 6 })
    const board = game.boards.lullaby!
    const slot = board.owners.indexOf('leo')
    while (!legalFor(game, 'leo').beat?.some((options) => options.slot?.includes(slot))) wait(game, 50)
    does(game, 'leo', 'beat', { slot, symbol: board.symbols[slot]! })
    board.solved = board.solved.map((_, i) => i !== slot)
    return { game, board, slot }
  }

  it('is waited for when the beat passes with one of them missing, which costs nothing', () => {
    const { game, board, slot } = halfABeat()
    const before = lights(game)
    wait(game, 2 * board.beat)
    expect(board.halves).toMatchObject([{ slot, phone: 'leo' }])
    expect(lights(game)).toBe(before)
    expect(game.malfunction!.missedSince.leo ?? 0).toBe(0)
    expect(game.malfunction!.missedSince.leo2).toBeGreaterThan(0)
  })

  it('is waited for during two passes and not for ever: after that it costs lights as any other beat', () => {
    const { game, board } = halfABeat()
    const before = lights(game)
    const pass = LULLABY.beats * board.beat
    /** A pass in which nobody plays, and all phones are touched. */
    const restless = (): void => {
      for (let t = 0; t < pass; t += 1_000) {
        wait(game, 1_000)
        for (const phone of SIX) does(game, phone, 'touch', {})
      }
    }
    for (let i = 0; i < LULLABY.followPasses; i++) restless()
    expect(lights(game)).toBe(before)
    for (let i = 0; i < 40 && game.phase.id === 'whisper'; i++) restless()
    expect(game.phase.id).not.toBe('whisper')
  })

  it('shows its note to all as soon as one of two has played it', () => {
    const game = tableOfSix('whisper', { notes: 0 })
    const board = game.boards.lullaby!
    const slot = board.owners.indexOf('elara')
    const seen = () =>
      (viewPublic(game, emptyTranslator).scene as SceneOf<'whisper'>).lullaby?.slots[slot]?.symbol
    while (!legalFor(game, 'elara2').beat?.some((options) => options.slot?.includes(slot))) wait(game, 50)
    expect(seen()).toBeNull()
    expect(does(game, 'elara2', 'beat', { slot, symbol: board.symbols[slot]! })).toBeNull()
    expect(seen()).toBe(board.symbols[slot])
  })

  it('is the thumb at the end: all six of them', () => {
    const game = tableOfSix('whisper', { notes: 6 })
    game.boards.lullaby!.solved = game.boards.lullaby!.solved.map(() => true)
    does(game, 'ava', 'touch', {})
    const hands = game.boards.hands!
    expect(hands.players).toEqual(SIX)
    for (const phone of SIX) {
      expect(hands.since).toBeNull()
      does(game, phone, 'hands', { down: true })
    }
    expect(hands.since).not.toBeNull()
    does(game, 'elara2', 'hands', { down: false })
    expect(happened(game.cues, 'hand-lifted')).toHaveLength(1)
    expect(hands.tries).toBe(1)
    expect(LULLABY.handsTries).toBeGreaterThan(1)
  })
})
