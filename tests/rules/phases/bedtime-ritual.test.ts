import { describe, expect, it } from 'vitest'
import { TIME } from '../../../shared/content/constants.ts'
import { pairOf, ROLES, type Role } from '../../../shared/content/ids.ts'
import { legalFor } from '../../../shared/rules/legal-moves.ts'
import { currentEvening } from '../../../shared/rules/selectors.ts'
import type { GameState } from '../../../shared/rules/state/index.ts'
import { createStoryTranslator } from '../../../shared/text/story-translator.ts'
import { createMessageTranslator } from '../../../shared/views/message-translator.ts'
import { viewSeat } from '../../../shared/views/secrecy.ts'
import {
  asks,
  bedtimeIn,
  cuesOfType,
  does,
  everybodyAt,
  lightsEach,
  lightsOut,
  lightsSum,
  setAllLights,
  skipTo,
  wait,
  wednesday,
} from '../test-night.ts'

const tell = createMessageTranslator(createStoryTranslator('en'))

describe('a ritual', () => {
  const nookOf = (present: readonly string[], but = {}) =>
    everybodyAt('nook', {
      ...(present.includes('ava') ? {} : { ava: { room: 'own', target: 'leo' } as const }),
      ...(present.includes('leo') ? {} : { leo: { room: 'own' } as const }),
      ...(present.includes('elara') ? {} : { elara: { room: 'own', deed: 'report' } as const }),
      ...(present.includes('caleb') ? {} : { caleb: { room: 'own', deed: 'note', target: 'ava' } as const }),
      ...but,
    })

  it('of two brings one light back and lowers the upgrade by one', () => {
    const game = setAllLights(wednesday(), 3)
    game.upgrade = 5
    bedtimeIn(game, nookOf(['ava', 'leo']))
    expect(lightsSum(game)).toBe(12 + 1)
    // The ritual, and Elara's honest report.
    expect(game.upgrade).toBe(3)
  })

  it('of three brings two lights back and lowers the upgrade by two', () => {
    const game = setAllLights(wednesday(), 3)
    game.upgrade = 5
    game.seats.elara.stats.rituals = 1
    bedtimeIn(game, nookOf(['ava', 'leo', 'elara']))
    expect(lightsSum(game)).toBe(12 + 2)
    expect(game.upgrade).toBe(3)
  })

  it('brings one light more with Caleb, and one more at Elara’s first ritual', () => {
    const first = setAllLights(wednesday(), 3)
    first.seats.elara.stats.rituals = 0
    bedtimeIn(first, nookOf(['elara', 'caleb', 'ava']))
    // Two, one for Caleb, one for her voices, and two from Leo's workshop.
    expect(lightsSum(first)).toBe(12 + 2 + 1 + 1 + 2)
    const second = setAllLights(wednesday(), 3)
    second.seats.elara.stats.rituals = 1
    bedtimeIn(second, nookOf(['elara', 'caleb', 'ava']))
    expect(lightsSum(second)).toBe(12 + 2 + 1 + 2)
  })

  it('relights the dimmest lantern first', () => {
    const game = setAllLights(wednesday(), 4)
    game.seats.elara.lights = 1
    bedtimeIn(game, nookOf(['ava', 'caleb']))
    // One for the ritual, one for Caleb, two from Leo's workshop.
    expect(lightsEach(game)).toEqual([4, 4, 5, 4])
  })

  it('strengthens the thinnest thread among those present', () => {
    const game = wednesday()
    for (const pair of Object.keys(game.threads)) game.threads[pair as keyof GameState['threads']] = 2
    game.threads['ava-leo'] = 0
    game.threads[pairOf('elara', 'caleb')] = 1
    bedtimeIn(game, nookOf(['ava', 'elara', 'caleb'], { leo: 'sphere' }))
    expect(game.threads['elara-caleb']).toBe(2)
    expect(game.threads['ava-leo']).toBe(0)
  })

  it('lets each reader fill in a line and read it when it is their turn', () => {
    const game = wednesday()
    lightsOut(game, everybodyAt('nook'))
    skipTo(game, 'bedtime')
    const ritual = currentEvening(game).ritual!
    expect(ritual.kind).toBe('tell')
    for (const line of ritual.lines) {
      const others = ROLES.filter((role) => role !== line.by)
      for (const other of others) expect(asks(game, other, 'read-done', {})).toBe('not-now')
      expect(asks(game, line.by, 'read-done', {})).toBe('not-now')
      does(game, line.by, 'line', { text: `${line.by} says so` })
      expect(game.cues).not.toContainEqual({ type: 'ritual-light' })
      does(game, line.by, 'read-done', {})
    }
    // The last line lights the lamp.
    expect(game.cues).toContainEqual({ type: 'ritual-light' })
    expect(game.memories.filter(({ kind }) => kind === 'story-line')).toHaveLength(ritual.lines.length)
  })

  describe('in which all readers have picked the same line', () => {
    const sameLine = () => {
      const game = wednesday()
      lightsOut(game, everybodyAt('nook'))
      skipTo(game, 'bedtime')
      const { lines } = currentEvening(game).ritual!
      for (const { by } of lines) does(game, by, 'line', { pick: 1 })
      return { game, lines }
    }
    const offered = (game: GameState, role: Role) => legalFor(game, role).line?.[0]?.pick

    it('offers all readers the same lines until one has been read', () => {
      const { game, lines } = sameLine()
      for (const { by } of lines) expect(offered(game, by)).toEqual([0, 1, 2, 3, 4, 5])
      does(game, lines[0]!.by, 'read-done', {})
      for (const { by } of lines.slice(1)) expect(offered(game, by)).toEqual([0, 2, 3, 4, 5])
      expect(asks(game, lines[2]!.by, 'line', { pick: 1 })).toBe('not-now')
    })

    it('lets a reader whose line has been read find another one, and shows nobody else that they have to', () => {
      const { game, lines } = sameLine()
      const third = lines[2]!.by
      const before = viewSeat(game, third, tell).hand.myLine
      expect(before?.text).not.toBe(null)
      const readers = legalFor(game, 'ava')['next-reader']
      does(game, lines[0]!.by, 'read-done', {})
      expect(viewSeat(game, third, tell).hand.myLine).toEqual({ ...before, text: null })
      expect(legalFor(game, 'ava')['next-reader']).toEqual(readers)
      does(game, third, 'line', { pick: 0 })
      expect(viewSeat(game, third, tell).hand.myLine?.text).not.toBe(null)
    })

    it('gives a reader who has found no other line the next one on offer when their turn comes', () => {
      const { game, lines } = sameLine()
      const { picks } = lines[0]!
      for (const { by } of lines) does(game, by, 'read-done', {})
      expect(lines.map(({ words }) => words)).toEqual([picks[1], picks[2], picks[3], picks[4]])
    })
  })

  it('is read by the house if a reader asks for it', () => {
    const game = wednesday()
    lightsOut(game, everybodyAt('nook'))
    skipTo(game, 'bedtime')
    const ritual = currentEvening(game).ritual!
    const shy = ritual.lines[0]!.by
    does(game, shy, 'line', { pick: 0 })
    does(game, shy, 'house-reads', {})
    expect(asks(game, shy, 'read-done', {})).toBe('not-now')
    expect(asks(game, shy, 'house-reads', {})).toBe('not-now')
    expect(ritual.lines[0]!.read).toBe(false)
    wait(game, TIME.houseReads)
    expect(ritual.lines[0]!.read).toBe(true)
    expect(ritual.turn).toBe(1)
  })

  it('goes on at each turn’s deadline if nobody does anything', () => {
    const game = wednesday()
    lightsOut(game, everybodyAt('nook'))
    skipTo(game, 'bedtime')
    wait(game, TIME.bedtime)
    expect(currentEvening(game).ritual!.lines.every((line) => line.read && line.words)).toBe(true)
  })

  it('lets Ava pick who reads next', () => {
    const game = wednesday()
    lightsOut(game, everybodyAt('nook'))
    skipTo(game, 'bedtime')
    const { lines } = currentEvening(game).ritual!
    const later = lines[3]!.by
    expect(asks(game, 'caleb', 'next-reader', { reader: later })).toBe('not-now')
    const before = lines[1]!.by
    does(game, 'ava', 'next-reader', { reader: later })
    expect(currentEvening(game).ritual!.lines[1]!.by).toBe(later)
    expect(currentEvening(game).ritual!.lines[3]!.by).toBe(before)
  })

  it('lets each of the others give a line one heart', () => {
    const game = wednesday()
    lightsOut(game, everybodyAt('nook'))
    skipTo(game, 'bedtime')
    const first = currentEvening(game).ritual!.lines[0]!.by
    does(game, first, 'line', { pick: 0 })
    does(game, first, 'read-done', {})
    const other = ROLES.find((role) => role !== first)!
    expect(asks(game, first, 'heart', { line: 0 })).toBe('not-now')
    expect(cuesOfType(does(game, other, 'heart', { line: 0 }), 'heart')).toHaveLength(1)
    expect(asks(game, other, 'heart', { line: 0 })).toBe('not-now')
  })
})
