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

const board = (night: GameState): LullabyBoard => night.boards.lullaby!
const hands = (night: GameState): HandsBoard => night.boards.hands!
const PASS = LULLABY.beats * LULLABY.beat

/** Waits for the middle of this slot’s next turn. */
function awaitSlot(night: GameState, slot: number): Cue[] {
  const { startedAt, beat } = board(night)
  let at = startedAt + slot * beat + beat / 2
  while (at < night.clock.now) at += PASS
  return wait(night, at - night.clock.now)
}
const owner = (night: GameState, slot: number): Role => board(night).owners[slot]!
const right = (night: GameState, slot: number) =>
  does(night, owner(night, slot), 'beat', { slot, symbol: board(night).symbols[slot]! })
const wrong = (night: GameState, slot: number) => {
  const symbol = SYMBOLS.find((other) => other !== board(night).symbols[slot])!
  return does(night, owner(night, slot), 'beat', { slot, symbol })
}

describe('the lullaby', () => {
  it('deals the beats evenly, and shows missing notes on another phone than the one that plays them', () => {
    for (const seed of seeds(1_000)) {
      const people = somePeople(seed)
      const night = tableIn('whisper', { seed, people, notes: seed % 7 })
      const { owners, describers, symbols } = board(night)
      const counts = people.map((role) => owners.filter((o) => o === role).length)
      expect(counts.reduce((a, b) => a + b)).toBe(6)
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
      expect(symbols).toEqual(night.notes.map((note) => note.symbol))
      for (const [slot, note] of night.notes.entries()) {
        const describer = describers[slot]
        if (note.open || people.length === 1) expect(describer).toBeNull()
        else {
          expect(people).toContain(describer)
          expect(describer).not.toBe(owners[slot])
        }
        expect(slotShown(night, board(night), slot)).toBe(note.open || people.length === 1)
      }
      expect(missingNotes(night)).toHaveLength(6 - Math.min(6, seed % 7))
    }
  })

  it('shows a missing note on one phone only, which is not its player’s; a single player sees them all', () => {
    for (const seed of seeds(60)) {
      const people = somePeople(seed)
      const night = tableIn('whisper', { seed, people, notes: seed % 7 })
      const { scene } = viewPublic(night, emptyTranslator)
      const slots = scene.phase === 'whisper' ? scene.lullaby!.slots : []
      for (const [slot, { owner, symbol }] of slots.entries()) {
        const telling = people.filter((role) =>
          viewSeat(night, role, emptyTranslator).hand.describe.some((note) => note.slot === slot),
        )
        const hidden = !night.notes[slot]!.open && people.length > 1
        expect(symbol).toBe(hidden ? null : night.notes[slot]!.symbol)
        expect(telling).toHaveLength(hidden ? 1 : 0)
        expect(telling).not.toContain(owner)
      }
    }
  })

  it('can be solved with missing notes that were described; a solved note is shown to all', () => {
    const night = tableIn('whisper', { notes: 2 })
    const [slot] = missingNotes(night) as [number]
    awaitSlot(night, slot)
    expect(right(night, slot)).toBeNull()
    const { scene } = viewPublic(night, emptyTranslator)
    expect(scene.phase === 'whisper' && scene.lullaby!.slots[slot]!.symbol).toBe(night.notes[slot]!.symbol)
    for (const role of ROLES)
      expect(viewSeat(night, role, emptyTranslator).hand.describe.some((note) => note.slot === slot)).toBe(
        false,
      )
    expect(lights(night)).toBe(16)
  })

  it('alternates between two players', () => {
    const { owners } = board(tableIn('whisper', { people: ['ava', 'caleb'] }))
    for (const [slot, role] of owners.entries()) expect(role).not.toBe(owners[(slot + 1) % 6])
  })

  it('takes a beat in its slot and up to a third of a beat before, from its owner only', () => {
    const night = tableIn('whisper')
    const early = Math.floor((LULLABY.beat * LULLABY.earlyPercent) / 100)
    wait(night, board(night).startedAt - night.clock.now - early - 1)
    expect(right(night, 0)).toBe('not-now')
    wait(night, 1)
    const other = ROLES.find((role) => role !== owner(night, 0))!
    expect(does(night, other, 'beat', { slot: 0, symbol: board(night).symbols[0]! })).toBe('not-now')
    expect(right(night, 0)).toBeNull()
    expect(night.cues).toContainEqual({ type: 'beat-right', role: owner(night, 0), n: 0 })
    awaitSlot(night, 1)
    wait(night, LULLABY.beat / 2 - 1)
    expect(right(night, 1)).toBeNull()
    awaitSlot(night, 2)
    wait(night, LULLABY.beat / 2)
    expect(right(night, 2)).toBe('not-now')
    expect(board(night).solved.slice(0, 3)).toEqual([true, true, false])
  })

  it('costs lights for a wrong beat, and the slot comes round again', () => {
    const night = tableIn('whisper')
    awaitSlot(night, 0)
    expect(wrong(night, 0)).toBeNull()
    expect(lights(night)).toBe(16 - LULLABY.wrong)
    expect(right(night, 0)).toBe('not-now')
    wait(night, LULLABY.beat)
    awaitSlot(night, 0)
    expect(right(night, 0)).toBeNull()
    expect(lights(night)).toBe(16 - LULLABY.wrong)
  })

  it('lets solved slots be played again, once a pass, right or wrong, without effect', () => {
    const night = tableIn('whisper')
    awaitSlot(night, 0)
    right(night, 0)
    expect(right(night, 0)).toBe('not-now')
    wait(night, LULLABY.beat)
    awaitSlot(night, 0)
    const { stats } = structuredClone(night.seats[owner(night, 0)])
    expect(right(night, 0)).toBeNull()
    expect(happened(night.cues, 'beat-right')).toHaveLength(1)
    expect(right(night, 0)).toBe('not-now')
    wait(night, LULLABY.beat)
    awaitSlot(night, 0)
    const before = lights(night)
    expect(wrong(night, 0)).toBeNull()
    expect(night.cues).toEqual([])
    expect(right(night, 0)).toBe('not-now')
    expect(night.seats[owner(night, 0)].stats.beats).toBe(stats.beats)
    expect(board(night).solved[0]).toBe(true)
    expect(lights(night)).toBe(before)
  })

  it('offers open slots before solved ones to a player of all six', () => {
    const night = tableIn('whisper', { people: ['leo'] })
    awaitSlot(night, 0)
    right(night, 0)
    wait(night, PASS + LULLABY.beat * 0.3)
    expect(legalFor(night, 'leo').beat).toEqual([{ slot: [1, 0] }])
  })

  it('forgives silence in the first pass, and not in the second', () => {
    const night = tableIn('whisper', { lights: [5, 5, 5, 5] })
    wait(night, board(night).startedAt - night.clock.now + LULLABY.freePasses * PASS)
    expect(lights(night)).toBe(20)
    expect(happened(wait(night, LULLABY.beat), 'beat-wrong')).toHaveLength(1)
    expect(lights(night)).toBe(20 - LULLABY.wrong)
    wait(night, LULLABY.beat)
    expect(lights(night)).toBe(20 - 2 * LULLABY.wrong)
  })
})

