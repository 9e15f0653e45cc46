import { describe, expect, it } from 'vitest'
import { TIME } from '../../../shared/content/constants.ts'
import { ROLES } from '../../../shared/content/ids.ts'
import { aimProgress } from '../../../shared/rules/aims.ts'
import type { GameState } from '../../../shared/rules/state/index.ts'
import { createStoryTranslator } from '../../../shared/text/story-translator.ts'
import { createMessageTranslator } from '../../../shared/views/message-translator.ts'
import { viewPublic } from '../../../shared/views/secrecy.ts'
import { does, lobbyWith, wait } from '../test-night.ts'

const translate = createMessageTranslator(createStoryTranslator('en'))
const sceneOf = (game: GameState) => {
  const { scene } = viewPublic(game, translate)
  if (scene.phase !== 'prologue') throw new Error(`the phase is ${scene.phase}`)
  return scene
}

describe('the prologue', () => {
  it('shows four pictures and then the four aims, one at a time', () => {
    const game = lobbyWith()
    does(game, 'ava', 'start', { prologue: true })
    const shown = []
    for (let i = 0; i < 4; i++) {
      shown.push(sceneOf(game))
      wait(game, TIME.prologuePicture)
    }
    for (let i = 0; i < 4; i++) {
      shown.push(sceneOf(game))
      wait(game, TIME.prologueAim)
    }
    expect(shown.map(({ picture }) => picture)).toEqual([0, 1, 2, 3, 0, 1, 2, 3])
    expect(shown.map(({ aim }) => aim)).toEqual([null, null, null, null, ...ROLES])
    expect(new Set(shown.map(({ text }) => text)).size).toBe(8)
    expect(game.phase.id).toBe('supper')
  })

  it('tells each aim with the number that it is counted by', () => {
    const game = lobbyWith()
    does(game, 'ava', 'start', { prologue: true })
    wait(game, 4 * TIME.prologuePicture)
    for (const role of ROLES) {
      expect(sceneOf(game).text).toContain(String(aimProgress(game, role).need))
      wait(game, TIME.prologueAim)
    }
  })

  it('goes on to the aims, and not past them, when everybody is ready early', () => {
    const game = lobbyWith()
    does(game, 'ava', 'start', { prologue: true })
    for (const role of ROLES) does(game, role, 'ready', {})
    expect(sceneOf(game).aim).toBe('ava')
    for (const role of ROLES) does(game, role, 'ready', {})
    expect(game.phase.id).toBe('supper')
  })

  it('is left out on a first night without it, but the aims are shown again when the roles have turned', () => {
    const first = lobbyWith()
    does(first, 'ava', 'start', { prologue: false })
    expect(first.phase.id).toBe('supper')
    does(first, 'ava', 'to-lobby', {})
    does(first, 'ava', 'start', { prologue: false })
    expect(sceneOf(first)).toMatchObject({ picture: 0, aim: 'ava' })
  })
})

describe('what everybody sees of the aims', () => {
  it('is the aim of each role and how far it has come', () => {
    const game = lobbyWith()
    does(game, 'ava', 'start', { prologue: false })
    game.seats.leo.glow = 4
    game.upgrade = 7
    const { people } = viewPublic(game, translate)
    expect(people.leo.aim).toEqual({ have: 4, need: aimProgress(game, 'leo').need, met: false })
    expect(people.elara.aim.have).toBe(7)
    expect(people.caleb.aim.have).toBe(7)
    // Caleb’s is a most, all others are a least.
    expect([people.elara.aim.met, people.caleb.aim.met]).toEqual([true, false])
  })
})
