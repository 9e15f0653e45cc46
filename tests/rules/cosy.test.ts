/** A cosy table: no night is lost, and the eerier bad dreams stay out. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEerie } from '../../shared/content/eerie.ts'
import { ROLES, type Role } from '../../shared/content/ids.ts'
import { content } from '../../shared/content/load.ts'
import { disturb, offerWhispers } from '../../shared/rules/disturbances.ts'
import { isLost } from '../../shared/rules/results.ts'
import { returnToLobby } from '../../shared/rules/setup.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { createStoryTranslator } from '../../shared/text/story-translator.ts'
import { createMessageTranslator } from '../../shared/views/message-translator.ts'
import { viewPublic } from '../../shared/views/secrecy.ts'
import { tableIn } from './malfunction/malfunction-table.ts'
import { asks, does, lobbyWith, skipTo, wait } from './test-night.ts'

const translate = createMessageTranslator(createStoryTranslator('en'))
const people = fc.shuffledSubarray([...ROLES], { minLength: 1 })
const lights = fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5))

/** Lets time pass, without a touch of anybody, until the acts of the malfunction are over. */
function playedByNobody(game: GameState): GameState {
  for (let turn = 0; turn < 4_000 && !['home', 'choice', 'ending'].includes(game.phase.id); turn++)
    wait(game, 500)
  return game
}

const eerieOf = (game: GameState): string[] =>
  game.disturbances.flatMap(({ words }) => {
    const id = 'key' in words ? (words.key.split('.')[1] ?? '') : ''
    return isEerie({ id }) ? [id] : []
  })

describe('a cosy table', () => {
  it('is made by the host alone, at any time, and stays so for the next night', () => {
    const game = lobbyWith()
    expect(viewPublic(game, translate).cosy).toBe(false)
    expect(asks(game, 'leo', 'cosy', { on: true })).not.toBeNull()
    does(game, 'ava', 'cosy', { on: true })
    skipTo(game, 'hour')
    expect(viewPublic(game, translate).cosy).toBe(true)
    returnToLobby(game)
    expect(viewPublic(game, translate).cosy).toBe(true)
    does(game, 'ava', 'cosy', { on: false })
    expect(game.settings).toEqual(lobbyWith().settings)
  })

  it('loses no night, even if nobody touches a phone, with few or many lights and people', () => {
    fc.assert(
      fc.property(people, lights, fc.nat(999), (seated: Role[], lanterns, seed) => {
        const game = tableIn('shout', { people: seated, lights: lanterns, seed })
        game.settings.cosy = true
        playedByNobody(game)
        expect(game.phase.id).toBe('home')
        expect(isLost(game)).toBe(false)
        expect(ROLES.some((role) => game.seats[role].lights > 0)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('gets to the end of the lullaby from its last light, with a player who plays only wrong notes', () => {
    const game = tableIn('whisper', { lights: [1, 0, 0, 0], notes: 6 })
    game.settings.cosy = true
    game.malfunction!.letGo = 1
    for (let turn = 0; turn < 600 && game.phase.id === 'whisper'; turn++) {
      const board = game.boards.lullaby
      const slot = board ? (board.settled + 1) % board.owners.length : 0
      const wrong = board?.symbols[slot] === 'moon' ? 'leaf' : 'moon'
      if (board) asks(game, board.owners[slot]!, 'beat', { slot, symbol: wrong })
      wait(game, 300)
    }
    expect(game.phase.id).toBe('home')
    expect(isLost(game)).toBe(false)
  })

  it('is no other table in the shout: a spooky one of the same players may still lose', () => {
    const game = playedByNobody(tableIn('shout', { lights: [1, 1, 0, 0] }))
    expect(isLost(game)).toBe(true)
  })

  it('has none of the eerier bad dreams, whoever is disturbed and however often', () => {
    fc.assert(
      fc.property(
        fc.nat(9_999),
        fc.array(fc.constantFrom(...ROLES), { minLength: 1, maxLength: 60 }),
        (seed, seers) => {
          const game = skipTo(lobbyWith({ seed }), 'night')
          game.settings.cosy = true
          game.disturbances = []
          for (const seer of seers) {
            offerWhispers(game)
            expect(game.whisperTemplates.filter((id) => isEerie({ id }))).toEqual([])
            disturb(game, seer)
          }
          expect(eerieOf(game)).toEqual([])
        },
      ),
      { numRuns: 20 },
    )
  })

  it('differs in that from a spooky one, which gets them', () => {
    const game = skipTo(lobbyWith(), 'night')
    for (let n = 0; n < 60; n++) disturb(game, ROLES[n % ROLES.length] ?? 'ava')
    expect(eerieOf(game)).not.toEqual([])
  })

  it('has enough left: of each kind of bad dream at least a third', () => {
    const kinds = [
      ...Map.groupBy(content.visions, ({ face }) => face).values(),
      ...Map.groupBy(content.whispers, ({ uses }) => uses).values(),
    ]
    for (const entries of kinds) {
      const mild = entries.filter((entry) => !isEerie(entry)).length
      expect(mild).toBeGreaterThanOrEqual(entries.length / 3)
      expect(mild).toBeLessThan(entries.length)
    }
  })
})
