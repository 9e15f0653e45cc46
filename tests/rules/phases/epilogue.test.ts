import { describe, expect, it } from 'vitest'
import { STARS, TIME } from '../../../shared/content/constants.ts'
import { type Choice, ROLES } from '../../../shared/content/ids.ts'
import { coverOf, endingOf } from '../../../shared/rules/results.ts'
import { goTo } from '../../../shared/rules/scheduler.ts'
import type { GameState } from '../../../shared/rules/state/index.ts'
import { createSay } from '../../../shared/text/story-translator.ts'
import { createTeller } from '../../../shared/views/message-translator.ts'
import { viewPublic } from '../../../shared/views/secrecy.ts'
import { asks, does, lobbyWith, skip, skipTo, wait } from '../test-night.ts'

/** The moment after the malfunction, everybody awake. */
function woken(seed = 1): GameState {
  const night = skipTo(lobbyWith({ seed }), 'shout')
  for (const role of ROLES) night.seats[role].lights = 3
  return skipTo(night, 'choice')
}
const chosen = (choices: readonly Choice[]): GameState => {
  const night = woken()
  for (const [i, role] of ROLES.entries()) does(night, role, 'choose', { choice: choices[i]! })
  return night
}

describe('the six endings', () => {
  it.each([
    [['weave', 'weave', 'weave', 'weave'], 'sacred'],
    [['weave', 'weave', 'let-go', 'weave'], 'new-bedtime'],
    [['weave', 'let-go', 'let-go', 'let-go'], 'unplugged'],
    [['let-go', 'let-go', 'let-go', 'let-go'], 'unplugged'],
    [['hold-on', 'hold-on', 'hold-on', 'weave'], 'subscription'],
    [['weave', 'weave', 'let-go', 'hold-on'], 'two-bedtimes'],
    [['let-go', 'let-go', 'hold-on', 'hold-on'], 'two-bedtimes'],
  ] as const)('%j is %s', (choices, ending) => {
    expect(chosen(choices).epilogue!.ending).toBe(ending)
  })

  it('has the long night for the lost, who choose nothing', () => {
    const night = skipTo(lobbyWith(), 'shout')
    night.malfunction!.lost = true
    goTo(night, 'home')
    wait(night, 20_000)
    expect(night.phase.id).toBe('ending')
    expect(night.epilogue!.ending).toBe('long-night')
  })

  it('is the long night whatever was chosen', () => {
    expect(endingOf(['weave', 'weave', 'weave', 'weave'], true)).toBe('long-night')
  })

  it('takes “hold on” for who does not choose', () => {
    const night = woken()
    does(night, 'ava', 'choose', { choice: 'weave' })
    skip(night)
    expect(night.epilogue!.choices).toEqual({
      ava: 'weave',
      leo: 'hold-on',
      elara: 'hold-on',
      caleb: 'hold-on',
    })
    expect(night.epilogue!.ending).toBe('subscription')
  })
})

describe('what came of a secret', () => {
  const tell = createTeller(createSay('en'))
  const fates = (night: GameState): string[] => {
    const { scene } = viewPublic(night, tell)
    if (scene.phase === 'ending') return scene.paragraphs.map(({ text }) => text)
    if (scene.phase === 'reveal') return scene.secrets.map(({ cameOfIt }) => cameOfIt)
    return scene.phase === 'storybook' ? scene.book.ending.paragraphs.map(({ text }) => text) : []
  }
  const ofLeo = (night: GameState): string => {
    const kept = night.epilogue!.secretsKept!.leo
    return tell.key(`paragraphs.${kept ? 'secretKept' : 'secretFailed'}.${night.seats.leo.secret}`)
  }

  it('is told when the secret is revealed, not by the ending before it, and stands in the book', () => {
    const night = chosen(['weave', 'weave', 'weave', 'weave'])
    expect(night.phase.id).toBe('ending')
    expect(fates(night)).toHaveLength(4)
    expect(fates(night).join()).not.toContain(ofLeo(night))
    skipTo(night, 'reveal')
    expect(fates(night)).toHaveLength(1)
    wait(night, TIME.reveal)
    expect(fates(night)[1]).toBe(ofLeo(night))
    expect(fates(skipTo(night, 'storybook'))[1]).toContain(ofLeo(night))
  })
})

