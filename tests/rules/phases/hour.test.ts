import { describe, expect, it } from 'vitest'
import { TIME } from '../../../shared/content/constants.ts'
import { ROLES } from '../../../shared/content/ids.ts'
import { legalFor } from '../../../shared/rules/legal-moves.ts'
import { tonight } from '../../../shared/rules/selectors.ts'
import {
  asks,
  does,
  everybodyAt,
  happens,
  hourOf,
  lightsOut,
  lobbyWith,
  named,
  skip,
  skipTo,
  wait,
} from '../test-night.ts'

const wednesday = (rules = {}) => hourOf(lobbyWith(), 'wednesday', rules)

describe('the hour before bed', () => {
  it('has places but no own ways and no promises on Monday', () => {
    const night = hourOf(lobbyWith(), 'monday')
    expect(asks(night, 'leo', 'pick', { room: 'own' })).toBe('not-now')
    expect(asks(night, 'leo', 'promise', { to: 'ava', room: 'nook' })).toBe('not-now')
    expect(asks(night, 'leo', 'pick', { room: 'sphere' })).toBe(null)
  })

  it('lets a pick be changed until one is ready', () => {
    const night = wednesday()
    does(night, 'leo', 'pick', { room: 'sphere' })
    does(night, 'leo', 'pick', { room: 'nook' })
    does(night, 'leo', 'ready', {})
    expect(asks(night, 'leo', 'pick', { room: 'sphere' })).toBe('not-now')
    expect(tonight(night).picks.leo?.room).toBe('nook')
  })

  it('ends when all are ready, and not before', () => {
    const night = wednesday()
    for (const role of ['ava', 'leo', 'elara'] as const) does(night, role, 'ready', {})
    expect(night.phase.id).toBe('hour')
    does(night, 'caleb', 'ready', {})
    expect(night.phase.id).toBe('lights')
  })

  it('ends by itself, with the nook for whoever did not choose', () => {
    const night = wednesday()
    does(night, 'leo', 'pick', { room: 'sphere' })
    wait(night, TIME.hour)
    expect(night.phase.id).toBe('lights')
    expect(tonight(night).rooms).toEqual({ ava: 'nook', leo: 'sphere', elara: 'nook', caleb: 'nook' })
  })

  it('waits for everybody where there are no timers', () => {
    const night = lobbyWith()
    does(night, 'ava', 'pace', { pace: 'untimed' })
    hourOf(night, 'wednesday')
    wait(night, TIME.hour * 20)
    expect(night.phase.id).toBe('hour')
  })

  it('asks own ways for what they need', () => {
    const night = wednesday()
    expect(asks(night, 'caleb', 'pick', { room: 'own' })).toBe('not-now')
    expect(asks(night, 'caleb', 'pick', { room: 'own', deed: 'fuse', target: 'caleb' })).toBe('not-now')
    expect(asks(night, 'caleb', 'pick', { room: 'own', deed: 'fuse', target: 'leo' })).toBe(null)
    expect(asks(night, 'elara', 'pick', { room: 'own', deed: 'fuse', target: 'leo' })).toBe('not-now')
    expect(asks(night, 'elara', 'pick', { room: 'own', deed: 'push' })).toBe(null)
    expect(asks(night, 'ava', 'pick', { room: 'own', target: 'elara' })).toBe(null)
  })

  it('has no own ways where a rule of the evening shuts them', () => {
    const night = wednesday({ ownWays: false })
    expect(asks(night, 'leo', 'pick', { room: 'own' })).toBe('not-now')
  })

  it('shows the three signs to Ava and Caleb alone, and only on Wednesday', () => {
    const night = wednesday()
    expect(asks(night, 'leo', 'agree-sign', { sign: 'ear' })).toBe('not-now')
    does(night, 'ava', 'agree-sign', { sign: 'ear' })
    does(night, 'caleb', 'agree-sign', { sign: 'nose' })
    does(night, 'caleb', 'agree-sign', { sign: 'ear' })
    expect(night.signs).toEqual({ ava: 'ear', caleb: 'ear' })
    hourOf(night, 'friday')
    expect(asks(night, 'ava', 'agree-sign', { sign: 'ear' })).toBe('not-now')
  })

  it('offers Elara the customised dream on Friday, to be answered once', () => {
    const night = hourOf(lobbyWith(), 'friday')
    expect(asks(night, 'leo', 'offer', { take: true })).toBe('not-now')
    does(night, 'elara', 'offer', { take: true })
    expect(asks(night, 'elara', 'offer', { take: false })).toBe('not-now')
    lightsOut(night, everybodyAt('sphere'))
    expect(tonight(night).customised).toBe('ava')
  })

  it('forgets the offer unless both enter the sphere', () => {
    const night = hourOf(lobbyWith(), 'friday')
    does(night, 'elara', 'offer', { take: true })
    lightsOut(night, everybodyAt('sphere', { ava: 'nook' }))
    expect(tonight(night).customised).toBe(null)
  })

  it('lets the house announce what it intends: one word each, true three times in four', () => {
    let meant = 0
    for (let seed = 1; seed <= 200; seed++) {
      const night = hourOf(lobbyWith({ seed, people: ['ava'] }), 'wednesday')
      happens(night, {
        by: 'caleb',
        type: 'pick',
        payload: { room: 'nook' },
        at: night.clock.room,
        house: true,
      })
      if (tonight(night).announced.caleb === 'nook') meant += 1
      expect(tonight(night).announced.ava).toBe(undefined)
    }
    expect(meant).toBeGreaterThan(130)
    expect(meant).toBeLessThan(170)
  })
})

