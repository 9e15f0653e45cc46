import { describe, expect, it } from 'vitest'
import { LULLABY } from '../../../shared/content/constants.ts'
import { ROLES, type Role, SYMBOLS } from '../../../shared/content/ids.ts'
import { legalFor } from '../../../shared/rules/legal-moves.ts'
import { missingNotes, slotShown } from '../../../shared/rules/malfunction/lullaby-board.ts'
import type { Cue, GameState, HandsBoard, LullabyBoard } from '../../../shared/rules/state/index.ts'
import { emptyTranslator } from '../../../shared/views/message-translator.ts'
import { viewPublic, viewSeat } from '../../../shared/views/secrecy.ts'
import {
  does,
  happened,
  lights,
  type MalfunctionOptions,
  seeds,
  somePeople,
  tableIn,
  wait,
} from './malfunction-table.ts'

const board = (game: GameState): LullabyBoard => game.boards.lullaby!
const hands = (game: GameState): HandsBoard => game.boards.hands!
const PASS = LULLABY.beats * LULLABY.beat

/** Waits for the middle of this slot’s next turn. */
function awaitSlot(game: GameState, slot: number): Cue[] {
  const { startedAt, beat } = board(game)
  let at = startedAt + slot * beat + beat / 2
  while (at < game.clock.now) at += PASS
  return wait(game, at - game.clock.now)
}
const owner = (game: GameState, slot: number): Role => board(game).owners[slot]!
const right = (game: GameState, slot: number) =>
  does(game, owner(game, slot), 'beat', { slot, symbol: board(game).symbols[slot]! })
const wrong = (game: GameState, slot: number) => {
  const symbol = SYMBOLS.find((other) => other !== board(game).symbols[slot])!
  return does(game, owner(game, slot), 'beat', { slot, symbol })
}

describe('the lullaby', () => {
  it('deals the beats evenly, and shows missing notes on another phone than the one that plays them', () => {
    for (const seed of seeds(1_000)) {
      const people = somePeople(seed)
      const game = tableIn('whisper', { seed, people, notes: seed % 7 })
      const { owners, describers, symbols } = board(game)
      const counts = people.map((role) => owners.filter((o) => o === role).length)
      expect(counts.reduce((a, b) => a + b)).toBe(6)
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
      expect(symbols).toEqual(game.notes.map((note) => note.symbol))
      for (const [slot, note] of game.notes.entries()) {
        const describer = describers[slot]
        if (note.open || people.length === 1) expect(describer).toBeNull()
        else {
          expect(people).toContain(describer)
          expect(describer).not.toBe(owners[slot])
        }
        expect(slotShown(game, board(game), slot)).toBe(note.open || people.length === 1)
      }
      expect(missingNotes(game)).toHaveLength(6 - Math.min(6, seed % 7))
    }
  })

  it('shows a missing note on one phone only, which is not its player’s; a single player sees them all', () => {
    for (const seed of seeds(60)) {
      const people = somePeople(seed)
      const game = tableIn('whisper', { seed, people, notes: seed % 7 })
      const { scene } = viewPublic(game, emptyTranslator)
      const slots = scene.phase === 'whisper' ? scene.lullaby!.slots : []
      for (const [slot, { owner, symbol }] of slots.entries()) {
        const telling = people.filter((role) =>
          viewSeat(game, role, emptyTranslator).hand.describe.some((note) => note.slot === slot),
        )
        const hidden = !game.notes[slot]!.open && people.length > 1
        expect(symbol).toBe(hidden ? null : game.notes[slot]!.symbol)
        expect(telling).toHaveLength(hidden ? 1 : 0)
        expect(telling).not.toContain(owner)
      }
    }
  })

  it('can be solved with missing notes that were described; a solved note is shown to all', () => {
    const game = tableIn('whisper', { notes: 2 })
    const [slot] = missingNotes(game) as [number]
    awaitSlot(game, slot)
    expect(right(game, slot)).toBeNull()
    const { scene } = viewPublic(game, emptyTranslator)
    expect(scene.phase === 'whisper' && scene.lullaby!.slots[slot]!.symbol).toBe(game.notes[slot]!.symbol)
    for (const role of ROLES)
      expect(viewSeat(game, role, emptyTranslator).hand.describe.some((note) => note.slot === slot)).toBe(
        false,
      )
    expect(lights(game)).toBe(16)
  })

  it('alternates between two players', () => {
    const { owners } = board(tableIn('whisper', { people: ['ava', 'caleb'] }))
    for (const [slot, role] of owners.entries()) expect(role).not.toBe(owners[(slot + 1) % 6])
  })

  it('takes a beat in its slot and up to a third of a beat before, from its owner only', () => {
    const game = tableIn('whisper')
    const early = Math.floor((LULLABY.beat * LULLABY.earlyPercent) / 100)
    wait(game, board(game).startedAt - game.clock.now - early - 1)
    expect(right(game, 0)).toBe('not-now')
    wait(game, 1)
    const other = ROLES.find((role) => role !== owner(game, 0))!
    expect(does(game, other, 'beat', { slot: 0, symbol: board(game).symbols[0]! })).toBe('not-now')
    expect(right(game, 0)).toBeNull()
    expect(game.cues).toContainEqual({ type: 'beat-right', role: owner(game, 0), n: 0 })
    awaitSlot(game, 1)
    wait(game, LULLABY.beat / 2 - 1)
    expect(right(game, 1)).toBeNull()
    awaitSlot(game, 2)
    wait(game, LULLABY.beat / 2)
    expect(right(game, 2)).toBe('not-now')
    expect(board(game).solved.slice(0, 3)).toEqual([true, true, false])
  })

  it('costs lights for a wrong beat, and the slot comes round again', () => {
    const game = tableIn('whisper')
    awaitSlot(game, 0)
    expect(wrong(game, 0)).toBeNull()
    expect(lights(game)).toBe(16 - LULLABY.wrong)
    expect(right(game, 0)).toBe('not-now')
    wait(game, LULLABY.beat)
    awaitSlot(game, 0)
    expect(right(game, 0)).toBeNull()
    expect(lights(game)).toBe(16 - LULLABY.wrong)
  })

  it('lets solved slots be played again, once a pass, right or wrong, without effect', () => {
    const game = tableIn('whisper')
    awaitSlot(game, 0)
    right(game, 0)
    expect(right(game, 0)).toBe('not-now')
    wait(game, LULLABY.beat)
    awaitSlot(game, 0)
    const { stats } = structuredClone(game.seats[owner(game, 0)])
    expect(right(game, 0)).toBeNull()
    expect(happened(game.cues, 'beat-right')).toHaveLength(1)
    expect(right(game, 0)).toBe('not-now')
    wait(game, LULLABY.beat)
    awaitSlot(game, 0)
    const before = lights(game)
    expect(wrong(game, 0)).toBeNull()
    expect(game.cues).toEqual([])
    expect(right(game, 0)).toBe('not-now')
    expect(game.seats[owner(game, 0)].stats.beats).toBe(stats.beats)
    expect(board(game).solved[0]).toBe(true)
    expect(lights(game)).toBe(before)
  })

  it('offers open slots before solved ones to a player of all six', () => {
    const game = tableIn('whisper', { people: ['leo'] })
    awaitSlot(game, 0)
    right(game, 0)
    wait(game, PASS + LULLABY.beat * 0.3)
    expect(legalFor(game, 'leo').beat).toEqual([{ slot: [1, 0] }])
  })

  it('does not count missed slots in the first pass', () => {
    const game = tableIn('whisper', { lights: [5, 5, 5, 5] })
    wait(game, board(game).startedAt - game.clock.now + LULLABY.freePasses * PASS)
    expect(lights(game)).toBe(20)
    expect(happened(wait(game, LULLABY.beat), 'beat-wrong')).toHaveLength(1)
    expect(lights(game)).toBe(20 - LULLABY.wrong)
    wait(game, LULLABY.beat)
    expect(lights(game)).toBe(20 - 2 * LULLABY.wrong)
  })
})