describe('stars', () => {
  const starsWith = (change: (night: GameState) => void) => {
    const night = woken()
    for (const role of ROLES) {
      night.seats[role].glow = 0
      night.seats[role].secret = null
    }
    night.saturday!.aims = { ava: false, leo: false, elara: false, caleb: false }
    night.saturday!.guesses = {}
    for (const role of ROLES) night.seats[role].lights = 0
    change(night)
    skip(night)
    return night.epilogue!.stars!.leo
  }

  it('are none for nothing', () => {
    expect(starsWith(() => {}).total).toBe(0)
  })

  it('are two for the aim', () => {
    expect(
      starsWith((night) => {
        night.saturday!.aims!.leo = true
      }),
    ).toMatchObject({
      aim: STARS.aim,
      total: 2,
    })
  })

  it('are two for the secret', () => {
    const kept = (night: GameState): void => {
      night.seats.leo.secret = 'dont-unplug'
      night.saturday!.result = { run: true, byTie: false, remote: false }
    }
    expect(starsWith(kept)).toMatchObject({ secret: STARS.secret, total: 2 })
  })

  it('are one for a right guess', () => {
    const right = (night: GameState): void => {
      night.seats.ava.secret = 'brave'
      night.saturday!.guesses.leo = { of: 'ava', secret: 'brave' }
    }
    expect(starsWith(right)).toMatchObject({ guess: 1, total: 1 })
  })

  it('are one for a lantern that is lit, unless its treasure was given', () => {
    expect(
      starsWith((night) => {
        night.seats.leo.lights = 1
      }),
    ).toMatchObject({ lantern: 1, total: 1 })
    const given = (night: GameState): void => void Object.assign(night.seats.leo, { lights: 1, given: true })
    expect(starsWith(given).total).toBe(0)
  })

  it('are one for three Glow', () => {
    expect(
      starsWith((night) => {
        night.seats.leo.glow = 2
      }).total,
    ).toBe(0)
    expect(
      starsWith((night) => {
        night.seats.leo.glow = 3
      }),
    ).toMatchObject({ glow: 1, total: 1 })
  })

  it('of a lost night are those of the guess alone', () => {
    const lost = (night: GameState): void => {
      night.malfunction!.lost = true
      night.saturday!.aims!.leo = true
      night.seats.leo.lights = 2
      night.seats.leo.glow = 5
      night.seats.ava.secret = 'brave'
      night.saturday!.guesses.leo = { of: 'ava', secret: 'brave' }
    }
    expect(starsWith(lost)).toEqual({ aim: 0, secret: 0, guess: 1, lantern: 0, glow: 0, total: 1 })
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
  ])('a sum of %i chooses cover %i', (sum, cover) => {
    expect(coverOf(sum)).toBe(cover)
  })
})

describe('awards', () => {
  it('go first to different people, and only to who earned them', () => {
    const night = chosen(['weave', 'weave', 'weave', 'weave'])
    const roles = night.epilogue!.awards.map(({ role }) => role)
    const different = new Set(roles).size
    expect(new Set(roles.slice(0, different)).size).toBe(different)
  })
})

describe('last lines and the storybook', () => {
  it('are offered by everybody, picked by the table, and no one picks their own', () => {
    const night = skipTo(woken(), 'last-lines')
    for (const role of ROLES) does(night, role, 'last-line', { text: `${role} was here` })
    expect(asks(night, 'ava', 'pick-line', { of: 'ava' })).toBe('not-now')
    for (const role of ['ava', 'elara', 'caleb'] as const) does(night, role, 'pick-line', { of: 'leo' })
    does(night, 'leo', 'pick-line', { of: 'ava' })
    expect(night.epilogue!.lastLine).toBe('leo')
    expect(night.phase.id).toBe('storybook')
  })

  it('the house offers one for who is silent', () => {
    const night = skipTo(woken(), 'last-lines')
    skip(night)
    expect(Object.keys(night.epilogue!.lastLines)).toHaveLength(4)
  })

  it('lie open until all want another night, which turns the roles by one', () => {
    const night = skipTo(woken(), 'storybook')
    wait(night, 3_600_000)
    expect(night.phase.id).toBe('storybook')
    for (const role of ROLES) does(night, role, 'again', {})
    expect(night.phase.id).toBe('lobby')
    expect(ROLES.map((role) => night.seats[role].player?.id)).toEqual(['caleb', 'ava', 'leo', 'elara'])
    expect(night.host).toBe('ava')
    expect(night.upgrade).toBe(4)
    expect(night.drawings).toEqual([])
  })
})
