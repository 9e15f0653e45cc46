import { describe, expect, it } from 'vitest'
import { SLEEPWALK, TIME } from '../../../shared/content/constants.ts'
import { ROLES } from '../../../shared/content/ids.ts'
import { nextRoomDeadline } from '../../../shared/rules/scheduler.ts'
import {
  asks,
  cuesOfType,
  does,
  happens,
  hourOf,
  lobbyWith,
  sits,
  skip,
  skipTo,
  wait,
} from '../test-night.ts'

describe('the host', () => {
  it('is the first player, and the only one who has the controls', () => {
    const game = lobbyWith({ people: ['leo', 'ava'] })
    expect(asks(game, 'ava', 'start', { prologue: true })).toBe('not-now')
    does(game, 'leo', 'start', { prologue: true })
    expect(game.phase.id).toBe('prologue')
    expect(asks(game, 'ava', 'skip', {})).toBe('not-now')
  })

  it('pauses the game, in which time stands still and only the host can act', () => {
    const game = hourOf(lobbyWith(), 'monday')
    does(game, 'ava', 'pause', { on: true })
    expect(nextRoomDeadline(game)).toBe(null)
    wait(game, TIME.hour * 10)
    expect(game.phase.id).toBe('hour')
    expect(asks(game, 'leo', 'pick', { room: 'nook' })).toBe('not-now')
    expect(asks(game, 'ava', 'skip', {})).toBe('not-now')
    does(game, 'ava', 'pause', { on: false })
    // Time goes on after the countdown.
    wait(game, TIME.countdown)
    wait(game, TIME.hourMonday - 1)
    expect(game.phase.id).toBe('hour')
    wait(game, 1)
    expect(game.phase.id).toBe('lights')
  })

  it('extends a phase by thirty seconds', () => {
    const game = hourOf(lobbyWith(), 'monday')
    const endsAt = game.phase.endsAt!
    does(game, 'ava', 'extend', {})
    expect(game.phase.endsAt).toBe(endsAt + TIME.extend)
  })

  it('skips a phase, which fills in its defaults', () => {
    const game = hourOf(lobbyWith(), 'monday')
    skip(game)
    expect(game.phase.id).toBe('lights')
    expect(game.evenings[0]!.rooms).toEqual({ ava: 'nook', leo: 'nook', elara: 'nook', caleb: 'nook' })
  })

  it('sets the pace of the phases that begin after it', () => {
    for (const [pace, percent] of [
      ['relaxed', 160],
      ['brisk', 70],
      ['standard', 100],
    ] as const) {
      const game = lobbyWith()
      does(game, 'ava', 'pace', { pace })
      skipTo(game, 'card')
      expect(game.phase.endsAt! - game.phase.startedAt).toBe((TIME.card * percent) / 100)
    }
  })

  it('removes a player, whose role the house plays from then on', () => {
    const game = hourOf(lobbyWith(), 'monday')
    does(game, 'ava', 'remove', { role: 'leo' })
    expect(game.seats.leo).toMatchObject({ player: null, awake: 'house' })
  })

  it('returns to the lobby, where all players keep their seats', () => {
    const game = skipTo(lobbyWith(), 'argument')
    does(game, 'ava', 'to-lobby', {})
    expect(game.phase.id).toBe('lobby')
    expect(ROLES.map((role) => game.seats[role].player?.id)).toEqual([...ROLES])
    expect(game.evenings).toEqual([])
    expect(game.seats.ava.secret).toBe(null)
  })

  it('is the next player when the host leaves', () => {
    const game = hourOf(lobbyWith({ people: ['leo', 'ava', 'caleb'] }), 'monday')
    happens(game, { by: 'server', at: game.clock.room, type: 'leave', role: 'leo' })
    expect(game.host).toBe('ava')
    expect(asks(game, 'ava', 'skip', {})).toBe(null)
  })
})

