import { describe, expect, it } from 'vitest'
import { TIME } from '../../../shared/content/constants.ts'
import { ROLES } from '../../../shared/content/ids.ts'
import { legalFor } from '../../../shared/rules/legal-moves.ts'
import { currentEvening } from '../../../shared/rules/selectors.ts'
import {
  asks,
  cuesOfType,
  does,
  everybodyAt,
  happens,
  hourOf,
  lightsOut,
  lobbyWith,
  wait,
  wednesday,
} from '../test-night.ts'

describe('the hour before bed', () => {
  it('has neither own ways nor promises on Monday', () => {
    const game = hourOf(lobbyWith(), 'monday')
    expect(asks(game, 'leo', 'pick', { room: 'own' })).toBe('not-now')
    expect(asks(game, 'leo', 'promise', { to: 'ava', room: 'nook' })).toBe('not-now')
    expect(asks(game, 'leo', 'pick', { room: 'sphere' })).toBe(null)
  })

  it('lets players change their pick until they are ready', () => {
    const game = wednesday()
    does(game, 'leo', 'pick', { room: 'sphere' })
    does(game, 'leo', 'pick', { room: 'nook' })
    does(game, 'leo', 'ready', {})
    expect(asks(game, 'leo', 'pick', { room: 'sphere' })).toBe('not-now')
    expect(currentEvening(game).picks.leo?.room).toBe('nook')
  })

  it('ends early only when all four are ready', () => {
    const game = wednesday()
    for (const role of ['ava', 'leo', 'elara'] as const) does(game, role, 'ready', {})
    expect(game.phase.id).toBe('hour')
    does(game, 'caleb', 'ready', {})
    expect(game.phase.id).toBe('lights')
  })

  it('ends at its deadline, and sends players who did not choose to the nook', () => {
    const game = wednesday()
    does(game, 'leo', 'pick', { room: 'sphere' })
    wait(game, game.phase.endsAt! - game.clock.now)
    expect(game.phase.id).toBe('lights')
    expect(currentEvening(game).rooms).toEqual({ ava: 'nook', leo: 'sphere', elara: 'nook', caleb: 'nook' })
  })

  it('waits for all players in an untimed game', () => {
    const game = lobbyWith()
    does(game, 'ava', 'pace', { pace: 'untimed' })
    hourOf(game, 'wednesday')
    wait(game, TIME.hour * 20)
    expect(game.phase.id).toBe('hour')
  })

  it('requires the target and deed that an own way needs', () => {
    const game = wednesday()
    expect(asks(game, 'caleb', 'pick', { room: 'own' })).toBe('not-now')
    expect(asks(game, 'caleb', 'pick', { room: 'own', deed: 'fuse', target: 'caleb' })).toBe('not-now')
    expect(asks(game, 'caleb', 'pick', { room: 'own', deed: 'fuse', target: 'leo' })).toBe(null)
    expect(asks(game, 'elara', 'pick', { room: 'own', deed: 'fuse', target: 'leo' })).toBe('not-now')
    expect(asks(game, 'elara', 'pick', { room: 'own', deed: 'push' })).toBe(null)
    expect(asks(game, 'ava', 'pick', { room: 'own', target: 'elara' })).toBe(null)
  })

  it('has no own ways if the evening’s rules close them', () => {
    const game = wednesday({ ownWays: false })
    expect(asks(game, 'leo', 'pick', { room: 'own' })).toBe('not-now')
  })

  it('lets only Ava and Caleb agree on a sign, and only on Friday', () => {
    const early = wednesday()
    expect(asks(early, 'ava', 'agree-sign', { sign: 'ear' })).toBe('not-now')
    const game = hourOf(lobbyWith(), 'friday')
    expect(asks(game, 'leo', 'agree-sign', { sign: 'ear' })).toBe('not-now')
    does(game, 'ava', 'agree-sign', { sign: 'ear' })
    does(game, 'caleb', 'agree-sign', { sign: 'nose' })
    does(game, 'caleb', 'agree-sign', { sign: 'ear' })
    expect(game.signs).toEqual({ ava: 'ear', caleb: 'ear' })
  })

  it('lets Elara answer the offer of a customised dream once, on Friday', () => {
    const game = hourOf(lobbyWith(), 'friday')
    expect(asks(game, 'leo', 'offer', { take: true })).toBe('not-now')
    does(game, 'elara', 'offer', { take: true })
    expect(asks(game, 'elara', 'offer', { take: false })).toBe('not-now')
    lightsOut(game, everybodyAt('sphere'))
    expect(currentEvening(game).customised).toBe('ava')
  })

  it('drops the accepted offer unless both Elara and Ava enter the sphere', () => {
    const game = hourOf(lobbyWith(), 'friday')
    does(game, 'elara', 'offer', { take: true })
    lightsOut(game, everybodyAt('sphere', { ava: 'nook' }))
    expect(currentEvening(game).customised).toBe(null)
  })

  it('announces where house-played roles will be, truthfully three times in four', () => {
    let meant = 0
    for (let seed = 1; seed <= 200; seed++) {
      const game = hourOf(lobbyWith({ seed, people: ['ava'] }), 'wednesday')
      happens(game, {
        by: 'caleb',
        type: 'pick',
        payload: { room: 'nook' },
        at: game.clock.room,
        house: true,
      })
      if (currentEvening(game).announced.caleb === 'nook') meant += 1
      expect(currentEvening(game).announced.ava).toBe(undefined)
    }
    expect(meant).toBeGreaterThan(130)
    expect(meant).toBeLessThan(170)
  })
})

