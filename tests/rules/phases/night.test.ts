import { describe, expect, it } from 'vitest'
import { EVENING } from '../../../shared/content/constants.ts'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import { tonight } from '../../../shared/rules/selectors.ts'
import type { GameState } from '../../../shared/rules/state/index.ts'
import {
  asks,
  bedtimeIn,
  does,
  everybodyAt,
  happens,
  hourOf,
  lightsOut,
  lobbyWith,
  named,
  skip,
  skipTo,
} from '../test-night.ts'

const wednesday = (rules = {}, seed = 1): GameState => hourOf(lobbyWith({ seed }), 'wednesday', rules)

/** A night after so many lights went missing, on which nobody dreamt. */
function nightWith(out: number, { rules = {}, seed = 1 } = {}): GameState {
  const night = wednesday(rules, seed)
  lightsOut(night, everybodyAt('nook'))
  skipTo(night, 'bedtime')
  // No dream, no ritual: only the lights that are set here count.
  tonight(night).ritual = null
  tonight(night).plays = {}
  for (const [i, role] of ROLES.entries())
    night.seats[role].lights = 5 - Math.floor(out / 4) - (i < out % 4 ? 1 : 0)
  tonight(night).rooms = { ava: 'own', leo: 'own', elara: 'own', caleb: 'own' }
  tonight(night).ownWays = {}
  skip(night)
  return night
}
const seers = (night: GameState): Role[] => tonight(night).disturbed.map((i) => night.disturbances[i]!.seer)

describe('who is disturbed', () => {
  it('is Ava on Monday', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const night = skipTo(lobbyWith({ seed }), 'night', 'monday')
      expect(seers(night)).toEqual(['ava'])
    }
  })

  it.each([
    [0, 1],
    [4, 1],
    [5, 2],
    [8, 2],
    [9, 3],
    [16, 3],
  ])('with %i lights missing: %i people', (out, people) => {
    expect(seers(nightWith(out))).toHaveLength(people)
  })

  it('is one more or one fewer where the evening says so', () => {
    expect(seers(nightWith(9, { rules: { disturbed: 1 } }))).toHaveLength(4)
    expect(seers(nightWith(0, { rules: { disturbed: -1 } }))).toHaveLength(0)
  })

  it('is a dreamer first, and Ava before all if she dreamt', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const night = wednesday({}, seed)
      bedtimeIn(night, everybodyAt('nook', { ava: 'sphere', leo: 'sphere' }))
      expect(seers(night)[0]).toBe('ava')
      const other = wednesday({}, seed)
      bedtimeIn(other, everybodyAt('nook', { leo: 'sphere' }))
      expect(seers(other)[0]).toBe('leo')
    }
  })

  it('sees a note that is not on the fridge', () => {
    const night = nightWith(9)
    const notes = tonight(night).disturbed.map((i) => night.disturbances[i]!.note!)
    expect(notes.every((note) => !night.notes[note]!.open)).toBe(true)
    expect(new Set(notes).size).toBe(notes.length)
  })

  it('never sees the same twice in a night', () => {
    const night = skipTo(lobbyWith({ seed: 5 }), 'guess')
    const seen = night.disturbances
      .filter(({ kind }) => kind === 'vision')
      .map(({ words }) => ('key' in words ? words.key : ''))
    expect(new Set(seen).size).toBe(seen.length)
  })
})

describe('goodnights', () => {
  it('make a thread thicker where they are mutual, and only there', () => {
    const night = nightWith(0)
    const before = { ...night.threads }
    does(night, 'ava', 'goodnight', { to: 'elara' })
    does(night, 'elara', 'goodnight', { to: 'ava' })
    does(night, 'leo', 'goodnight', { to: 'ava' })
    expect(asks(night, 'leo', 'goodnight', { to: 'caleb' })).toBe('not-now')
    const cues = does(night, 'caleb', 'goodnight', { to: 'leo' })
    expect(night.phase.id).toBe('breakfast')
    expect(named(cues, 'goodnight-mutual')).toEqual([
      { type: 'goodnight-mutual', role: 'ava', other: 'elara' },
    ])
    expect(night.threads).toEqual({ ...before, 'ava-elara': before['ava-elara'] + 1 })
  })

  it('are nobody for who does not choose', () => {
    const night = nightWith(0)
    const before = { ...night.threads }
    skip(night)
    expect(night.threads).toEqual(before)
  })
})

