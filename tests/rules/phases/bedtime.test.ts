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
const lit = (night: GameState, lights: number): GameState => {
  for (const role of ROLES) night.seats[role].lights = lights
  return night
}

describe('a dream', () => {
  it('turns the upgrade up and puts two lights out on somebody else’s lantern', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const night = lit(wednesday({}, seed), 5)
      night.upgrade = 4
      bedtimeIn(
        night,
        everybodyAt(
          { room: 'own', deed: 'note', target: 'ava' },
          { ava: 'nook', elara: 'nook', leo: 'sphere' },
        ),
      )
      expect(night.seats.leo.lights).toBe(5)
      const { payer, lights } = night.dreams.at(-1)!
      expect(payer).not.toBe('leo')
      expect(lights).toBe(2)
    }
  })

  it('never takes a lantern below one before Saturday: what it lacks is waived', () => {
    const night = lit(wednesday(), 2)
    bedtimeIn(night, everybodyAt('sphere'))
    expect(Math.min(...lightsEach(night))).toBe(1)
    expect(night.dreams.filter(({ evening }) => evening === 'wednesday').map(({ lights }) => lights)).toEqual(
      [1, 1, 1, 1],
    )
  })

  it('is paid by nobody where all the others have one light', () => {
    const night = lit(wednesday(), 1)
    night.seats.leo.lights = 5
    bedtimeIn(night, everybodyAt('nook', { leo: 'sphere' }))
    expect(night.dreams.at(-1)).toMatchObject({ payer: null, lights: 0 })
  })

  it('gives its dreamer what it was worth, and Leo one more where he is alone', () => {
    const night = wednesday()
    bedtimeIn(night, everybodyAt('nook', { leo: 'sphere' }), { leo: 1 })
    expect(night.seats.leo.glow).toBe(2)
    const shared = wednesday()
    bedtimeIn(shared, everybodyAt('nook', { leo: 'sphere', ava: 'sphere' }), { leo: 1, ava: 1 })
    expect(shared.seats.leo.glow).toBe(1)
    expect(shared.seats.ava.glow).toBe(1)
  })

  it('never gives more than three', () => {
    const night = wednesday({ dreamGlow: 1 })
    bedtimeIn(night, everybodyAt('nook', { leo: 'sphere' }), { leo: 3 })
    expect(night.seats.leo.glow).toBe(3)
  })

  it('is paid by the dreamer where the evening says so', () => {
    const night = lit(wednesday({ dreamPayer: 'self' }), 5)
    bedtimeIn(night, everybodyAt('nook', { leo: 'sphere' }))
    expect(night.dreams.at(-1)).toMatchObject({ dreamer: 'leo', payer: 'leo', lights: 2 })
  })
})

