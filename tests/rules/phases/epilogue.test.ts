import { describe, expect, it } from 'vitest'
import { TIME } from '../../../shared/content/constants.ts'
import { ROLES } from '../../../shared/content/ids.ts'
import { legalFor } from '../../../shared/rules/legal-moves.ts'
import { endingOf } from '../../../shared/rules/results.ts'
import { goTo } from '../../../shared/rules/scheduler.ts'
import type { GameState } from '../../../shared/rules/state/index.ts'
import { createStoryTranslator } from '../../../shared/text/story-translator.ts'
import { createMessageTranslator } from '../../../shared/views/message-translator.ts'
import { viewPublic } from '../../../shared/views/secrecy.ts'
import { chosen, talking, woken } from '../choice-table.ts'
import { asks, does, lobbyWith, skip, skipTo, wait } from '../test-night.ts'

/** What a player can do at the end besides waiting. */
const ACTS = ['react', 'heart', 'last-line', 'pick-line', 'again']

describe('the choice', () => {
  it('is talked over where no three agree, openly, and then stands', () => {
    const game = talking(['weave', 'weave', 'let-go', 'hold-on'])
    expect(game.phase.id).toBe('choice')
    const tell = createMessageTranslator(createStoryTranslator('en'))
    const { scene } = viewPublic(game, tell)
    expect(scene).toMatchObject({
      choosing: 'talk',
      strings: { weave: ['ava', 'leo'], 'let-go': ['elara'], 'hold-on': ['caleb'] },
    })
    does(game, 'elara', 'choose', { choice: 'weave' })
    does(game, 'elara', 'choose', { choice: 'let-go' })
    does(game, 'elara', 'choose', { choice: 'weave' })
    for (const role of ROLES) does(game, role, 'ready', {})
    expect(asks(game, 'caleb', 'choose', { choice: 'weave' })).toBe('not-now')
    expect(skipTo(game, 'ending').epilogue!.ending).toBe('new-bedtime')
  })

  it('stands at once where three agree, and is shown for a moment', () => {
    const game = talking(['weave', 'weave', 'weave', 'hold-on'])
    expect(game.epilogue!.choosing).toBe('shown')
    expect(asks(game, 'ava', 'choose', { choice: 'hold-on' })).toBe('not-now')
    wait(game, TIME.choiceShown)
    expect(game.phase.id).toBe('ending')
  })

  it('ends after twenty seconds of talk, whatever was said', () => {
    const game = talking(['weave', 'weave', 'let-go', 'hold-on'])
    wait(game, TIME.choiceTalk)
    expect(game.epilogue!.choosing).toBe('shown')
    expect(skipTo(game, 'ending').epilogue!.ending).toBe('two-bedtimes')
  })

  it('waits for everybody to say that it is final in a game without timers', () => {
    const game = woken()
    game.settings.pace = 'untimed'
    goTo(game, 'choice')
    for (const [i, role] of ROLES.entries())
      does(game, role, 'choose', { choice: (['weave', 'weave', 'let-go', 'hold-on'] as const)[i]! })
    wait(game, 3_600_000)
    expect(game.epilogue!.choosing).toBe('talk')
  })

  it('takes house-played roles along to the string with most people; in a tie theirs stays', () => {
    const game = talking(['weave', 'let-go', 'hold-on', 'hold-on'], ['ava', 'leo'])
    expect(game.epilogue!.choosing).toBe('talk')
    expect(game.epilogue!.choices).toMatchObject({ elara: 'hold-on', caleb: 'hold-on' })
    does(game, 'leo', 'choose', { choice: 'weave' })
    expect(game.epilogue!.choices).toMatchObject({ elara: 'weave', caleb: 'weave' })
    expect(skipTo(game, 'ending').epilogue!.ending).toBe('sacred')
  })

  it('is not talked over by one person alone', () => {
    const game = talking(['weave', 'weave', 'let-go', 'hold-on'], ['ava'])
    expect(game.epilogue!.choosing).toBe('shown')
    expect(game.epilogue!.choices.elara).toBe('let-go')
  })
})

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
    skipTo(game, 'ending')
    expect(game.epilogue!.choices).toEqual({
      ava: 'weave',
      leo: 'hold-on',
      elara: 'hold-on',
      caleb: 'hold-on',
    })
    expect(game.epilogue!.ending).toBe('subscription')
  })
})