describe('players who come and go', () => {
  it('move to a free seat in the lobby with what they have made', () => {
    const game = lobbyWith({ people: ['ava', 'leo'] })
    does(game, 'ava', 'treasure', { text: 'a very old biscuit' })
    expect(asks(game, 'ava', 'swap', { role: 'leo' })).toBe('not-now')
    does(game, 'ava', 'swap', { role: 'caleb' })
    expect(game.seats.caleb).toMatchObject({
      player: { id: 'ava' },
      treasure: { text: 'a very old biscuit' },
    })
    expect(game.seats.ava.player).toBe(null)
    expect(asks(game, 'caleb', 'start', { prologue: false })).toBe(null)
  })

  it('take over a house-played role at any time', () => {
    const game = skipTo(lobbyWith({ people: ['ava'] }), 'argument')
    const cues = sits(game, 'caleb', 'a late guest')
    expect(cuesOfType(cues, 'took-over')).toEqual([{ type: 'took-over', role: 'caleb' }])
    expect(game.seats.caleb).toMatchObject({ awake: 'human', player: { id: 'a late guest' } })
  })

  it('leave their role to the house with its secret and lights', () => {
    const game = skipTo(lobbyWith(), 'argument')
    const { secret, lights } = game.seats.elara
    happens(game, { by: 'server', at: game.clock.room, type: 'leave', role: 'elara' })
    expect(game.seats.elara).toMatchObject({ player: null, awake: 'house', secret, lights })
  })

  it('sleepwalk after being away for fifteen seconds, and wake as soon as they are back', () => {
    const game = hourOf(lobbyWith(), 'wednesday')
    happens(game, { by: 'server', at: game.clock.room, type: 'drop', role: 'leo' })
    wait(game, SLEEPWALK.story - 1)
    expect(game.seats.leo.awake).toBe('human')
    expect(cuesOfType(wait(game, 1), 'fell-asleep')).toEqual([{ type: 'fell-asleep', role: 'leo' }])
    expect(game.seats.leo).toMatchObject({ awake: 'sleepwalking', player: { id: 'leo' } })
    const cues = happens(game, { by: 'server', at: game.clock.room, type: 'back', role: 'leo' })
    expect(cuesOfType(cues, 'came-back')).toHaveLength(1)
    expect(game.seats.leo.awake).toBe('human')
  })

  it('sleepwalk after being away for five seconds in the malfunction', () => {
    const game = skipTo(lobbyWith(), 'shout')
    happens(game, { by: 'server', at: game.clock.room, type: 'drop', role: 'leo' })
    wait(game, SLEEPWALK.malfunction - 1)
    expect(game.seats.leo.awake).toBe('human')
    wait(game, 1)
    expect(game.seats.leo.awake).toBe('sleepwalking')
  })

  it('do not sleepwalk if they are back in time', () => {
    const game = hourOf(lobbyWith(), 'wednesday')
    happens(game, { by: 'server', at: game.clock.room, type: 'drop', role: 'leo' })
    wait(game, SLEEPWALK.story - 1)
    happens(game, { by: 'server', at: game.clock.room, type: 'back', role: 'leo' })
    wait(game, 5_000)
    expect(game.seats.leo.awake).toBe('human')
  })
})

describe('the lobby', () => {
  it('fills in a different treasure and a portrait for each role whose player made none', () => {
    const game = skipTo(lobbyWith({ people: ['ava'] }), 'supper')
    const treasures = ROLES.map((role) => JSON.stringify(game.seats[role].treasure))
    expect(new Set(treasures).size).toBe(4)
    for (const role of ROLES) expect(game.drawings.some(({ of }) => of === role)).toBe(true)
  })

  it('does not let players draw themselves', () => {
    const game = lobbyWith()
    const strokes = [{ color: 1, points: [10, 10] }]
    expect(asks(game, 'ava', 'draw', { of: 'ava', strokes })).toBe('not-now')
    expect(cuesOfType(does(game, 'ava', 'draw', { of: 'leo', strokes }), 'drawn')).toHaveLength(1)
  })

  it('accepts only suggestions if typing is off', () => {
    const game = lobbyWith()
    does(game, 'ava', 'typing', { on: false })
    expect(asks(game, 'leo', 'treasure', { text: 'mine' })).toBe('not-now')
    expect(asks(game, 'leo', 'rename', { name: 'Leopold' })).toBe('not-now')
  })
})
