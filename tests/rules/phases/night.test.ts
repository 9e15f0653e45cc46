import { describe, expect, it } from 'vitest'
import { EVENING, TIME } from '../../../shared/content/constants.ts'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import { currentEvening } from '../../../shared/rules/selectors.ts'
import type { GameState } from '../../../shared/rules/state/index.ts'
import {
  asks,
  bedtimeIn,
  cuesOfType,
  does,
  everybodyAt,
  happens,
  lightsOut,
  lobbyWith,
  skip,
  skipTo,
  wait,
  wednesday,
} from '../test-night.ts'

/** A game in Wednesday's night phase with this many lights missing, in which nobody dreamt or did a ritual. */
function nightWith(out: number, { rules = {}, seed = 1 } = {}): GameState {
  const game = wednesday(rules, seed)
  lightsOut(game, everybodyAt('nook'))
  skipTo(game, 'bedtime')
  // Without dreams and ritual only the lights that are set here count.
  currentEvening(game).ritual = null
  currentEvening(game).plays = {}
  for (const [i, role] of ROLES.entries())
    game.seats[role].lights = 5 - Math.floor(out / 4) - (i < out % 4 ? 1 : 0)
  currentEvening(game).rooms = { ava: 'own', leo: 'own', elara: 'own', caleb: 'own' }
  currentEvening(game).ownWays = {}
  skipTo(game, 'night')
  return game
}
const seers = (game: GameState): Role[] =>
  currentEvening(game).disturbed.map((i) => game.disturbances[i]!.seer)

describe('who is disturbed', () => {
  it('is Ava on Monday', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const game = skipTo(lobbyWith({ seed }), 'night', 'monday')
      expect(seers(game)).toEqual(['ava'])
    }
  })

  it.each([
    [0, 2],
    [8, 2],
    [9, 3],
    [16, 3],
  ])('with %i lights missing: %i players', (out, people) => {
    expect(seers(nightWith(out))).toHaveLength(people)
  })

  it('is one player more or less if the evening’s rules say so', () => {
    expect(seers(nightWith(9, { rules: { disturbed: 1 } }))).toHaveLength(4)
    expect(seers(nightWith(0, { rules: { disturbed: -1 } }))).toHaveLength(1)
  })

  it('is not Ava after Monday, unless three sleep badly', () => {
    const seeds = Array.from({ length: 12 }, (_, i) => i + 1)
    expect(seeds.flatMap((seed) => seers(nightWith(8, { seed })))).not.toContain('ava')
    expect(seeds.flatMap((seed) => seers(nightWith(9, { seed })))).toContain('ava')
  })

  it('is a dreamer first, and Ava before all others if she dreamt and three sleep badly', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const game = wednesday({ disturbed: 1 }, seed)
      bedtimeIn(game, everybodyAt('nook', { ava: 'sphere', leo: 'sphere' }))
      expect(seers(game)[0]).toBe('ava')
      const other = wednesday({}, seed)
      bedtimeIn(other, everybodyAt('nook', { leo: 'sphere' }))
      expect(seers(other)[0]).toBe('leo')
    }
  })

  it('gets a closed note, each a different one', () => {
    const game = nightWith(9)
    const notes = currentEvening(game).disturbed.map((i) => game.disturbances[i]!.note!)
    expect(notes.every((note) => !game.notes[note]!.open)).toBe(true)
    expect(new Set(notes).size).toBe(notes.length)
  })

  it('never sees the same vision twice in a game', () => {
    const game = skipTo(lobbyWith({ seed: 5 }), 'guess')
    const seen = game.disturbances
      .filter(({ kind }) => kind === 'vision')
      .map(({ words }) => ('key' in words ? words.key : ''))
    expect(new Set(seen).size).toBe(seen.length)
  })
})

describe('goodnights', () => {
  it('strengthen a thread only if they are mutual', () => {
    const game = nightWith(0)
    const before = { ...game.threads }
    does(game, 'ava', 'goodnight', { to: 'elara' })
    does(game, 'elara', 'goodnight', { to: 'ava' })
    does(game, 'leo', 'goodnight', { to: 'ava' })
    expect(asks(game, 'leo', 'goodnight', { to: 'caleb' })).toBe('not-now')
    const cues = does(game, 'caleb', 'goodnight', { to: 'leo' })
    expect(game.phase.id).toBe('breakfast')
    expect(cuesOfType(cues, 'goodnight-mutual')).toEqual([
      { type: 'goodnight-mutual', role: 'ava', other: 'elara' },
    ])
    expect(game.threads).toEqual({ ...before, 'ava-elara': before['ava-elara'] + 1 })
  })

  it('change nothing for players who do not choose', () => {
    const game = nightWith(0)
    const before = { ...game.threads }
    skip(game)
    expect(game.threads).toEqual(before)
  })
})

