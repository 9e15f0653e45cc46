import { describe, expect, it } from 'vitest'
import { SLEEPWALK, TIME } from '../../../shared/content/constants.ts'
import { ROLES } from '../../../shared/content/ids.ts'
import { nextRoomDeadline } from '../../../shared/rules/scheduler.ts'
import { asks, does, happens, hourOf, lobbyWith, named, sits, skip, skipTo, wait } from '../test-night.ts'

describe('the host', () => {
  it('is the first phone, and the only one with the controls', () => {
    const night = lobbyWith({ people: ['leo', 'ava'] })
    expect(asks(night, 'ava', 'start', { prologue: true })).toBe('not-now')
    does(night, 'leo', 'start', { prologue: true })
    expect(night.phase.id).toBe('prologue')
    expect(asks(night, 'ava', 'skip', {})).toBe('not-now')
  })

  it('pauses: time stands still, and nobody but the host may do anything', () => {
    const night = hourOf(lobbyWith(), 'monday')
    does(night, 'ava', 'pause', { on: true })
    expect(nextRoomDeadline(night)).toBe(null)
    wait(night, TIME.hour * 10)
    expect(night.phase.id).toBe('hour')
    expect(asks(night, 'leo', 'pick', { room: 'nook' })).toBe('not-now')
    expect(asks(night, 'ava', 'skip', {})).toBe('not-now')
    does(night, 'ava', 'pause', { on: false })
    // It is counted out, 3-2-1, before time goes on.
    wait(night, TIME.countdown)
    wait(night, TIME.hourMonday - 1)
    expect(night.phase.id).toBe('hour')
    wait(night, 1)
    expect(night.phase.id).toBe('lights')
  })

  it('gives thirty seconds more', () => {
    const night = hourOf(lobbyWith(), 'monday')
    const endsAt = night.phase.endsAt!
    does(night, 'ava', 'extend', {})
    expect(night.phase.endsAt).toBe(endsAt + TIME.extend)
  })

  it('skips a phase, with its defaults', () => {
    const night = hourOf(lobbyWith(), 'monday')
    skip(night)
    expect(night.phase.id).toBe('lights')
    expect(night.evenings[0]!.rooms).toEqual({ ava: 'nook', leo: 'nook', elara: 'nook', caleb: 'nook' })
  })

  it('sets the pace: what begins after it is slower or faster', () => {
    for (const [pace, percent] of [
      ['relaxed', 160],
      ['brisk', 70],
      ['standard', 100],
    ] as const) {
      const night = lobbyWith()
      does(night, 'ava', 'pace', { pace })
      skipTo(night, 'card')
      expect(night.phase.endsAt! - night.phase.startedAt).toBe((TIME.card * percent) / 100)
    }
  })

  it('takes a player out, whose role the house gets', () => {
    const night = hourOf(lobbyWith(), 'monday')
    does(night, 'ava', 'remove', { role: 'leo' })
    expect(night.seats.leo).toMatchObject({ player: null, awake: 'house' })
  })

  it('goes back to the lobby with everybody where they are', () => {
    const night = skipTo(lobbyWith(), 'memories')
    does(night, 'ava', 'to-lobby', {})
    expect(night.phase.id).toBe('lobby')
    expect(ROLES.map((role) => night.seats[role].player?.id)).toEqual([...ROLES])
    expect(night.evenings).toEqual([])
    expect(night.seats.ava.secret).toBe(null)
  })

  it('passes to the next phone when the host leaves', () => {
    const night = hourOf(lobbyWith({ people: ['leo', 'ava', 'caleb'] }), 'monday')
    happens(night, { by: 'server', at: night.clock.room, type: 'leave', role: 'leo' })
    expect(night.host).toBe('ava')
    expect(asks(night, 'ava', 'skip', {})).toBe(null)
  })
})

