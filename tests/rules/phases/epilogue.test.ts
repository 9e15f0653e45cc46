import { describe, expect, it } from 'vitest'
import { STARS, TIME } from '../../../shared/content/constants.ts'
import { type Choice, ROLES } from '../../../shared/content/ids.ts'
import { coverOf, endingOf } from '../../../shared/rules/results.ts'
import { goTo } from '../../../shared/rules/scheduler.ts'
import type { GameState } from '../../../shared/rules/state/index.ts'
import { createStoryTranslator } from '../../../shared/text/story-translator.ts'
import { createMessageTranslator } from '../../../shared/views/message-translator.ts'
import { viewPublic } from '../../../shared/views/secrecy.ts'
import { asks, does, lobbyWith, skip, skipTo, wait } from '../test-night.ts'

/** A game in the choice, after a won malfunction. */
function woken(seed = 1): GameState {
  const game = skipTo(lobbyWith({ seed }), 'shout')
  for (const role of ROLES) game.seats[role].lights = 3
  return skipTo(game, 'choice')
}
const chosen = (choices: readonly Choice[]): GameState => {
  const game = woken()
  for (const [i, role] of ROLES.entries()) does(game, role, 'choose', { choice: choices[i]! })
  return game
}

describe('endings', () => {
  it.each([
    [['weave', 'weave', 'weave', 'weave'], 'sacred'],
    [['weave', 'weave', 'let-go', 'weave'], 'new-bedtime'],
    [['weave', 'let-go', 'let-go', 'let-go'], 'unplugged'],
    [['let-go', 'let-go', 'let-go', 'let-go'], 'unplugged'],
    [['hold-on', 'hold-on', 'hold-on', 'weave'], 'subscription'],
    [['weave', 'weave', 'let-go', 'hold-on'], 'two-bedtimes'],
    [['let-go', 'let-go', 'hold-on', 'hold-on'], 'two-bedtimes'],
  ] as const)('%j lead to %s', (choices, ending) => {
    expect(chosen(choices).epilogue!.ending).toBe(ending)
  })

  it('skip the choice after a lost malfunction, for the long night', () => {
    const game = skipTo(lobbyWith(), 'shout')
    game.malfunction!.lost = true
    goTo(game, 'home')
    wait(game, 20_000)
    expect(game.phase.id).toBe('ending')
    expect(game.epilogue!.ending).toBe('long-night')
  })

  it('are the long night after a lost malfunction, whatever was chosen', () => {
    expect(endingOf(['weave', 'weave', 'weave', 'weave'], true)).toBe('long-night')
  })

  it('count “hold on” for players who do not choose', () => {
    const game = woken()
    does(game, 'ava', 'choose', { choice: 'weave' })
    skip(game)
    expect(game.epilogue!.choices).toEqual({
      ava: 'weave',
      leo: 'hold-on',
      elara: 'hold-on',
      caleb: 'hold-on',
    })
    expect(game.epilogue!.ending).toBe('subscription')
  })
})

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
      game.seats[role].glow = 0
      game.seats[role].secret = null
    }
    game.saturday!.aims = { ava: false, leo: false, elara: false, caleb: false }
    game.saturday!.guesses = {}
    for (const role of ROLES) game.seats[role].lights = 0
    change(game)
    skip(game)
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

  it('are two for the secret', () => {
    const kept = (game: GameState): void => {
      game.seats.leo.secret = 'dont-unplug'
      game.saturday!.result = { run: true, byTie: false, remote: false }
    }
    expect(starsWith(kept)).toMatchObject({ secret: STARS.secret, total: 2 })
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

  it('are one for three Glow or more', () => {
    expect(
      starsWith((game) => {
        game.seats.leo.glow = 2
      }).total,
    ).toBe(0)
    expect(
      starsWith((game) => {
        game.seats.leo.glow = 3
      }),
    ).toMatchObject({ glow: 1, total: 1 })
  })

  it('of a lost night are half of the sum, rounded down', () => {
    const lost = (game: GameState): void => {
      game.malfunction!.lost = true
      game.saturday!.aims!.leo = true
      game.seats.leo.lights = 2
      game.seats.leo.glow = 5
      game.seats.ava.secret = 'brave'
      game.saturday!.guesses.leo = { of: 'ava', secret: 'brave' }
    }
    const stars = { aim: STARS.aim, secret: 0, guess: 1, lantern: 0, glow: 1, total: 2 }
    expect(starsWith(lost)).toEqual(stars)
  })

  it.each([
    [0, 0],
    [8, 0],
    [9, 1],
    [12, 1],
    [13, 2],
    [15, 2],
    [16, 3],
    [28, 3],
  ])('add up: a sum of %i chooses cover %i', (sum, cover) => {
    expect(coverOf(sum)).toBe(cover)
  })
})

describe('awards', () => {
  it('go to different roles first', () => {
    const game = chosen(['weave', 'weave', 'weave', 'weave'])
    const roles = game.epilogue!.awards.map(({ role }) => role)
    const different = new Set(roles).size
    expect(new Set(roles.slice(0, different)).size).toBe(different)
  })
})

describe('last lines and the storybook', () => {
  it('are voted on by all players, none of whom can vote for their own', () => {
    const game = skipTo(woken(), 'last-lines')
    for (const role of ROLES) does(game, role, 'last-line', { text: `${role} was here` })
    expect(asks(game, 'ava', 'pick-line', { of: 'ava' })).toBe('not-now')
    for (const role of ['ava', 'elara', 'caleb'] as const) does(game, role, 'pick-line', { of: 'leo' })
    does(game, 'leo', 'pick-line', { of: 'ava' })
    expect(game.epilogue!.lastLine).toBe('leo')
    expect(game.phase.id).toBe('storybook')
  })

  it('are filled in for players who write none', () => {
    const game = skipTo(woken(), 'last-lines')
    skip(game)
    expect(Object.keys(game.epilogue!.lastLines)).toHaveLength(4)
  })

  it('stay open until all players want another night, which turns the roles by one', () => {
    const game = skipTo(woken(), 'storybook')
    wait(game, 3_600_000)
    expect(game.phase.id).toBe('storybook')
    for (const role of ROLES) does(game, role, 'again', {})
    expect(game.phase.id).toBe('lobby')
    expect(ROLES.map((role) => game.seats[role].player?.id)).toEqual(['caleb', 'ava', 'leo', 'elara'])
    expect(game.host).toBe('ava')
    expect(game.upgrade).toBe(4)
    expect(game.drawings).toEqual([])
  })
})