describe('breakfast', () => {
  const breakfastWith = (out: number, rules = {}): GameState => {
    const night = nightWith(out, { rules })
    tonight(night).rules = { ...EVENING, ...rules }
    return skipTo(night, 'breakfast')
  }

  it('told: the note opens, the upgrade goes down by one', () => {
    const night = breakfastWith(4)
    const seer = seers(night)[0]!
    const { note } = night.disturbances.at(-1)!
    night.upgrade = 5
    const lights = night.seats[seer].lights
    does(night, seer, 'disturbed', { tell: true })
    expect(night.notes[note!]!.open).toBe(true)
    expect(night.upgrade).toBe(4)
    expect(night.seats[seer].lights).toBe(lights)
    expect(night.memories.at(-1)).toMatchObject({ kind: 'vision-told', a: seer })
  })

  it('kept: the note stays sealed, one light comes back on the seer’s own lantern', () => {
    const night = breakfastWith(4)
    const seer = seers(night)[0]!
    night.upgrade = 5
    does(night, seer, 'disturbed', { tell: false })
    expect(night.notes.some(({ open }) => open)).toBe(false)
    expect(night.upgrade).toBe(5)
    expect(night.seats[seer].lights).toBe(5)
  })

  it('kept does nothing for a full lantern', () => {
    const night = breakfastWith(0)
    const seer = seers(night)[0]!
    does(night, seer, 'disturbed', { tell: false })
    expect(night.seats[seer].lights).toBe(5)
  })

  it('keeps for who does not choose', () => {
    const night = breakfastWith(0)
    skip(night)
    expect(night.disturbances.every(({ told }) => told === false)).toBe(true)
  })

  it('is asked of the disturbed alone, once, and waits for them', () => {
    const night = breakfastWith(0)
    const seer = seers(night)[0]!
    const others = ROLES.filter((role) => role !== seer)
    for (const role of others) {
      expect(asks(night, role, 'disturbed', { tell: true })).toBe('not-now')
      does(night, role, 'ready', {})
    }
    expect(night.phase.id).toBe('breakfast')
    does(night, seer, 'disturbed', { tell: true })
    expect(asks(night, seer, 'disturbed', { tell: false })).toBe('not-now')
    does(night, seer, 'ready', {})
    expect(night.phase.id).toBe('vote')
  })
})

describe('the vote', () => {
  const voteIn = (seed = 1): GameState => skipTo(lobbyWith({ seed }), 'vote')

  it('is won by most voices, and rules Friday', () => {
    const night = voteIn()
    const [a, b] = night.motions as [string, string]
    does(night, 'ava', 'vote', { motion: b })
    does(night, 'leo', 'vote', { motion: b })
    does(night, 'elara', 'vote', { motion: b })
    does(night, 'caleb', 'vote', { motion: a })
    expect(night.motions[0]).toBe(b)
    skipTo(night, 'hour', 'friday')
    expect(tonight(night).motion).toBe(b)
  })

  it('is decided by the neighbours where it is a tie', () => {
    for (const wanted of [0, 1]) {
      const night = voteIn()
      const motions = [...night.motions]
      for (const [i, role] of ROLES.entries()) {
        if (i === 3) {
          const payload = { motion: motions[wanted]! }
          happens(night, { by: 'neighbour', id: 'n1', type: 'break-tie', payload, at: night.clock.room })
        }
        does(night, role, 'vote', { motion: motions[i % 2]! })
      }
      expect(night.motions[0]).toBe(motions[wanted])
    }
  })

  it('is decided by the seed where neighbours don’t help either', () => {
    const winners = new Set<boolean>()
    for (let seed = 1; seed <= 20; seed++) {
      const night = voteIn(seed)
      const [a] = night.motions
      skip(night)
      winners.add(night.motions[0] === a)
    }
    expect(winners.size).toBe(2)
  })
})

describe('a constellation that was dreamt', () => {
  /** Leo has dreamt one to its end, and lies awake. */
  function starGazer(): GameState {
    for (let seed = 1; seed < 60; seed++) {
      const night = skipTo(bedtimeOf(seed), 'night', 'wednesday')
      if (tonight(night).plays.leo?.activity === 'constellation') return night
    }
    throw new Error('nobody dreams of stars')
  }
  const bedtimeOf = (seed: number): GameState => {
    const night = wednesday({}, seed)
    lightsOut(night, everybodyAt('nook', { leo: 'sphere' }))
    return night
  }

  it('may still be named in the night, by who dreamt it, once', () => {
    const night = starGazer()
    expect(asks(night, 'ava', 'name-stars', { pick: 0 })).not.toBeNull()
    does(night, 'leo', 'goodnight', { to: 'ava' })
    does(night, 'leo', 'name-stars', { text: 'The Great Sock' })
    expect(tonight(night).plays.leo?.name).toEqual({ text: 'The Great Sock' })
    expect(asks(night, 'leo', 'name-stars', { pick: 0 })).not.toBeNull()
  })

  it('takes the first name on offer from who sleeps over it', () => {
    const night = starGazer()
    expect(tonight(night).plays.leo?.name).toBeNull()
    skip(night)
    expect(tonight(night).plays.leo?.name).not.toBeNull()
  })
})
