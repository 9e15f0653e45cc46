import { describe, expect, it } from 'vitest'
import { PHONES, phoneAt, roleOfPhone } from '../../shared/content/phones.ts'
import type { Action } from '../../shared/rules/action.ts'
import { brokenInvariants } from '../../shared/rules/invariants.ts'
import { legalFor } from '../../shared/rules/legal-moves.ts'
import { apply } from '../../shared/rules/reduce.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { createStoryTranslator } from '../../shared/text/story-translator.ts'
import { createMessageTranslator } from '../../shared/views/message-translator.ts'
import { viewSeat } from '../../shared/views/secrecy.ts'
import { walkNight } from '../support/random-night.ts'
import { does, everybodyAt, happens, hourOf, lightsOut, lobbyWith, skipTo, wait } from './test-night.ts'

const translate = createMessageTranslator(createStoryTranslator('en'))

/** A lobby in which two people, Leo's and `leo2`, play Leo. */
function withSecondLeo(): GameState {
  const game = lobbyWith()
  happens(game, {
    by: 'server',
    at: game.clock.room,
    type: 'sit',
    role: 'leo',
    player: { id: 'leo2', name: 'leo2', gentle: false },
    second: true,
  })
  return game
}

const connection = (game: GameState, type: 'drop' | 'back', second: boolean) =>
  happens(game, { by: 'server', at: game.clock.room, type, role: 'leo', ...(second && { second }) } as Action)

/** The second phone of Leo's seat acts. */
const secondDoes = (game: GameState, type: string, payload: object) =>
  apply(game, { by: 'leo', second: true, type, payload, at: game.clock.room } as unknown as Action)

const phonesThatDream = (game: GameState) => PHONES.filter((phone) => legalFor(game, phone).play)

describe('phones', () => {
  it('are named by the seat and by which of its people holds them', () => {
    expect(PHONES).toHaveLength(8)
    for (const phone of PHONES)
      expect(phoneAt(roleOfPhone(phone), { second: phone !== roleOfPhone(phone) })).toBe(phone)
  })
})

describe('two people who are one role', () => {
  it('dream in turn by evening; the other one watches the same dream', () => {
    const game = withSecondLeo()
    const dreamers = (['monday', 'wednesday', 'friday'] as const).map((evening) => {
      lightsOut(hourOf(game, evening), everybodyAt('nook', { leo: 'sphere' }))
      skipTo(game, 'bedtime', evening)
      const [dreams] = phonesThatDream(game)
      const watches = dreams === 'leo' ? 'leo2' : 'leo'
      expect(viewSeat(game, watches, translate).hand.play).toMatchObject({ watched: true, soFar: [] })
      expect(viewSeat(game, dreams!, translate).hand.play).toMatchObject({ watched: false, soFar: null })
      return dreams
    })
    expect(dreamers).toEqual(['leo', 'leo2', 'leo'])
  })

  it('stand in for each other when the dreamer’s phone is gone, with all touches so far', () => {
    const game = withSecondLeo()
    lightsOut(hourOf(game, 'monday'), everybodyAt('nook', { leo: 'sphere' }))
    skipTo(game, 'bedtime')
    expect(phonesThatDream(game)).toEqual(['leo'])
    wait(game, 5_000)
    expect(secondDoes(game, 'play', { from: 0, runs: [-1, 10] })).toBe('not-now')
    does(game, 'leo', 'play', { from: 0, runs: [-1, 20] })
    connection(game, 'drop', false)
    expect(phonesThatDream(game)).toEqual(['leo2'])
    expect(viewSeat(game, 'leo2', translate).hand.play).toMatchObject({ watched: false, soFar: [-1, 20] })
    expect(secondDoes(game, 'play', { from: 20, runs: [-1, 10] })).toBeNull()
    connection(game, 'back', false)
    expect(phonesThatDream(game)).toEqual(['leo'])
    expect(viewSeat(game, 'leo', translate).hand.play).toMatchObject({ watched: false, soFar: [-1, 30] })
  })

  it('sleepwalk only when both phones are gone, and wake when either is back', () => {
    const game = skipTo(withSecondLeo(), 'hour')
    connection(game, 'drop', true)
    wait(game, 30_000)
    expect(game.seats.leo).toMatchObject({ awake: 'human', droppedAt: null, gone: ['second'] })
    connection(game, 'drop', false)
    wait(game, 15_000)
    expect(game.seats.leo.awake).toBe('sleepwalking')
    connection(game, 'back', true)
    expect(game.seats.leo).toMatchObject({ awake: 'human', droppedAt: null, gone: ['first'] })
    // The one who is there leaves: the other's phone has been gone all along.
    happens(game, { by: 'server', at: game.clock.room, type: 'leave', role: 'leo', second: true })
    expect(game.seats.leo).toMatchObject({ awake: 'human', player: { id: 'leo' }, droppedAt: game.clock.now })
    expect(game.seats.leo.second).toBeUndefined()
  })

  it('move to the next role together for another night', () => {
    const game = withSecondLeo()
    happens(game, { by: 'server', at: game.clock.room, type: 'drop', role: 'leo', second: true })
    skipTo(game, 'storybook')
    for (const role of ['ava', 'leo', 'elara', 'caleb'] as const)
      if (game.phase.id === 'storybook') does(game, role, 'again', {})
    expect(game.phase.id).toBe('lobby')
    expect(game.seats.elara).toMatchObject({
      player: { id: 'leo' },
      second: { id: 'leo2' },
      gone: ['second'],
    })
    expect(game.seats.leo.second).toBeUndefined()
  })
})

describe('random games with shared seats', () => {
  it('break no rule of the state, and both phones of a seat see the same but for whose turn it is', () => {
    for (const seed of [1, 2])
      for (const { game, step } of walkNight(seed, { pairs: ['leo', 'caleb'], lucky: true })) {
        if (step % 25 !== 0) continue
        expect(brokenInvariants(game), `step ${step} of ${seed}`).toEqual([])
        for (const role of ['leo', 'caleb'] as const) {
          const [one, other] = [role, phoneAt(role, { second: true })].map((phone) =>
            viewSeat(game, phone, translate),
          )
          expect(other?.secret).toEqual(one?.secret)
          expect({ ...other?.hand, play: null }).toEqual({ ...one?.hand, play: null })
        }
      }
  })
})