describe('a customised dream', () => {
  it('is Elara’s to give, from the sphere, once, and costs one light and one upgrade more', () => {
    const night = lit(wednesday(), 5)
    night.upgrade = 2
    lightsOut(
      night,
      everybodyAt(
        { room: 'own', deed: 'note', target: 'leo' },
        { ava: { room: 'own', target: 'leo' }, leo: 'sphere', elara: 'sphere' },
      ),
    )
    expect(asks(night, 'leo', 'customise', { dreamer: 'leo' })).toBe('not-now')
    expect(asks(night, 'elara', 'customise', { dreamer: 'ava' })).toBe('not-now')
    does(night, 'elara', 'customise', { dreamer: 'leo' })
    expect(asks(night, 'elara', 'customise', { dreamer: 'elara' })).toBe('not-now')
    skipTo(night, 'bedtime')
    for (const play of Object.values(tonight(night).plays)) play.score = 1
    skip(night)
    expect(night.seats.leo.glow).toBe(2)
    expect(
      night.dreams.find(({ dreamer, evening }) => dreamer === 'leo' && evening === 'wednesday'),
    ).toMatchObject({ lights: 3, customised: true })
    expect(night.upgrade).toBe(2 + 3)
  })

  it('is not hers to give from the nook', () => {
    const night = wednesday()
    lightsOut(night, everybodyAt('nook', { leo: 'sphere' }))
    expect(asks(night, 'elara', 'customise', { dreamer: 'leo' })).toBe('not-now')
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
    const night = lit(wednesday(), 3)
    night.upgrade = 5
    bedtimeIn(night, nookOf(['ava', 'leo']))
    expect(lightsSum(night)).toBe(12 + 1)
    // The ritual, and Elara's honest report.
    expect(night.upgrade).toBe(3)
  })

  it('of three brings two back, and turns it down by two', () => {
    const night = lit(wednesday(), 3)
    night.upgrade = 5
    night.seats.elara.stats.rituals = 1
    bedtimeIn(night, nookOf(['ava', 'leo', 'elara']))
    expect(lightsSum(night)).toBe(12 + 2)
    expect(night.upgrade).toBe(3)
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
    const night = lit(wednesday(), 4)
    night.seats.elara.lights = 1
    bedtimeIn(night, nookOf(['ava', 'caleb']))
    // One for the ritual, one for Caleb, two from Leo's workshop.
    expect(lightsEach(night)).toEqual([4, 4, 5, 4])
  })

  it('makes the thinnest thread among those present thicker', () => {
    const night = wednesday()
    for (const pair of Object.keys(night.threads)) night.threads[pair as keyof GameState['threads']] = 2
    night.threads['ava-leo'] = 0
    night.threads[pairOf('elara', 'caleb')] = 1
    bedtimeIn(night, nookOf(['ava', 'elara', 'caleb'], { leo: 'sphere' }))
    expect(night.threads['elara-caleb']).toBe(2)
    expect(night.threads['ava-leo']).toBe(0)
  })

  it('is read in turn: each fills a line, and reads it when it is theirs', () => {
    const night = wednesday()
    lightsOut(night, everybodyAt('nook'))
    skipTo(night, 'bedtime')
    const ritual = tonight(night).ritual!
    expect(ritual.kind).toBe('tell')
    for (const line of ritual.lines) {
      const others = ROLES.filter((role) => role !== line.by)
      for (const other of others) expect(asks(night, other, 'read-done', {})).toBe('not-now')
      expect(asks(night, line.by, 'read-done', {})).toBe('not-now')
      does(night, line.by, 'line', { text: `${line.by} says so` })
      expect(night.cues).not.toContainEqual({ type: 'ritual-light' })
      does(night, line.by, 'read-done', {})
    }
    // The page is full: the lamp over it burns brightest.
    expect(night.cues).toContainEqual({ type: 'ritual-light' })
    expect(night.memories.filter(({ kind }) => kind === 'story-line')).toHaveLength(ritual.lines.length)
  })

  describe('in which two have picked the same line', () => {
    const sameLine = () => {
      const night = wednesday()
      lightsOut(night, everybodyAt('nook'))
      skipTo(night, 'bedtime')
      const { lines } = tonight(night).ritual!
      for (const { by } of lines) does(night, by, 'line', { pick: 1 })
      return { night, lines }
    }
    const offered = (night: GameState, role: Role) => legalFor(night, role).line?.[0]?.pick

    it('offers everybody the same lines, and lets each pick theirs, until one has been read', () => {
      const { night, lines } = sameLine()
      for (const { by } of lines) expect(offered(night, by)).toEqual([0, 1, 2, 3, 4, 5])
      does(night, lines[0]!.by, 'read-done', {})
      for (const { by } of lines.slice(1)) expect(offered(night, by)).toEqual([0, 2, 3, 4, 5])
      expect(asks(night, lines[2]!.by, 'line', { pick: 1 })).toBe('not-now')
    })

    it('lets the second find another line when the first has been read, and tells nobody else', () => {
      const { night, lines } = sameLine()
      const third = lines[2]!.by
      const before = viewSeat(night, third, tell).hand.myLine
      expect(before?.text).not.toBe(null)
      const readers = legalFor(night, 'ava')['next-reader']
      does(night, lines[0]!.by, 'read-done', {})
      expect(viewSeat(night, third, tell).hand.myLine).toEqual({ ...before, text: null })
      expect(legalFor(night, 'ava')['next-reader']).toEqual(readers)
      does(night, third, 'line', { pick: 0 })
      expect(viewSeat(night, third, tell).hand.myLine?.text).not.toBe(null)
    })

    it('gives the next one on offer to whoever has found no other when their turn comes', () => {
      const { night, lines } = sameLine()
      const { picks } = lines[0]!
      for (const { by } of lines) does(night, by, 'read-done', {})
      expect(lines.map(({ words }) => words)).toEqual([picks[1], picks[2], picks[3], picks[4]])
    })
  })

  it('is read by the house for whoever would rather not', () => {
    const night = wednesday()
    lightsOut(night, everybodyAt('nook'))
    skipTo(night, 'bedtime')
    const ritual = tonight(night).ritual!
    const shy = ritual.lines[0]!.by
    does(night, shy, 'line', { pick: 0 })
    does(night, shy, 'house-reads', {})
    expect(asks(night, shy, 'read-done', {})).toBe('not-now')
    expect(asks(night, shy, 'house-reads', {})).toBe('not-now')
    expect(ritual.lines[0]!.read).toBe(false)
    wait(night, TIME.houseReads)
    expect(ritual.lines[0]!.read).toBe(true)
    expect(ritual.turn).toBe(1)
  })

  it('goes on by itself when somebody is silent', () => {
    const night = wednesday()
    lightsOut(night, everybodyAt('nook'))
    skipTo(night, 'bedtime')
    wait(night, TIME.bedtime)
    expect(tonight(night).ritual!.lines.every((line) => line.read && line.words)).toBe(true)
  })

  it('lets Ava pick who reads next', () => {
    const night = wednesday()
    lightsOut(night, everybodyAt('nook'))
    skipTo(night, 'bedtime')
    const { lines } = tonight(night).ritual!
    const later = lines[3]!.by
    expect(asks(night, 'caleb', 'next-reader', { reader: later })).toBe('not-now')
    const before = lines[1]!.by
    does(night, 'ava', 'next-reader', { reader: later })
    expect(tonight(night).ritual!.lines[1]!.by).toBe(later)
    expect(tonight(night).ritual!.lines[3]!.by).toBe(before)
  })

  it('gets hearts from others, one each a line', () => {
    const night = wednesday()
    lightsOut(night, everybodyAt('nook'))
    skipTo(night, 'bedtime')
    const first = tonight(night).ritual!.lines[0]!.by
    does(night, first, 'line', { pick: 0 })
    does(night, first, 'read-done', {})
    const other = ROLES.find((role) => role !== first)!
    expect(asks(night, first, 'heart', { line: 0 })).toBe('not-now')
    expect(named(does(night, other, 'heart', { line: 0 }), 'heart')).toHaveLength(1)
    expect(asks(night, other, 'heart', { line: 0 })).toBe('not-now')
  })
})