describe('breakfast', () => {
  const breakfastWith = (out: number, rules = {}): GameState => {
    const game = nightWith(out, { rules })
    currentEvening(game).rules = { ...EVENING, ...rules }
    return skipTo(game, 'breakfast')
  }

  it('opens the note and lowers the upgrade by one if a disturbance is told', () => {
    const game = breakfastWith(4)
    const seer = seers(game)[0]!
    const { note } = game.disturbances[currentEvening(game).disturbed[0]!]!
    game.upgrade = 5
    const lights = game.seats[seer].lights
    does(game, seer, 'disturbed', { tell: true })
    expect(game.notes[note!]!.open).toBe(true)
    expect(game.upgrade).toBe(4)
    expect(game.seats[seer].lights).toBe(lights)
    expect(game.memories.at(-1)).toMatchObject({ kind: 'vision-told', a: seer })
  })

  it('leaves the note closed and brings back one light of the seer’s own lantern if it is kept', () => {
    const game = breakfastWith(4)
    const seer = seers(game)[0]!
    game.upgrade = 5
    does(game, seer, 'disturbed', { tell: false })
    expect(game.notes.some(({ open }) => open)).toBe(false)
    expect(game.upgrade).toBe(5)
    expect(game.seats[seer].lights).toBe(5)
  })

  it('brings no light back to a full lantern', () => {
    const game = breakfastWith(0)
    const seer = seers(game)[0]!
    does(game, seer, 'disturbed', { tell: false })
    expect(game.seats[seer].lights).toBe(5)
  })

  it('keeps the disturbance of a player who does not choose', () => {
    const game = breakfastWith(0)
    skip(game)
    expect(game.disturbances.every(({ told }) => told === false)).toBe(true)
  })

  it('waits for the disturbed players, who alone may decide, and once', () => {
    const game = breakfastWith(0)
    const [seer, second] = seers(game) as [Role, Role]
    does(game, second, 'disturbed', { tell: false })
    does(game, second, 'ready', {})
    const others = ROLES.filter((role) => role !== seer && role !== second)
    for (const role of others) {
      expect(asks(game, role, 'disturbed', { tell: true })).toBe('not-now')
      does(game, role, 'ready', {})
    }
    expect(game.phase.id).toBe('breakfast')
    does(game, seer, 'disturbed', { tell: true })
    expect(asks(game, seer, 'disturbed', { tell: false })).toBe('not-now')
    // What is told is heard before the day goes on.
    expect(game.phase.id).toBe('breakfast')
    wait(game, TIME.telling + TIME.hung)
    expect(game.phase.id).toBe('vote')
  })
})

describe('the vote', () => {
  const voteIn = (seed = 1): GameState => skipTo(lobbyWith({ seed }), 'vote')

  it('is won by the motion with most votes, which is in force on Friday', () => {
    const game = voteIn()
    const [a, b] = game.motions as [string, string]
    does(game, 'ava', 'vote', { motion: b })
    does(game, 'leo', 'vote', { motion: b })
    does(game, 'elara', 'vote', { motion: b })
    does(game, 'caleb', 'vote', { motion: a })
    expect(game.motions[0]).toBe(b)
    skipTo(game, 'hour', 'friday')
    expect(currentEvening(game).motion).toBe(b)
  })

  it('is decided by the neighbours in a tie', () => {
    for (const wanted of [0, 1]) {
      const game = voteIn()
      const motions = [...game.motions]
      for (const [i, role] of ROLES.entries()) {
        if (i === 3) {
          const payload = { motion: motions[wanted]! }
          happens(game, { by: 'neighbour', id: 'n1', type: 'break-tie', payload, at: game.clock.room })
        }
        does(game, role, 'vote', { motion: motions[i % 2]! })
      }
      expect(game.motions[0]).toBe(motions[wanted])
    }
  })

  it('is decided at random in a tie without neighbours’ votes', () => {
    const winners = new Set<boolean>()
    for (let seed = 1; seed <= 20; seed++) {
      const game = voteIn(seed)
      const [a] = game.motions
      skip(game)
      winners.add(game.motions[0] === a)
    }
    expect(winners.size).toBe(2)
  })
})

describe('a constellation', () => {
  /** A game in the night phase after Leo has dreamt a constellation. */
  function starGazer(): GameState {
    for (let seed = 1; seed < 60; seed++) {
      const game = skipTo(bedtimeOf(seed), 'night', 'wednesday')
      if (currentEvening(game).plays.leo?.activity === 'constellation') return game
    }
    throw new Error('Leo dreams of a constellation with none of these seeds')
  }
  const bedtimeOf = (seed: number): GameState => {
    const game = wednesday({}, seed)
    lightsOut(game, everybodyAt('nook', { leo: 'sphere' }))
    return game
  }

  it('can be named once by its dreamer until the end of the night phase', () => {
    const game = starGazer()
    expect(asks(game, 'ava', 'name-stars', { pick: 0 })).not.toBeNull()
    does(game, 'leo', 'goodnight', { to: 'ava' })
    does(game, 'leo', 'name-stars', { text: 'The Great Sock' })
    expect(currentEvening(game).plays.leo?.name).toEqual({ text: 'The Great Sock' })
    expect(asks(game, 'leo', 'name-stars', { pick: 0 })).not.toBeNull()
  })

  it('gets the first name offered if its dreamer names none', () => {
    const game = starGazer()
    expect(currentEvening(game).plays.leo?.name).toBeNull()
    skip(game)
    expect(currentEvening(game).plays.leo?.name).not.toBeNull()
  })
})
