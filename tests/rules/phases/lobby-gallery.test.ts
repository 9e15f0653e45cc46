import { describe, expect, it } from 'vitest'
import { TIME } from '../../../shared/content/constants.ts'
import type { Role } from '../../../shared/content/ids.ts'
import type { GameState } from '../../../shared/rules/state/index.ts'
import { createStoryTranslator } from '../../../shared/text/story-translator.ts'
import { createMessageTranslator } from '../../../shared/views/message-translator.ts'
import { viewPublic } from '../../../shared/views/secrecy.ts'
import { asks, cuesOfType, does, happens, lobbyWith, wait } from '../test-night.ts'

const translate = createMessageTranslator(createStoryTranslator('en'))
const STROKES = [{ color: 0, points: [1, 2, 3, 4] }]

const draws = (game: GameState, by: Role, of: Role) => does(game, by, 'draw', { of, strokes: STROKES })
const slamOf = (game: GameState) => {
  const { scene } = viewPublic(game, translate)
  if (scene.phase !== 'lobby') throw new Error(`it is ${scene.phase}`)
  return scene.slam
}
/** The player makes whatever is still missing, and all of it has been shown. */
function makesAll(game: GameState, role: Role, of: Role): void {
  draws(game, role, of)
  does(game, role, 'treasure', { text: 'a lucky sock' })
  does(game, role, 'fear', { text: 'geese' })
  wait(game, 3 * TIME.slamEvery)
}

describe('in the lobby a drawing', () => {
  it('fills the screen for three seconds', () => {
    const game = lobbyWith()
    expect(cuesOfType(draws(game, 'ava', 'leo'), 'slam')).toHaveLength(1)
    expect(slamOf(game)).toMatchObject({ by: 'ava', of: 'leo', what: 'drawing' })
    wait(game, TIME.slam)
    expect(slamOf(game)).toBe(null)
  })

  it('waits for its turn if another was shown less than five seconds before', () => {
    const game = lobbyWith()
    draws(game, 'ava', 'leo')
    draws(game, 'leo', 'ava')
    expect(slamOf(game)?.by).toBe('ava')
    wait(game, TIME.slamEvery - 1)
    expect(slamOf(game)).toBe(null)
    wait(game, 1)
    expect(slamOf(game)?.by).toBe('leo')
  })

  it('is seen by nobody before its turn', () => {
    const game = lobbyWith()
    draws(game, 'ava', 'leo')
    draws(game, 'leo', 'ava')
    const seen = () => viewPublic(game, translate)
    expect(seen().drawings.map(({ by, strokes }) => [by, strokes === '[]'])).toEqual([
      ['ava', false],
      ['leo', true],
    ])
    expect(seen().people.ava.portrait).toBe(null)
    wait(game, TIME.slamEvery)
    expect(seen().people.ava.portrait).toBe(1)
    expect(seen().drawings[1]!.strokes).toBe(JSON.stringify(STROKES))
  })

  it('is shown once, as it is when its turn has come', () => {
    const game = lobbyWith()
    draws(game, 'ava', 'leo')
    draws(game, 'leo', 'ava')
    draws(game, 'leo', 'caleb')
    wait(game, TIME.slamEvery)
    expect(slamOf(game)).toMatchObject({ by: 'leo', of: 'caleb' })
    wait(game, TIME.slamEvery)
    expect(slamOf(game)).toBe(null)
  })

  it('is taken down by the host while it is shown', () => {
    const game = lobbyWith()
    draws(game, 'leo', 'caleb')
    does(game, 'ava', 'remove-drawing', { of: 'caleb' })
    expect(slamOf(game)).toBe(null)
  })

  it('that still waits is seen by all once the game begins', () => {
    const game = lobbyWith()
    draws(game, 'ava', 'leo')
    draws(game, 'leo', 'ava')
    does(game, 'ava', 'start', { prologue: false })
    expect(viewPublic(game, translate).drawings.every(({ strokes }) => strokes !== '[]')).toBe(true)
  })

  it('of a player who changes seats is shown as that seat’s', () => {
    const game = lobbyWith({ people: ['ava', 'leo'] })
    draws(game, 'ava', 'leo')
    draws(game, 'leo', 'ava')
    does(game, 'leo', 'swap', { role: 'caleb' })
    wait(game, TIME.slamEvery)
    expect(slamOf(game)?.by).toBe('caleb')
  })
})

describe('treasures and fears', () => {
  it('are read out, one after the other', () => {
    const game = lobbyWith()
    does(game, 'ava', 'treasure', { text: 'a lucky sock' })
    does(game, 'ava', 'fear', { text: 'geese' })
    expect(slamOf(game)).toMatchObject({ by: 'ava', what: 'treasure', text: 'a lucky sock' })
    wait(game, TIME.slamEvery)
    expect(slamOf(game)).toMatchObject({ by: 'ava', what: 'fear', text: 'geese' })
  })
})

describe('reactions', () => {
  it('come from whoever has made everything, while something is shown', () => {
    const game = lobbyWith()
    makesAll(game, 'ava', 'leo')
    expect(asks(game, 'ava', 'react', { face: 1 })).toBe('not-now')
    draws(game, 'leo', 'ava')
    expect(asks(game, 'leo', 'react', { face: 1 })).toBe('not-now')
    expect(does(game, 'ava', 'react', { face: 3 })).toContainEqual({ type: 'cheer', role: 'ava', n: 3 })
  })

  it('come from every neighbour', () => {
    const game = lobbyWith()
    draws(game, 'ava', 'leo')
    const cues = happens(game, {
      by: 'neighbour',
      id: 'n',
      at: game.clock.room,
      type: 'cheer',
      payload: { cheer: 2 },
    })
    expect(cues).toContainEqual({ type: 'cheer', n: 2 })
  })
})