describe('places in the sphere', () => {
  it('go to the youngest of those who have dreamt equally often, and the others join the nook', () => {
    const game = wednesday({ spherePlaces: 1 })
    lightsOut(game, everybodyAt('sphere'))
    expect(currentEvening(game).rooms).toEqual({ ava: 'sphere', leo: 'nook', elara: 'nook', caleb: 'nook' })
  })

  it('go first to those who have dreamt less', () => {
    const game = wednesday({ spherePlaces: 2 })
    for (const role of ['ava', 'leo'] as const) game.seats[role].stats.dreams = 1
    lightsOut(game, everybodyAt('sphere'))
    expect(currentEvening(game).rooms).toEqual({ ava: 'nook', leo: 'nook', elara: 'sphere', caleb: 'sphere' })
  })

  it('are drawn between the parents, who are of the same age', () => {
    const got = new Set<string>()
    for (let seed = 1; seed <= 20; seed++) {
      const game = hourOf(lobbyWith({ seed }), 'wednesday', { spherePlaces: 1 })
      lightsOut(game, everybodyAt('sphere', { ava: 'nook', leo: 'nook' }))
      got.add(ROLES.find((role) => currentEvening(game).rooms?.[role] === 'sphere') ?? '')
    }
    expect([...got].sort()).toEqual(['caleb', 'elara'])
  })
})

