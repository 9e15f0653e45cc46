import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STARS, TIME } from '../../../shared/content/constants.ts'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import { coverOf, houseCount } from '../../../shared/rules/cover.ts'
import { brightestRoles } from '../../../shared/rules/results.ts'
import type { GameState } from '../../../shared/rules/state/index.ts'
import { createStoryTranslator } from '../../../shared/text/story-translator.ts'
import { createMessageTranslator } from '../../../shared/views/message-translator.ts'
import { viewPublic } from '../../../shared/views/secrecy.ts'
import { chosen, woken } from '../choice-table.ts'
import { asks, does, skipTo, wait } from '../test-night.ts'

describe('the outcome of a secret', () => {
  const tell = createMessageTranslator(createStoryTranslator('en'))
  const fates = (game: GameState): string[] => {
    const { scene } = viewPublic(game, tell)
    if (scene.phase === 'ending') return scene.paragraphs.map(({ text }) => text)
    if (scene.phase === 'reveal') return scene.secrets.map(({ cameOfIt }) => cameOfIt)
    return scene.phase === 'storybook' ? scene.book.ending.paragraphs.map(({ text }) => text) : []
  }
  const ofLeo = (game: GameState): string => {
    const kept = game.epilogue!.secretsKept!.leo
    return tell.key(`paragraphs.${kept ? 'secretKept' : 'secretFailed'}.${game.seats.leo.secret}`)
  }

  it('is told in the reveal and the storybook, not by the ending before them', () => {
    const game = chosen(['weave', 'weave', 'weave', 'weave'])
    expect(game.phase.id).toBe('ending')
    expect(fates(game)).toHaveLength(4)
    expect(fates(game).join()).not.toContain(ofLeo(game))
    skipTo(game, 'reveal')
    expect(fates(game)).toHaveLength(1)
    wait(game, TIME.reveal)
    expect(fates(game)[1]).toBe(ofLeo(game))
    expect(fates(skipTo(game, 'storybook'))[1]).toContain(ofLeo(game))
  })
})

describe('stars', () => {
  const starsWith = (change: (game: GameState) => void) => {
    const game = woken()
    for (const role of ROLES) {
      game.seats[role].secret = null
    }
    game.saturday!.aims = { ava: false, leo: false, elara: false, caleb: false }
    game.saturday!.guesses = {}
    for (const role of ROLES) game.seats[role].lights = 0
    change(game)
    skipTo(game, 'ending')
    return game.epilogue!.stars!.leo
  }

  it('are none if nothing was achieved', () => {
    expect(starsWith(() => {}).total).toBe(0)
  })

  it('are two for the aim', () => {
    expect(
      starsWith((game) => {
        game.saturday!.aims!.leo = true
      }),
    ).toMatchObject({
      aim: STARS.aim,
      total: 2,
    })
  })

  it('are two for the secret, one if somebody guessed it', () => {
    const kept = (game: GameState): void => {
      game.seats.leo.secret = 'dont-unplug'
      game.saturday!.result = { run: true, byTie: false, remote: false }
    }
    expect(starsWith(kept)).toMatchObject({ secret: STARS.secret, total: 2 })
    const guessed = (game: GameState): void => {
      kept(game)
      game.saturday!.guesses.ava = { of: 'leo', secret: 'dont-unplug' }
    }
    expect(starsWith(guessed)).toMatchObject({ secret: STARS.guessedSecret, unguessed: 0, total: 1 })
  })

  it('are one for a right guess', () => {
    const right = (game: GameState): void => {
      game.seats.ava.secret = 'brave'
      game.saturday!.guesses.leo = { of: 'ava', secret: 'brave' }
    }
    expect(starsWith(right)).toMatchObject({ guess: 1, total: 1 })
  })

  it('are one for a lit lantern, unless its treasure was given up', () => {
    expect(
      starsWith((game) => {
        game.seats.leo.lights = 1
      }),
    ).toMatchObject({ lantern: 1, total: 1 })
    const given = (game: GameState): void => void Object.assign(game.seats.leo, { lights: 1, given: true })
    expect(starsWith(given).total).toBe(0)
  })

  it('are one for whoever has read with others and dreamt, and none for only one of the two', () => {
    const week =
      (present: readonly Role[], glow: number) =>
      (game: GameState): void => {
        const [monday, wednesday, friday] = game.evenings
        monday!.ritual = null
        wednesday!.ritual!.present = [...present]
        friday!.ritual = null
        game.seats.leo.glow = glow
      }
    expect(starsWith(week(['leo', 'caleb'], 1))).toMatchObject({ both: 1, total: 1 })
    expect(starsWith(week(['leo', 'caleb'], 0))).toMatchObject({ both: 0, total: 0 })
    expect(starsWith(week(['ava', 'caleb'], 6))).toMatchObject({ both: 0, total: 0 })
  })

  it('are one for a secret that somebody tried to guess and nobody did', () => {
    const tried = (of: 'brave' | 'our-sign') => (game: GameState) => {
      game.seats.leo.secret = 'three-doors'
      game.seats.ava.secret = of
      game.saturday!.guesses.ava = { of: 'leo', secret: 'big-brother' }
    }
    expect(starsWith(tried('brave'))).toMatchObject({ unguessed: 1 })
    const found = (game: GameState): void => {
      tried('brave')(game)
      game.saturday!.guesses.caleb = { of: 'leo', secret: 'three-doors' }
    }
    expect(starsWith(found)).toMatchObject({ unguessed: 0 })
    const ignored = (game: GameState): void => {
      game.seats.leo.secret = 'three-doors'
    }
    expect(starsWith(ignored)).toMatchObject({ unguessed: 0 })
  })

  it('of a lost game are half of those for aims, secrets and guesses, rounded down', () => {
    const lost = (game: GameState): void => {
      game.malfunction!.lost = true
      game.saturday!.aims!.leo = true
      game.seats.leo.lights = 2
      game.seats.ava.secret = 'brave'
      game.saturday!.guesses.leo = { of: 'ava', secret: 'brave' }
    }
    expect(starsWith(lost)).toEqual({
      aim: 2,
      secret: 0,
      unguessed: 0,
      guess: 1,
      lantern: 0,
      both: 0,
      total: 1,
    })
  })

  it('name everybody who is brightest, and nobody if there are no stars', () => {
    const game = chosen(['weave', 'weave', 'weave', 'weave'])
    const { stars } = game.epilogue!
    for (const [i, role] of ROLES.entries()) stars![role].total = i < 2 ? 3 : 1
    expect(brightestRoles(game)).toEqual(['ava', 'leo'])
    for (const role of ROLES) stars![role].total = 0
    expect(brightestRoles(game)).toEqual([])
  })
})