describe('the reveal', () => {
  it('goes on when all players say so, and shows the bill last', () => {
    const game = skipTo(chosen(['weave', 'weave', 'weave', 'weave']), 'reveal')
    game.dreams.push({
      at: 0,
      dreamer: 'leo',
      dream: 'glider',
      evening: 'monday',
      score: 2,
      glow: 2,
      payer: 'ava',
      lights: 2,
      customised: false,
    })
    const shown = () => {
      const { scene } = viewPublic(game, createMessageTranslator(createStoryTranslator('en')))
      return scene.phase === 'reveal' ? [scene.secrets.length, scene.dreams.length] : scene.phase
    }
    for (let turn = 1; turn <= ROLES.length; turn++) {
      expect(shown()).toEqual([turn, 0])
      for (const role of ROLES) does(game, role, 'ready', {})
    }
    expect(shown()).toEqual([ROLES.length, game.dreams.length])
    wait(game, TIME.bill)
    expect(shown()).toBe('stars')
  })

  it('shows the faces that players send', () => {
    const game = skipTo(woken(), 'reveal')
    expect(does(game, 'leo', 'react', { face: 3 })).toContainEqual({ type: 'cheer', role: 'leo', n: 3 })
  })
})

describe('the storybook', () => {
  const tell = createMessageTranslator(createStoryTranslator('en'))
  const pagesOf = (game: GameState) => {
    const { scene } = viewPublic(skipTo(game, 'storybook'), tell)
    return scene.phase === 'storybook' ? scene.book.pages : []
  }

  it('has something on every page, on a lost night, too', () => {
    const lost = skipTo(lobbyWith(), 'shout')
    lost.malfunction!.lost = true
    for (const role of ROLES) lost.seats[role].lights = 0
    goTo(lost, 'home')
    for (const pages of [pagesOf(lost), pagesOf(woken())]) {
      expect(pages.length).toBeGreaterThanOrEqual(6)
      for (const { title, lines } of pages) {
        expect(title).not.toBe('')
        expect(lines.length).toBeGreaterThan(0)
      }
    }
  })

  it('shows the faces that were told as bad dreams, bent; and treasures with their lights', () => {
    const game = woken()
    game.drawings.push({ of: 'leo', by: 'ava', strokes: [{ color: 0, points: [1, 1, 9, 9] }], shown: true })
    const [one] = game.disturbances
    Object.assign(one!, { kind: 'vision', face: 'leo', told: true, evening: 'monday', seed: 5 })
    game.seats.leo.given = true
    const pictures = pagesOf(game).flatMap(({ pictures }) => pictures)
    expect(pictures).toContainEqual({ kind: 'bent', drawing: game.drawings.length - 1, seed: 5 })
    expect(pictures).toContainEqual(expect.objectContaining({ kind: 'treasure', role: 'leo', given: true }))
    expect(pictures).toContainEqual(expect.objectContaining({ kind: 'fridge' }))
  })
})

describe('the end', () => {
  it('takes at most 2:15 from the choice to the storybook, and nobody waits for more than 25 s', () => {
    const game = chosen(['weave', 'weave', 'weave', 'weave'])
    const began = game.clock.now
    let idle = 0
    while (game.phase.id !== 'storybook') {
      const { now } = game.clock
      const busy = ROLES.every((role) =>
        Object.keys(legalFor(game, role)).some((type) => ACTS.includes(type)),
      )
      wait(game, 1_000)
      idle = busy ? 0 : idle + game.clock.now - now
      expect(idle).toBeLessThanOrEqual(25_000)
    }
    expect(game.clock.now - began).toBeLessThanOrEqual(136_000)
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
