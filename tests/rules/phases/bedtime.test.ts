import { describe, expect, it } from 'vitest'
import { TIME } from '../../../shared/content/constants.ts'
import { pairOf, ROLES, type Role } from '../../../shared/content/ids.ts'
import { legalFor } from '../../../shared/rules/legal-moves.ts'
import { tonight } from '../../../shared/rules/selectors.ts'
import type { GameState } from '../../../shared/rules/state/index.ts'
import { createSay } from '../../../shared/text/story-translator.ts'
import { createTeller } from '../../../shared/views/message-translator.ts'
import { viewSeat } from '../../../shared/views/secrecy.ts'
import {
  asks,
  bedtimeIn,
  does,
  everybodyAt,
  hourOf,
  lightsEach,
  lightsOut,
  lightsSum,
  lobbyWith,
  named,
  skip,
  skipTo,
  wait,
} from '../test-night.ts'

const tell = createTeller(createSay('en'))
const wednesday = (rules = {}, seed = 1): GameState => hourOf(lobbyWith({ seed }), 'wednesday', rules)
/** All lanterns as bright as that. */
const lit = (game: GameState, lights: number): GameState => {
  for (const role of ROLES) game.seats[role].lights = lights
  return game
}

describe('a dream', () => {
  it('turns the upgrade up and puts two lights out on somebody else’s lantern', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const game = lit(wednesday({}, seed), 5)
      game.upgrade = 4
      bedtimeIn(
        game,
        everybodyAt(
          { room: 'own', deed: 'note', target: 'ava' },
          { ava: 'nook', elara: 'nook', leo: 'sphere' },
        ),
      )
      expect(game.seats.leo.lights).toBe(5)
      const { payer, lights } = game.dreams.at(-1)!
      expect(payer).not.toBe('leo')
      expect(lights).toBe(2)
    }
  })

  it('never takes a lantern below one before Saturday: what it lacks is waived', () => {
    const game = lit(wednesday(), 2)
    bedtimeIn(game, everybodyAt('sphere'))
    expect(Math.min(...lightsEach(game))).toBe(1)
    expect(game.dreams.filter(({ evening }) => evening === 'wednesday').map(({ lights }) => lights)).toEqual([
      1, 1, 1, 1,
    ])
  })

  it('is paid by nobody where all the others have one light', () => {
    const game = lit(wednesday(), 1)
    game.seats.leo.lights = 5
    bedtimeIn(game, everybodyAt('nook', { leo: 'sphere' }))
    expect(game.dreams.at(-1)).toMatchObject({ payer: null, lights: 0 })
  })

  it('gives its dreamer what it was worth, and Leo one more where he is alone', () => {
    const game = wednesday()
    bedtimeIn(game, everybodyAt('nook', { leo: 'sphere' }), { leo: 1 })
    expect(game.seats.leo.glow).toBe(2)
    const shared = wednesday()
    bedtimeIn(shared, everybodyAt('nook', { leo: 'sphere', ava: 'sphere' }), { leo: 1, ava: 1 })
    expect(shared.seats.leo.glow).toBe(1)
    expect(shared.seats.ava.glow).toBe(1)
  })

  it('never gives more than three', () => {
    const game = wednesday({ dreamGlow: 1 })
    bedtimeIn(game, everybodyAt('nook', { leo: 'sphere' }), { leo: 3 })
    expect(game.seats.leo.glow).toBe(3)
  })

  it('is paid by the dreamer where the evening says so', () => {
    const game = lit(wednesday({ dreamPayer: 'self' }), 5)
    bedtimeIn(game, everybodyAt('nook', { leo: 'sphere' }))
    expect(game.dreams.at(-1)).toMatchObject({ dreamer: 'leo', payer: 'leo', lights: 2 })
  })
})

