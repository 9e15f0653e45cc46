import { describe, expect, it } from 'vitest'
import { EVENING, RITUAL_UPGRADE, UPGRADE } from '../../../shared/content/constants.ts'
import { ROLES } from '../../../shared/content/ids.ts'
import type { GameState } from '../../../shared/rules/state/index.ts'
import { createStoryTranslator } from '../../../shared/text/story-translator.ts'
import { createMessageTranslator } from '../../../shared/views/message-translator.ts'
import { viewPublic, viewSeat } from '../../../shared/views/secrecy.ts'
import {
  does,
  everybodyAt,
  hourOf,
  lightsOut,
  lobbyWith,
  type Places,
  skipTo,
  wednesday,
} from '../test-night.ts'

const translate = createMessageTranslator(createStoryTranslator('en'))
const paperOf = (game: GameState) => {
  const { scene } = viewPublic(game, translate)
  if (scene.phase !== 'paper') throw new Error(`the phase is ${scene.phase}`)
  return scene
}
const own = (game: GameState, role: (typeof ROLES)[number]) => viewSeat(game, role, translate).hand.paper

/** The morning after a Wednesday on which everybody went there. */
const morningAfter = (places: Places, seed = 1): GameState => {
  const game = wednesday({}, seed)
  lightsOut(game, places)
  return skipTo(game, 'paper')
}

describe('the morning paper', () => {
  it('tells who dreamt and who read, and what that did', () => {
    const game = morningAfter(everybodyAt('nook', { leo: 'sphere', ava: 'sphere' }))
    const { before, items } = paperOf(game)
    expect(items).toMatchObject([
      { source: 'dream', who: ['ava', 'leo'], upgrade: 2 * EVENING.dreamUpgrade, lights: 'dimmer' },
      { source: 'nook', who: ['elara', 'caleb'], upgrade: RITUAL_UPGRADE.ofTwo, lights: 'brighter' },
    ])
    expect(game.upgrade).toBe(before + items.reduce((sum, { upgrade }) => sum + upgrade, 0))
  })

  it('moves the meter with each piece of news within its range, and ends where it really stands', () => {
    const game = wednesday()
    game.upgrade = UPGRADE.max - 1
    lightsOut(game, everybodyAt('nook', { leo: 'sphere', ava: 'sphere' }))
    skipTo(game, 'paper')
    const { stands, items } = paperOf(game)
    expect(items[0]?.upgrade).toBe(2)
    expect(stands).toEqual([UPGRADE.max, game.upgrade])
  })

  it('tells of own ways the place and what moved, and never who', () => {
    const game = morningAfter({
      ava: { room: 'own', target: 'caleb' },
      leo: { room: 'own' },
      elara: { room: 'own', deed: 'push' },
      caleb: { room: 'own', deed: 'note', target: 'elara' },
    })
    const { items } = paperOf(game)
    expect(items.every(({ who }) => who.length === 0)).toBe(true)
    expect(items.find(({ source }) => source === 'study')).toMatchObject({ upgrade: UPGRADE.push })
    expect(items.find(({ source }) => source === 'cellar')).toMatchObject({ thread: 1 })
    // Nothing that all can see came from the landing.
    expect(items.some(({ source }) => source === 'landing')).toBe(false)
    expect(own(game, 'ava')).toMatchObject({ source: 'landing', door: 'caleb' })
    expect(own(game, 'caleb')).toMatchObject({ thread: { with: 'elara', by: 1 } })
    expect(own(game, 'elara')).toMatchObject({ upgrade: UPGRADE.push, door: null })
  })

  it('names the lantern that paid to Leo alone', () => {
    const game = morningAfter(everybodyAt('nook', { leo: 'sphere', ava: 'sphere' }))
    expect(own(game, 'leo')?.payer).toBe(game.dreams.find(({ dreamer }) => dreamer === 'leo')?.payer)
    expect(own(game, 'ava')).toMatchObject({ lights: 'dimmer', payer: null })
    expect(JSON.stringify(paperOf(game))).not.toContain('payer')
  })

  it('says that a dream went dark to the dreamer and to all', () => {
    const game = morningAfter(
      everybodyAt('nook', { leo: 'sphere', caleb: { room: 'own', deed: 'fuse', target: 'leo' } }),
    )
    expect(paperOf(game).items).toContainEqual(
      expect.objectContaining({ source: 'cellar', cut: 'leo', who: [] }),
    )
    expect(own(game, 'leo')).toMatchObject({ source: 'dream', cut: 'leo', upgrade: 0, glow: 1 })
  })

  it('tells of somebody alone at the nook that nothing moved', () => {
    const game = morningAfter(everybodyAt('sphere', { caleb: 'nook' }))
    expect(paperOf(game).items).toContainEqual({
      source: 'nook',
      who: ['caleb'],
      upgrade: 0,
      lights: null,
      thread: 0,
      notes: 0,
      cut: null,
    })
  })

  it('explains what moves for the first time, once', () => {
    const game = hourOf(lobbyWith(), 'monday')
    lightsOut(game, everybodyAt('nook'))
    skipTo(game, 'paper')
    expect(paperOf(game).firsts).toEqual(['thread'])
    skipTo(game, 'hour', 'wednesday')
    lightsOut(game, everybodyAt('nook', { leo: 'sphere' }))
    skipTo(game, 'paper')
    expect(paperOf(game).firsts).toEqual(['lights', 'glow'])
  })

  it('explains threads on the evening on which a promise moved one, even if nothing else did', () => {
    const game = wednesday()
    game.evenings[0]!.paper = { before: 4, items: [] }
    does(game, 'ava', 'promise', { to: 'leo', room: 'sphere' })
    does(game, 'leo', 'answer', { from: 'ava', take: true })
    lightsOut(game, everybodyAt('sphere'))
    skipTo(game, 'paper')
    expect(paperOf(game).firsts).toContain('thread')
  })

  it('is over as soon as everybody has read it', () => {
    const game = morningAfter(everybodyAt('nook'))
    for (const role of ROLES) does(game, role, 'ready', {})
    expect(game.phase.id).toBe('night')
  })
})