/** A game whose lullaby is solved. */
function solved(options: MalfunctionOptions = {}): GameState {
  const night = tableIn('whisper', options)
  for (let slot = 0; slot < 6; slot++) {
    awaitSlot(night, slot)
    right(night, slot)
  }
  return night
}
const allDown = (night: GameState) => {
  for (const role of hands(night).players)
    if (!hands(night).down[role]) does(night, role, 'hands', { down: true })
}

describe('holding hands', () => {
  it('takes five seconds, then a second of silence, then the lanterns come home', () => {
    const night = solved()
    allDown(night)
    wait(night, LULLABY.handsTime - 1)
    expect(night.cues).toEqual([])
    expect(happened(wait(night, 1), 'hands-held')).toHaveLength(1)
    wait(night, LULLABY.silence - 1)
    expect(night.phase.id).toBe('whisper')
    wait(night, 1)
    expect(night.phase.id).toBe('home')
    expect(lights(night)).toBe(16)
  })

  it('costs a light and starts again if a thumb is lifted', () => {
    const night = solved()
    allDown(night)
    wait(night, 3_000)
    does(night, 'leo', 'hands', { down: false })
    expect(happened(night.cues, 'hand-lifted')).toEqual([{ type: 'hand-lifted', role: 'leo' }])
    expect(lights(night)).toBe(15)
    does(night, 'leo', 'hands', { down: true })
    wait(night, LULLABY.handsTime - 1)
    expect(night.cues).toEqual([])
    expect(happened(wait(night, 1), 'hands-held')).toHaveLength(1)
  })

  it('costs nothing if a thumb is lifted before all are down', () => {
    const night = solved({ people: ['ava', 'leo'] })
    does(night, 'ava', 'hands', { down: true })
    expect(does(night, 'ava', 'hands', { down: true })).toBe('not-now')
    does(night, 'ava', 'hands', { down: false })
    expect(lights(night)).toBe(16)
    expect(does(night, 'caleb', 'hands', { down: true })).toBe('not-now')
  })

  it('is skipped after three tries', () => {
    const night = solved({ people: ['ava', 'leo'] })
    wait(night, LULLABY.handsGrace)
    expect(lights(night)).toBe(15)
    wait(night, LULLABY.handsGrace * 2)
    expect(lights(night)).toBe(13)
    wait(night, LULLABY.silence)
    expect(night.phase.id).toBe('home')
  })
})
