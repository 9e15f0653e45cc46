import { describe, expect, it } from 'vitest'
import { pairOf } from '../../../shared/content/ids.ts'
import type { GameState } from '../../../shared/rules/state/index.ts'
import { bedtimeIn, everybodyAt, lightsEach, lightsSum, setAllLights, wednesday } from '../test-night.ts'

describe('a ritual', () => {
  const nookOf = (present: readonly string[], but = {}) =>
    everybodyAt('nook', {
      ...(present.includes('ava') ? {} : { ava: { room: 'own', target: 'leo' } as const }),
      ...(present.includes('leo') ? {} : { leo: { room: 'own' } as const }),
      ...(present.includes('elara') ? {} : { elara: { room: 'own', deed: 'report' } as const }),
      ...(present.includes('caleb') ? {} : { caleb: { room: 'own', deed: 'note', target: 'ava' } as const }),
      ...but,
    })

  it('of two brings one light back and lowers the upgrade by one', () => {
    const game = setAllLights(wednesday(), 3)
    game.upgrade = 5
    bedtimeIn(game, nookOf(['ava', 'leo']))
    expect(lightsSum(game)).toBe(12 + 1)
    // The ritual, and Elara's honest report.
    expect(game.upgrade).toBe(3)
  })

  it('of three brings two lights back and lowers the upgrade by two', () => {
    const game = setAllLights(wednesday(), 3)
    game.upgrade = 5
    game.seats.elara.stats.rituals = 1
    bedtimeIn(game, nookOf(['ava', 'leo', 'elara']))
    expect(lightsSum(game)).toBe(12 + 2)
    expect(game.upgrade).toBe(3)
  })

  it('brings one light more with Caleb, and one more at Elara’s first ritual', () => {
    const first = setAllLights(wednesday(), 3)
    first.seats.elara.stats.rituals = 0
    bedtimeIn(first, nookOf(['elara', 'caleb', 'ava']))
    // Two, one for Caleb, one for her voices, and two from Leo's workshop.
    expect(lightsSum(first)).toBe(12 + 2 + 1 + 1 + 2)
    const second = setAllLights(wednesday(), 3)
    second.seats.elara.stats.rituals = 1
    bedtimeIn(second, nookOf(['elara', 'caleb', 'ava']))
    expect(lightsSum(second)).toBe(12 + 2 + 1 + 2)
  })

  it('relights the dimmest lantern first', () => {
    const game = setAllLights(wednesday(), 4)
    game.seats.elara.lights = 1
    bedtimeIn(game, nookOf(['ava', 'caleb']))
    // One for the ritual, one for Caleb, two from Leo's workshop.
    expect(lightsEach(game).toSorted()).toEqual([4, 4, 4, 5])
  })

  it('strengthens the thinnest thread among those present', () => {
    const game = wednesday()
    for (const pair of Object.keys(game.threads)) game.threads[pair as keyof GameState['threads']] = 2
    game.threads['ava-leo'] = 0
    game.threads[pairOf('elara', 'caleb')] = 1
    bedtimeIn(game, nookOf(['ava', 'elara', 'caleb'], { leo: 'sphere' }))
    expect(game.threads['elara-caleb']).toBe(2)
    expect(game.threads['ava-leo']).toBe(0)
  })
})