describe('a customised dream', () => {
  it('is Elara’s to give, from the sphere, once, and costs one light and one upgrade more', () => {
    const game = lit(wednesday(), 5)
    game.upgrade = 2
    lightsOut(
      game,
      everybodyAt(
        { room: 'own', deed: 'note', target: 'leo' },
        { ava: { room: 'own', target: 'leo' }, leo: 'sphere', elara: 'sphere' },
      ),
    )
    expect(asks(game, 'leo', 'customise', { dreamer: 'leo' })).toBe('not-now')
    expect(asks(game, 'elara', 'customise', { dreamer: 'ava' })).toBe('not-now')
    does(game, 'elara', 'customise', { dreamer: 'leo' })
    expect(asks(game, 'elara', 'customise', { dreamer: 'elara' })).toBe('not-now')
    skipTo(game, 'bedtime')
    for (const play of Object.values(tonight(game).plays)) play.score = 1
    skip(game)
    expect(game.seats.leo.glow).toBe(2)
    expect(
      game.dreams.find(({ dreamer, evening }) => dreamer === 'leo' && evening === 'wednesday'),
    ).toMatchObject({ lights: 3, customised: true })
    expect(game.upgrade).toBe(2 + 3)
  })

  it('is not hers to give from the nook', () => {
    const game = wednesday()
    lightsOut(game, everybodyAt('nook', { leo: 'sphere' }))
    expect(asks(game, 'elara', 'customise', { dreamer: 'leo' })).toBe('not-now')
  })
})