/** A game whose lullaby is solved. */
function solved(options: MalfunctionOptions = {}): GameState {
  const game = tableIn('whisper', options)
  for (let slot = 0; slot < 6; slot++) {
    awaitSlot(game, slot)
    right(game, slot)
  }
  return game
}
const allDown = (game: GameState) => {
  for (const role of hands(game).players)
    if (!hands(game).down[role]) does(game, role, 'hands', { down: true })
}

describe('holding hands', () => {
  it('takes five seconds, then a second of silence, then the lanterns come home', () => {
    const game = solved()
    allDown(game)
    wait(game, LULLABY.handsTime - 1)
    expect(game.cues).toEqual([])
    expect(happened(wait(game, 1), 'hands-held')).toHaveLength(1)
    wait(game, LULLABY.silence - 1)
    expect(game.phase.id).toBe('whisper')
    wait(game, 1)
    expect(game.phase.id).toBe('home')
    expect(lights(game)).toBe(16)
  })

  it('costs a light and starts again if a thumb is lifted', () => {
    const game = solved()
    allDown(game)
    wait(game, 3_000)
    does(game, 'leo', 'hands', { down: false })
    expect(happened(game.cues, 'hand-lifted')).toEqual([{ type: 'hand-lifted', role: 'leo' }])
    expect(lights(game)).toBe(15)
    does(game, 'leo', 'hands', { down: true })
    wait(game, LULLABY.handsTime - 1)
    expect(game.cues).toEqual([])
    expect(happened(wait(game, 1), 'hands-held')).toHaveLength(1)
  })

  it('costs nothing if a thumb is lifted before all are down', () => {
    const game = solved({ people: ['ava', 'leo'] })
    does(game, 'ava', 'hands', { down: true })
    expect(does(game, 'ava', 'hands', { down: true })).toBe('not-now')
    does(game, 'ava', 'hands', { down: false })
    expect(lights(game)).toBe(16)
    expect(does(game, 'caleb', 'hands', { down: true })).toBe('not-now')
  })

  it('is skipped after three tries', () => {
    const game = solved({ people: ['ava', 'leo'] })
    wait(game, LULLABY.handsGrace)
    expect(lights(game)).toBe(15)
    wait(game, LULLABY.handsGrace * 2)
    expect(lights(game)).toBe(13)
    wait(game, LULLABY.silence)
    expect(game.phase.id).toBe('home')
  })
})