describe('promises', () => {
  const promised = (rules = {}) => {
    const game = wednesday(rules)
    does(game, 'elara', 'promise', { to: 'caleb', room: 'nook' })
    does(game, 'caleb', 'answer', { from: 'elara', take: true })
    return game
  }

  it('strengthen the thread if both are there', () => {
    const game = promised()
    const before = game.threads['elara-caleb']
    const cues = lightsOut(game, everybodyAt('nook'))
    expect(game.threads['elara-caleb']).toBe(before + 1)
    expect(cuesOfType(cues, 'promise-kept')).toHaveLength(1)
    expect(game.memories.at(-1)).toMatchObject({ kind: 'promise-kept', a: 'elara', b: 'caleb' })
  })

  it('weaken the thread once if either or both are elsewhere', () => {
    for (const places of [everybodyAt('nook', { elara: 'sphere' }), everybodyAt('sphere')]) {
      const game = promised()
      game.threads['elara-caleb'] = 2
      const cues = lightsOut(game, places)
      expect(game.threads['elara-caleb']).toBe(1)
      expect(cuesOfType(cues, 'promise-broken')).toHaveLength(1)
    }
  })

  it('are remembered with the name of the player who broke them', () => {
    const game = promised()
    lightsOut(game, everybodyAt('nook', { caleb: 'sphere' }))
    expect(game.memories.find(({ kind }) => kind === 'promise-broken')).toMatchObject({
      a: 'caleb',
      b: 'elara',
    })
  })

  it('change the thread by as much as the evening’s rules say', () => {
    const game = promised({ promiseKept: 2 })
    const before = game.threads['elara-caleb']
    lightsOut(game, everybodyAt('nook'))
    expect(game.threads['elara-caleb']).toBe(before + 2)
  })

  it('cannot be accepted or sent if they contradict an accepted one', () => {
    const game = promised()
    does(game, 'ava', 'promise', { to: 'caleb', room: 'sphere' })
    expect(legalFor(game, 'caleb').answer).toEqual([{ from: ['ava'], take: [false] }])
    expect(asks(game, 'caleb', 'answer', { from: 'ava', take: true })).toBe('not-now')
    expect(asks(game, 'caleb', 'answer', { from: 'ava', take: false })).toBe(null)
    // A player who has accepted a promise cannot offer another place.
    expect(asks(game, 'caleb', 'promise', { to: 'leo', room: 'sphere' })).toBe('not-now')
    expect(asks(game, 'caleb', 'promise', { to: 'leo', room: 'nook' })).toBe(null)
  })

  it('can be accepted whatever their asker has promised others since, but come too late then and bind nobody', () => {
    const game = wednesday()
    does(game, 'ava', 'promise', { to: 'caleb', room: 'nook' })
    const before = legalFor(game, 'caleb')
    does(game, 'leo', 'promise', { to: 'ava', room: 'sphere' })
    does(game, 'ava', 'answer', { from: 'leo', take: true })
    expect(legalFor(game, 'caleb')).toEqual(before)
    does(game, 'caleb', 'answer', { from: 'ava', take: true })
    expect(currentEvening(game).promises[0]).toMatchObject({ answer: 'late', kept: null })
    // Caleb is as free as before.
    expect(legalFor(game, 'caleb').promise?.[0]?.room).toEqual(['nook', 'sphere'])
    const thread = game.threads['ava-caleb']
    const cues = lightsOut(game, everybodyAt('sphere', { caleb: 'nook' }))
    expect(game.threads['ava-caleb']).toBe(thread)
    expect(cuesOfType(cues, 'promise-broken')).toEqual([])
    expect(cuesOfType(cues, 'promise-kept')).toHaveLength(1)
  })

  it('are one for each player, to the nook or the sphere only', () => {
    const game = wednesday()
    does(game, 'ava', 'promise', { to: 'leo', room: 'nook' })
    expect(asks(game, 'ava', 'promise', { to: 'caleb', room: 'nook' })).toBe('not-now')
    expect(legalFor(game, 'leo').promise?.[0]?.room).toEqual(['nook', 'sphere'])
  })

  it('can still be answered by players who are ready', () => {
    const game = wednesday()
    does(game, 'leo', 'ready', {})
    does(game, 'ava', 'promise', { to: 'leo', room: 'nook' })
    expect(asks(game, 'leo', 'answer', { from: 'ava', take: true })).toBe(null)
  })

  it('cannot be made to meet in a sphere that has one place', () => {
    expect(legalFor(wednesday({ spherePlaces: 1 }), 'leo').promise?.[0]?.room).toEqual(['nook'])
    expect(legalFor(wednesday({ spherePlaces: 2 }), 'leo').promise?.[0]?.room).toEqual(['nook', 'sphere'])
  })

  it('are nobody’s fault if the evening’s rules kept somebody away', () => {
    const game = wednesday({ spherePlaces: 2 })
    does(game, 'elara', 'promise', { to: 'caleb', room: 'sphere' })
    does(game, 'caleb', 'answer', { from: 'elara', take: true })
    const before = { ...game.threads }
    const cues = lightsOut(game, everybodyAt('sphere'))
    expect(currentEvening(game).rooms?.caleb === 'nook' || currentEvening(game).rooms?.elara === 'nook').toBe(
      true,
    )
    expect(game.threads).toEqual(before)
    expect(cuesOfType(cues, 'promise-broken')).toEqual([])
    expect(game.memories.filter(({ kind }) => kind.startsWith('promise'))).toEqual([])
  })

  it('are broken by the one who went elsewhere, even if the other had no place', () => {
    const game = wednesday({ spherePlaces: 2 })
    does(game, 'elara', 'promise', { to: 'caleb', room: 'sphere' })
    does(game, 'caleb', 'answer', { from: 'elara', take: true })
    lightsOut(game, everybodyAt('sphere', { elara: 'nook' }))
    expect(game.memories.find(({ kind }) => kind === 'promise-broken')).toMatchObject({
      a: 'elara',
      b: 'caleb',
    })
  })

  it('have no effect if they were not accepted', () => {
    const game = wednesday()
    const before = { ...game.threads }
    does(game, 'ava', 'promise', { to: 'leo', room: 'nook' })
    lightsOut(game, everybodyAt('sphere'))
    expect(game.threads).toEqual(before)
  })
})