describe('people who come and go', () => {
  it('swap to a free role in the lobby, with all they brought', () => {
    const night = lobbyWith({ people: ['ava', 'leo'] })
    does(night, 'ava', 'treasure', { text: 'a very old biscuit' })
    expect(asks(night, 'ava', 'swap', { role: 'leo' })).toBe('not-now')
    does(night, 'ava', 'swap', { role: 'caleb' })
    expect(night.seats.caleb).toMatchObject({
      player: { id: 'ava' },
      treasure: { text: 'a very old biscuit' },
    })
    expect(night.seats.ava.player).toBe(null)
    expect(asks(night, 'caleb', 'start', { prologue: false })).toBe(null)
  })

  it('take over a role that the house plays, at any time', () => {
    const night = skipTo(lobbyWith({ people: ['ava'] }), 'memories')
    const cues = sits(night, 'caleb', 'a late guest')
    expect(named(cues, 'took-over')).toEqual([{ type: 'took-over', role: 'caleb' }])
    expect(night.seats.caleb).toMatchObject({ awake: 'human', player: { id: 'a late guest' } })
  })

  it('hand theirs to the house when they leave, with secret and lights', () => {
    const night = skipTo(lobbyWith(), 'memories')
    const { secret, lights } = night.seats.elara
    happens(night, { by: 'server', at: night.clock.room, type: 'leave', role: 'elara' })
    expect(night.seats.elara).toMatchObject({ player: null, awake: 'house', secret, lights })
  })

  it('sleepwalk after fifteen seconds of silence, and wake at once', () => {
    const night = hourOf(lobbyWith(), 'wednesday')
    happens(night, { by: 'server', at: night.clock.room, type: 'drop', role: 'leo' })
    wait(night, SLEEPWALK.story - 1)
    expect(night.seats.leo.awake).toBe('human')
    expect(named(wait(night, 1), 'fell-asleep')).toEqual([{ type: 'fell-asleep', role: 'leo' }])
    expect(night.seats.leo).toMatchObject({ awake: 'sleepwalking', player: { id: 'leo' } })
    const cues = happens(night, { by: 'server', at: night.clock.room, type: 'back', role: 'leo' })
    expect(named(cues, 'came-back')).toHaveLength(1)
    expect(night.seats.leo.awake).toBe('human')
  })

  it('sleepwalk after five in the malfunction', () => {
    const night = skipTo(lobbyWith(), 'shout')
    happens(night, { by: 'server', at: night.clock.room, type: 'drop', role: 'leo' })
    wait(night, SLEEPWALK.malfunction - 1)
    expect(night.seats.leo.awake).toBe('human')
    wait(night, 1)
    expect(night.seats.leo.awake).toBe('sleepwalking')
  })

  it('do not sleepwalk when they are back in time', () => {
    const night = hourOf(lobbyWith(), 'wednesday')
    happens(night, { by: 'server', at: night.clock.room, type: 'drop', role: 'leo' })
    wait(night, SLEEPWALK.story - 1)
    happens(night, { by: 'server', at: night.clock.room, type: 'back', role: 'leo' })
    wait(night, 5_000)
    expect(night.seats.leo.awake).toBe('human')
  })
})

describe('the lobby', () => {
  it('is furnished by the house for who made nothing, each with something of their own', () => {
    const night = skipTo(lobbyWith({ people: ['ava'] }), 'supper')
    const treasures = ROLES.map((role) => JSON.stringify(night.seats[role].treasure))
    expect(new Set(treasures).size).toBe(4)
    for (const role of ROLES) expect(night.drawings.some(({ of }) => of === role)).toBe(true)
  })

  it('lets nobody draw themselves', () => {
    const night = lobbyWith()
    const strokes = [{ color: 1, points: [10, 10] }]
    expect(asks(night, 'ava', 'draw', { of: 'ava', strokes })).toBe('not-now')
    expect(named(does(night, 'ava', 'draw', { of: 'leo', strokes }), 'drawn')).toHaveLength(1)
  })

  it('takes only suggestions where typing is off', () => {
    const night = lobbyWith()
    does(night, 'ava', 'typing', { on: false })
    expect(asks(night, 'leo', 'treasure', { text: 'mine' })).toBe('not-now')
    expect(asks(night, 'leo', 'rename', { name: 'Leopold' })).toBe('not-now')
  })
})
