import { describe, expect, it } from 'vitest'
import { currentEvening } from '../../../shared/rules/selectors.ts'
import {
  asks,
  bedtimeIn,
  does,
  everybodyAt,
  lightsEach,
  lightsOut,
  setAllLights,
  skip,
  skipTo,
  wednesday,
} from '../test-night.ts'

describe('a dream', () => {
  it('raises the upgrade, and puts out two lights on a lantern that is not the dreamer’s', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const game = setAllLights(wednesday({}, seed), 5)
      game.upgrade = 4
      bedtimeIn(
        game,
        everybodyAt(
          { room: 'own', deed: 'note', target: 'ava' },
          { ava: 'nook', elara: 'nook', leo: 'sphere' },
        ),
      )
      expect(game.seats.leo.lights).toBe(5)
      const { payer, lights } = game.dreams.at(-1)!
      expect(payer).not.toBe('leo')
      expect(lights).toBe(2)
    }
  })

  it('leaves every lantern one light before Saturday, and waives the rest of the cost', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const game = setAllLights(wednesday({}, seed), 2)
      bedtimeIn(game, everybodyAt('sphere'))
      expect(Math.min(...lightsEach(game))).toBe(1)
      // A lantern that has one light left pays no more, so the last dreamer may find nobody else who can.
      const paid = game.dreams.filter(({ evening }) => evening === 'wednesday').map(({ lights }) => lights)
      expect(paid.slice(0, 3)).toEqual([1, 1, 1])
      expect(paid[3]).toBeLessThanOrEqual(1)
    }
  })

  it('costs nothing if all other lanterns have only one light', () => {
    const game = setAllLights(wednesday(), 1)
    game.seats.leo.lights = 5
    bedtimeIn(game, everybodyAt('nook', { leo: 'sphere' }))
    expect(game.dreams.at(-1)).toMatchObject({ payer: null, lights: 0 })
  })

  it('gives its dreamer its score as Glow, and Leo one more if he is alone in the sphere', () => {
    const game = wednesday()
    bedtimeIn(game, everybodyAt('nook', { leo: 'sphere' }), { leo: 1 })
    expect(game.seats.leo.glow).toBe(2)
    const shared = wednesday()
    bedtimeIn(shared, everybodyAt('nook', { leo: 'sphere', ava: 'sphere' }), { leo: 1, ava: 1 })
    expect(shared.seats.leo.glow).toBe(1)
    expect(shared.seats.ava.glow).toBe(1)
  })

  it('never gives more than three Glow', () => {
    const game = wednesday({ dreamGlow: 1 })
    bedtimeIn(game, everybodyAt('nook', { leo: 'sphere' }), { leo: 3 })
    expect(game.seats.leo.glow).toBe(3)
  })

  it('is paid for by the dreamer if the evening’s rules say so', () => {
    const game = setAllLights(wednesday({ dreamPayer: 'self' }), 5)
    bedtimeIn(game, everybodyAt('nook', { leo: 'sphere' }))
    expect(game.dreams.at(-1)).toMatchObject({ dreamer: 'leo', payer: 'leo', lights: 2 })
  })
})

describe('a customised dream', () => {
  it('can be given by Elara once, from the sphere, and costs one light more and raises the upgrade by one more', () => {
    const game = setAllLights(wednesday(), 5)
    game.upgrade = 2
    lightsOut(
      game,
      everybodyAt(
        { room: 'own', deed: 'note', target: 'leo' },
        { ava: { room: 'own', target: 'leo' }, leo: 'sphere', elara: 'sphere' },
      ),
    )
    expect(asks(game, 'leo', 'customise', { dreamer: 'leo' })).toBe('not-now')
    expect(asks(game, 'elara', 'customise', { dreamer: 'ava' })).toBe('not-now')
    does(game, 'elara', 'customise', { dreamer: 'leo' })
    expect(asks(game, 'elara', 'customise', { dreamer: 'elara' })).toBe('not-now')
    skipTo(game, 'bedtime')
    for (const play of Object.values(currentEvening(game).plays)) play.score = 1
    skip(game)
    expect(game.seats.leo.glow).toBe(2)
    expect(
      game.dreams.find(({ dreamer, evening }) => dreamer === 'leo' && evening === 'wednesday'),
    ).toMatchObject({ lights: 3, customised: true })
    expect(game.upgrade).toBe(2 + 3)
  })

  it('cannot be given from the nook', () => {
    const game = wednesday()
    lightsOut(game, everybodyAt('nook', { leo: 'sphere' }))
    expect(asks(game, 'elara', 'customise', { dreamer: 'leo' })).toBe('not-now')
  })
})

describe('the upgrade', () => {
  it('is clamped once, after all changes of bedtime are added up', () => {
    const game = wednesday()
    game.upgrade = 10
    bedtimeIn(game, { ava: 'nook', leo: 'sphere', elara: 'sphere', caleb: 'nook' })
    // Two dreams and a ritual of two: 10 + 2 − 1 is clamped to 10; clamping every step would give 9.
    expect(game.upgrade).toBe(10)
  })
})