describe('a ritual', () => {
  const nookOf = (present: readonly string[], but = {}) =>
    everybodyAt('nook', {
      ...(present.includes('ava') ? {} : { ava: { room: 'own', target: 'leo' } as const }),
      ...(present.includes('leo') ? {} : { leo: { room: 'own' } as const }),
      ...(present.includes('elara') ? {} : { elara: { room: 'own', deed: 'report' } as const }),
      ...(present.includes('caleb') ? {} : { caleb: { room: 'own', deed: 'note', target: 'ava' } as const }),
      ...but,
    })

  it('of two brings one light back, and turns the upgrade down by one', () => {
    const game = lit(wednesday(), 3)
    game.upgrade = 5
    bedtimeIn(game, nookOf(['ava', 'leo']))
    expect(lightsSum(game)).toBe(12 + 1)
    // The ritual, and Elara's honest report.
    expect(game.upgrade).toBe(3)
  })

  it('of three brings two back, and turns it down by two', () => {
    const game = lit(wednesday(), 3)
    game.upgrade = 5
    game.seats.elara.stats.rituals = 1
    bedtimeIn(game, nookOf(['ava', 'leo', 'elara']))
    expect(lightsSum(game)).toBe(12 + 2)
    expect(game.upgrade).toBe(3)
  })

  it('is one light brighter with Caleb, and with Elara at her first', () => {
    const first = lit(wednesday(), 3)
    first.seats.elara.stats.rituals = 0
    bedtimeIn(first, nookOf(['elara', 'caleb', 'ava']))
    // Two, one for Caleb, one for her voices, and two from Leo's workshop.
    expect(lightsSum(first)).toBe(12 + 2 + 1 + 1 + 2)
    const second = lit(wednesday(), 3)
    second.seats.elara.stats.rituals = 1
    bedtimeIn(second, nookOf(['elara', 'caleb', 'ava']))
    expect(lightsSum(second)).toBe(12 + 2 + 1 + 2)
  })

  it('lights the dimmest lantern first', () => {
    const game = lit(wednesday(), 4)
    game.seats.elara.lights = 1
    bedtimeIn(game, nookOf(['ava', 'caleb']))
    // One for the ritual, one for Caleb, two from Leo's workshop.
    expect(lightsEach(game)).toEqual([4, 4, 5, 4])
  })

  it('makes the thinnest thread among those present thicker', () => {
    const game = wednesday()
    for (const pair of Object.keys(game.threads)) game.threads[pair as keyof GameState['threads']] = 2
    game.threads['ava-leo'] = 0
    game.threads[pairOf('elara', 'caleb')] = 1
    bedtimeIn(game, nookOf(['ava', 'elara', 'caleb'], { leo: 'sphere' }))
    expect(game.threads['elara-caleb']).toBe(2)
    expect(game.threads['ava-leo']).toBe(0)
  })

  it('is read in turn: each fills a line, and reads it when it is theirs', () => {
    const game = wednesday()
    lightsOut(game, everybodyAt('nook'))
    skipTo(game, 'bedtime')
    const ritual = tonight(game).ritual!
    expect(ritual.kind).toBe('tell')
    for (const line of ritual.lines) {
      const others = ROLES.filter((role) => role !== line.by)
      for (const other of others) expect(asks(game, other, 'read-done', {})).toBe('not-now')
      expect(asks(game, line.by, 'read-done', {})).toBe('not-now')
      does(game, line.by, 'line', { text: `${line.by} says so` })
      expect(game.cues).not.toContainEqual({ type: 'ritual-light' })
      does(game, line.by, 'read-done', {})
    }
    // The page is full: the lamp over it burns brightest.
    expect(game.cues).toContainEqual({ type: 'ritual-light' })
    expect(game.memories.filter(({ kind }) => kind === 'story-line')).toHaveLength(ritual.lines.length)
  })

  describe('in which two have picked the same line', () => {
    const sameLine = () => {
      const game = wednesday()
      lightsOut(game, everybodyAt('nook'))
      skipTo(game, 'bedtime')
      const { lines } = tonight(game).ritual!
      for (const { by } of lines) does(game, by, 'line', { pick: 1 })
      return { game, lines }
    }
    const offered = (game: GameState, role: Role) => legalFor(game, role).line?.[0]?.pick

    it('offers everybody the same lines, and lets each pick theirs, until one has been read', () => {
      const { game, lines } = sameLine()
      for (const { by } of lines) expect(offered(game, by)).toEqual([0, 1, 2, 3, 4, 5])
      does(game, lines[0]!.by, 'read-done', {})
      for (const { by } of lines.slice(1)) expect(offered(game, by)).toEqual([0, 2, 3, 4, 5])
      expect(asks(game, lines[2]!.by, 'line', { pick: 1 })).toBe('not-now')
    })

    it('lets the second find another line when the first has been read, and tells nobody else', () => {
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

    it('gives the next one on offer to whoever has found no other when their turn comes', () => {
      const { game, lines } = sameLine()
      const { picks } = lines[0]!
      for (const { by } of lines) does(game, by, 'read-done', {})
      expect(lines.map(({ words }) => words)).toEqual([picks[1], picks[2], picks[3], picks[4]])
    })
  })

  it('is read by the house for whoever would rather not', () => {
    const game = wednesday()
    lightsOut(game, everybodyAt('nook'))
    skipTo(game, 'bedtime')
    const ritual = tonight(game).ritual!
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

  it('goes on by itself when somebody is silent', () => {
    const game = wednesday()
    lightsOut(game, everybodyAt('nook'))
    skipTo(game, 'bedtime')
    wait(game, TIME.bedtime)
    expect(tonight(game).ritual!.lines.every((line) => line.read && line.words)).toBe(true)
  })

  it('lets Ava pick who reads next', () => {
    const game = wednesday()
    lightsOut(game, everybodyAt('nook'))
    skipTo(game, 'bedtime')
    const { lines } = tonight(game).ritual!
    const later = lines[3]!.by
    expect(asks(game, 'caleb', 'next-reader', { reader: later })).toBe('not-now')
    const before = lines[1]!.by
    does(game, 'ava', 'next-reader', { reader: later })
    expect(tonight(game).ritual!.lines[1]!.by).toBe(later)
    expect(tonight(game).ritual!.lines[3]!.by).toBe(before)
  })

  it('gets hearts from others, one each a line', () => {
    const game = wednesday()
    lightsOut(game, everybodyAt('nook'))
    skipTo(game, 'bedtime')
    const first = tonight(game).ritual!.lines[0]!.by
    does(game, first, 'line', { pick: 0 })
    does(game, first, 'read-done', {})
    const other = ROLES.find((role) => role !== first)!
    expect(asks(game, first, 'heart', { line: 0 })).toBe('not-now')
    expect(named(does(game, other, 'heart', { line: 0 }), 'heart')).toHaveLength(1)
    expect(asks(game, other, 'heart', { line: 0 })).toBe('not-now')
  })
})

describe('own ways', () => {
  it('let Ava strike two secrets that are not theirs', () => {
    const game = wednesday()
    bedtimeIn(game, everybodyAt('nook', { ava: { room: 'own', target: 'elara' } }))
    expect(game.struck).toHaveLength(2)
    for (const { of, secret } of game.struck) {
      expect(of).toBe('elara')
      expect(secret).not.toBe(game.seats.elara.secret)
    }
  })

  it('let Leo bring two lights back, dimmest first', () => {
    const game = lit(wednesday(), 4)
    game.seats.elara.lights = 2
    bedtimeIn(game, {
      ava: { room: 'own', target: 'leo' },
      leo: 'own',
      elara: { room: 'own', deed: 'push' },
      caleb: { room: 'own', deed: 'note', target: 'ava' },
    })
    expect(lightsEach(game)).toEqual([4, 4, 4, 4])
  })

  it('let Elara push, or report honestly: the upgrade, and two notes', () => {
    const pushed = wednesday()
    pushed.upgrade = 4
    bedtimeIn(pushed, {
      ava: { room: 'own', target: 'leo' },
      leo: 'own',
      elara: { room: 'own', deed: 'push' },
      caleb: { room: 'own', deed: 'note', target: 'ava' },
    })
    expect(pushed.upgrade).toBe(6)
    const honest = wednesday()
    honest.upgrade = 4
    const open = honest.notes.filter((note) => note.open).length
    bedtimeIn(honest, {
      ava: { room: 'own', target: 'leo' },
      leo: 'own',
      elara: { room: 'own', deed: 'report' },
      caleb: { room: 'own', deed: 'note', target: 'ava' },
    })
    expect(honest.upgrade).toBe(3)
    expect(honest.notes.filter((note) => note.open)).toHaveLength(open + 2)
  })

  it('let Caleb leave a note: one thread more', () => {
    const game = wednesday()
    game.threads['elara-caleb'] = 0
    bedtimeIn(game, {
      ava: { room: 'own', target: 'leo' },
      leo: 'own',
      elara: { room: 'own', deed: 'push' },
      caleb: { room: 'own', deed: 'note', target: 'elara' },
    })
    expect(game.threads['elara-caleb']).toBe(1)
  })
})

describe('a pulled fuse', () => {
  const pulled = (): GameState => {
    const game = lit(wednesday(), 5)
    game.upgrade = 4
    game.threads['leo-caleb'] = 2
    lightsOut(game, {
      ava: { room: 'own', target: 'leo' },
      leo: 'sphere',
      elara: { room: 'own', deed: 'report' },
      caleb: { room: 'own', deed: 'fuse', target: 'leo' },
    })
    return skipTo(game, 'bedtime')
  }

  it('ends the dream in its tenth second', () => {
    const game = pulled()
    expect(named(wait(game, TIME.fuse - 1), 'fuse')).toEqual([])
    expect(named(wait(game, 1), 'fuse')).toEqual([{ type: 'fuse', role: 'leo' }])
    expect(asks(game, 'leo', 'play', { from: 0, runs: [] })).toBe('not-now')
  })

  it('leaves no Glow, no upgrade and no cost, and one thread less', () => {
    const game = pulled()
    const dreams = game.dreams.length
    skip(game)
    expect(game.seats.leo.glow).toBe(0)
    expect(game.dreams).toHaveLength(dreams)
    expect(lightsSum(game)).toBe(20)
    expect(game.upgrade).toBe(3)
    expect(game.threads['leo-caleb']).toBe(1)
    expect(game.memories.find(({ kind }) => kind === 'dream-cut')).toMatchObject({ a: 'caleb', b: 'leo' })
    // Who lost a dream was still in the room.
    expect(tonight(game).rooms?.leo).toBe('sphere')
  })

  it('does nothing to who does not dream', () => {
    const game = wednesday()
    game.threads['leo-caleb'] = 2
    bedtimeIn(game, everybodyAt('nook', { caleb: { room: 'own', deed: 'fuse', target: 'leo' } }))
    expect(game.threads['leo-caleb']).toBe(2)
  })
})

describe('the upgrade', () => {
  it('is clamped once, when the whole evening is added up', () => {
    const game = wednesday()
    game.upgrade = 10
    bedtimeIn(game, { ava: 'nook', leo: 'sphere', elara: 'sphere', caleb: 'nook' })
    // Two dreams and a ritual of two: +2 − 1 from ten is ten, not nine.
    expect(game.upgrade).toBe(10)
  })
})