describe('own ways', () => {
  it('let Ava strike two secrets that are not theirs', () => {
    const night = wednesday()
    bedtimeIn(night, everybodyAt('nook', { ava: { room: 'own', target: 'elara' } }))
    expect(night.struck).toHaveLength(2)
    for (const { of, secret } of night.struck) {
      expect(of).toBe('elara')
      expect(secret).not.toBe(night.seats.elara.secret)
    }
  })

  it('let Leo bring two lights back, dimmest first', () => {
    const night = lit(wednesday(), 4)
    night.seats.elara.lights = 2
    bedtimeIn(night, {
      ava: { room: 'own', target: 'leo' },
      leo: 'own',
      elara: { room: 'own', deed: 'push' },
      caleb: { room: 'own', deed: 'note', target: 'ava' },
    })
    expect(lightsEach(night)).toEqual([4, 4, 4, 4])
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
    const night = wednesday()
    night.threads['elara-caleb'] = 0
    bedtimeIn(night, {
      ava: { room: 'own', target: 'leo' },
      leo: 'own',
      elara: { room: 'own', deed: 'push' },
      caleb: { room: 'own', deed: 'note', target: 'elara' },
    })
    expect(night.threads['elara-caleb']).toBe(1)
  })
})

describe('a pulled fuse', () => {
  const pulled = (): GameState => {
    const night = lit(wednesday(), 5)
    night.upgrade = 4
    night.threads['leo-caleb'] = 2
    lightsOut(night, {
      ava: { room: 'own', target: 'leo' },
      leo: 'sphere',
      elara: { room: 'own', deed: 'report' },
      caleb: { room: 'own', deed: 'fuse', target: 'leo' },
    })
    return skipTo(night, 'bedtime')
  }

  it('ends the dream in its tenth second', () => {
    const night = pulled()
    expect(named(wait(night, TIME.fuse - 1), 'fuse')).toEqual([])
    expect(named(wait(night, 1), 'fuse')).toEqual([{ type: 'fuse', role: 'leo' }])
    expect(asks(night, 'leo', 'play', { from: 0, runs: [] })).toBe('not-now')
  })

  it('leaves no Glow, no upgrade and no cost, and one thread less', () => {
    const night = pulled()
    const dreams = night.dreams.length
    skip(night)
    expect(night.seats.leo.glow).toBe(0)
    expect(night.dreams).toHaveLength(dreams)
    expect(lightsSum(night)).toBe(20)
    expect(night.upgrade).toBe(3)
    expect(night.threads['leo-caleb']).toBe(1)
    expect(night.memories.find(({ kind }) => kind === 'dream-cut')).toMatchObject({ a: 'caleb', b: 'leo' })
    // Who lost a dream was still in the room.
    expect(tonight(night).rooms?.leo).toBe('sphere')
  })

  it('does nothing to who does not dream', () => {
    const night = wednesday()
    night.threads['leo-caleb'] = 2
    bedtimeIn(night, everybodyAt('nook', { caleb: { room: 'own', deed: 'fuse', target: 'leo' } }))
    expect(night.threads['leo-caleb']).toBe(2)
  })
})

describe('the upgrade', () => {
  it('is clamped once, when the whole evening is added up', () => {
    const night = wednesday()
    night.upgrade = 10
    bedtimeIn(night, { ava: 'nook', leo: 'sphere', elara: 'sphere', caleb: 'nook' })
    // Two dreams and a ritual of two: +2 − 1 from ten is ten, not nine.
    expect(night.upgrade).toBe(10)
  })
})