describe('places in the sphere', () => {
  it('go to the youngest; the rest join the nook', () => {
    const night = wednesday({ spherePlaces: 1 })
    lightsOut(night, everybodyAt('sphere'))
    expect(tonight(night).rooms).toEqual({ ava: 'sphere', leo: 'nook', elara: 'nook', caleb: 'nook' })
  })

  it('are drawn between the parents, who are of one age', () => {
    const got = new Set<string>()
    for (let seed = 1; seed <= 20; seed++) {
      const night = hourOf(lobbyWith({ seed }), 'wednesday', { spherePlaces: 1 })
      lightsOut(night, everybodyAt('sphere', { ava: 'nook', leo: 'nook' }))
      got.add(ROLES.find((role) => tonight(night).rooms?.[role] === 'sphere') ?? '')
    }
    expect([...got].sort()).toEqual(['caleb', 'elara'])
  })
})

describe('promises', () => {
  const promised = (rules = {}) => {
    const night = wednesday(rules)
    does(night, 'elara', 'promise', { to: 'caleb', room: 'nook' })
    does(night, 'caleb', 'answer', { from: 'elara', take: true })
    return night
  }

  it('make the thread thicker when both are there', () => {
    const night = promised()
    const before = night.threads['elara-caleb']
    const cues = lightsOut(night, everybodyAt('nook'))
    expect(night.threads['elara-caleb']).toBe(before + 1)
    expect(named(cues, 'promise-kept')).toHaveLength(1)
    expect(night.memories.at(-1)).toMatchObject({ kind: 'promise-kept', a: 'elara', b: 'caleb' })
  })

  it('make it thinner, once, when anybody is elsewhere', () => {
    for (const places of [everybodyAt('nook', { elara: 'sphere' }), everybodyAt('sphere')]) {
      const night = promised()
      night.threads['elara-caleb'] = 2
      const cues = lightsOut(night, places)
      expect(night.threads['elara-caleb']).toBe(1)
      expect(named(cues, 'promise-broken')).toHaveLength(1)
    }
  })

  it('name whoever is elsewhere in the memory', () => {
    const night = promised()
    lightsOut(night, everybodyAt('nook', { caleb: 'sphere' }))
    expect(night.memories.find(({ kind }) => kind === 'promise-broken')).toMatchObject({
      a: 'caleb',
      b: 'elara',
    })
  })

  it('are worth what the evening says', () => {
    const night = promised({ promiseKept: 2 })
    const before = night.threads['elara-caleb']
    lightsOut(night, everybodyAt('nook'))
    expect(night.threads['elara-caleb']).toBe(before + 2)
  })

  it('cannot be two that contradict each other', () => {
    const night = promised()
    does(night, 'ava', 'promise', { to: 'caleb', room: 'sphere' })
    expect(asks(night, 'caleb', 'answer', { from: 'ava', take: true })).toBe('not-now')
    expect(asks(night, 'caleb', 'answer', { from: 'ava', take: false })).toBe(null)
    // Nor may who is bound offer another place.
    expect(asks(night, 'caleb', 'promise', { to: 'leo', room: 'sphere' })).toBe('not-now')
    expect(asks(night, 'caleb', 'promise', { to: 'leo', room: 'nook' })).toBe(null)
  })

  it('are one for each, and never about an own way', () => {
    const night = wednesday()
    does(night, 'ava', 'promise', { to: 'leo', room: 'nook' })
    expect(asks(night, 'ava', 'promise', { to: 'caleb', room: 'nook' })).toBe('not-now')
    expect(legalFor(night, 'leo').promise?.[0]?.room).toEqual(['nook', 'sphere'])
  })

  it('can still be answered by those who are ready', () => {
    const night = wednesday()
    does(night, 'leo', 'ready', {})
    does(night, 'ava', 'promise', { to: 'leo', room: 'nook' })
    expect(asks(night, 'leo', 'answer', { from: 'ava', take: true })).toBe(null)
  })

  it('do nothing when nobody took them', () => {
    const night = wednesday()
    const before = { ...night.threads }
    does(night, 'ava', 'promise', { to: 'leo', room: 'nook' })
    lightsOut(night, everybodyAt('sphere'))
    expect(night.threads).toEqual(before)
  })
})

describe('the empty chair', () => {
  it('hears one line of who is alone at the nook, and the night remembers it', () => {
    const night = wednesday()
    lightsOut(night, everybodyAt('sphere', { caleb: 'nook' }))
    expect(asks(night, 'ava', 'chair', { pick: 0 })).toBe('not-now')
    does(night, 'caleb', 'chair', { text: 'The chair creaks in D minor.' })
    skipTo(night, 'bedtime')
    expect(tonight(night).ritual).toBe(null)
    skip(night)
    expect(night.memories.at(-1)).toMatchObject({
      kind: 'empty-chair',
      a: 'caleb',
      words: { text: 'The chair creaks in D minor.' },
    })
  })

  it('hears one of the ready lines from who says nothing', () => {
    const night = wednesday()
    lightsOut(night, everybodyAt('sphere', { caleb: 'nook' }))
    skipTo(night, 'night')
    expect(night.memories.find(({ kind }) => kind === 'empty-chair')?.words).toHaveProperty('key')
  })
})