describe('the cover', () => {
  const nothing = { lights: 0, threads: 0, rituals: 0, given: 0 }

  it('does not look at stars', () => {
    const game = chosen(['weave', 'weave', 'weave', 'weave'])
    const before = coverOf(houseCount(game))
    for (const role of ROLES) game.epilogue!.stars![role].total = 7
    expect(coverOf(houseCount(game))).toBe(before)
  })

  it('is the plainest for a family that kept nothing, and the best for one that read and kept its lights', () => {
    expect(coverOf(nothing)).toBe(0)
    expect(coverOf({ lights: 12, threads: 4, rituals: 3, given: 0 })).toBe(3)
  })

  it('never gets worse by anything that the house counts', () => {
    const count = (most: number) => fc.integer({ min: 0, max: most })
    const counts = fc.record({ lights: count(20), threads: count(6), rituals: count(3), given: count(4) })
    fc.assert(
      fc.property(counts, fc.constantFrom('lights', 'threads', 'rituals', 'given'), (counted, more) => {
        expect(coverOf({ ...counted, [more]: counted[more] + 1 })).toBeGreaterThanOrEqual(coverOf(counted))
      }),
    )
  })
})

describe('awards', () => {
  it('go to different roles first', () => {
    const game = chosen(['weave', 'weave', 'weave', 'weave'])
    const roles = game.epilogue!.awards.map(({ role }) => role)
    expect(new Set(roles.slice(0, ROLES.length)).size).toBe(ROLES.length)
  })

  it('go to everybody, also to a role that has most of nothing', () => {
    const game = woken()
    for (const role of ROLES) game.seats[role].stats = role === 'ava' ? { hearts: 9 } : {}
    skipTo(game, 'ending')
    const roles = game.epilogue!.awards.map(({ role }) => role)
    expect(new Set(roles)).toEqual(new Set(ROLES))
    expect(game.epilogue!.awards.filter(({ role }) => role === 'leo')).toEqual([
      { award: 'home', role: 'leo', sharedWith: [] },
    ])
  })

  it('are shared by all who have equally many', () => {
    const game = woken()
    for (const role of ROLES) game.seats[role].stats = role === 'ava' || role === 'leo' ? { hearts: 5 } : {}
    skipTo(game, 'ending')
    const hearts = game.epilogue!.awards.filter(({ award }) => award === 'heart-thrower')
    expect(hearts).toEqual([
      { award: 'heart-thrower', role: 'ava', sharedWith: ['leo'] },
      { award: 'heart-thrower', role: 'leo', sharedWith: ['ava'] },
    ])
  })
})

describe('hearts for prizes', () => {
  it('are one of each player for each prize of another', () => {
    const game = skipTo(woken(), 'stars')
    const own = game.epilogue!.awards.findIndex(({ role }) => role === 'leo')
    const other = game.epilogue!.awards.findIndex(({ role }) => role === 'ava')
    expect(asks(game, 'leo', 'heart', { line: own })).toBe('not-now')
    does(game, 'leo', 'heart', { line: other })
    expect(asks(game, 'leo', 'heart', { line: other })).toBe('not-now')
    does(game, 'caleb', 'heart', { line: other })
    const { scene } = viewPublic(game, createMessageTranslator(createStoryTranslator('en')))
    expect(scene.phase === 'stars' && scene.hearts[other]).toBe(2)
  })
})
