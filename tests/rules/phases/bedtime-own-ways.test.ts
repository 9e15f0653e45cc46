import { describe, expect, it } from 'vitest'
import { TIME } from '../../../shared/content/constants.ts'
import { currentEvening } from '../../../shared/rules/selectors.ts'
import type { GameState } from '../../../shared/rules/state/index.ts'
import {
  asks,
  bedtimeIn,
  cuesOfType,
  everybodyAt,
  lightsEach,
  lightsOut,
  lightsSum,
  setAllLights,
  skip,
  skipTo,
  wait,
  wednesday,
} from '../test-night.ts'

describe('own ways', () => {
  it('let Ava strike two secrets that the target does not have', () => {
    const game = wednesday()
    bedtimeIn(game, everybodyAt('nook', { ava: { room: 'own', target: 'elara' } }))
    expect(game.struck).toHaveLength(2)
    for (const { of, secret } of game.struck) {
      expect(of).toBe('elara')
      expect(secret).not.toBe(game.seats.elara.secret)
    }
  })

  it('let Leo bring two lights back, on the dimmest lantern first', () => {
    const game = setAllLights(wednesday(), 4)
    game.seats.elara.lights = 2
    bedtimeIn(game, {
      ava: { room: 'own', target: 'leo' },
      leo: 'own',
      elara: { room: 'own', deed: 'push' },
      caleb: { room: 'own', deed: 'note', target: 'ava' },
    })
    expect(lightsEach(game)).toEqual([4, 4, 4, 4])
  })

  it('let Elara push, which raises the upgrade, or report, which lowers it and opens two notes', () => {
    const pushed = wednesday()
    pushed.upgrade = 4
    bedtimeIn(pushed, {
      ava: { room: 'own', target: 'leo' },
      leo: 'own',
      elara: { room: 'own', deed: 'push' },
      caleb: { room: 'own', deed: 'note', target: 'ava' },
    })
    expect(pushed.upgrade).toBe(6)
    const honest = wednesday()
    honest.upgrade = 4
    const open = honest.notes.filter((note) => note.open).length
    bedtimeIn(honest, {
      ava: { room: 'own', target: 'leo' },
      leo: 'own',
      elara: { room: 'own', deed: 'report' },
      caleb: { room: 'own', deed: 'note', target: 'ava' },
    })
    expect(honest.upgrade).toBe(3)
    expect(honest.notes.filter((note) => note.open)).toHaveLength(open + 2)
  })

  it('let Caleb leave a note, which strengthens a thread', () => {
    const game = wednesday()
    game.threads['elara-caleb'] = 0
    bedtimeIn(game, {
      ava: { room: 'own', target: 'leo' },
      leo: 'own',
      elara: { room: 'own', deed: 'push' },
      caleb: { room: 'own', deed: 'note', target: 'elara' },
    })
    expect(game.threads['elara-caleb']).toBe(1)
  })
})

describe('a pulled fuse', () => {
  const pulled = (): GameState => {
    const game = setAllLights(wednesday(), 5)
    game.upgrade = 4
    game.threads['leo-caleb'] = 2
    lightsOut(game, {
      ava: { room: 'own', target: 'leo' },
      leo: 'sphere',
      elara: { room: 'own', deed: 'report' },
      caleb: { room: 'own', deed: 'fuse', target: 'leo' },
    })
    return skipTo(game, 'bedtime')
  }

  it('ends the dream after ten seconds', () => {
    const game = pulled()
    expect(cuesOfType(wait(game, TIME.fuse - 1), 'fuse')).toEqual([])
    expect(cuesOfType(wait(game, 1), 'fuse')).toEqual([{ type: 'fuse', role: 'leo' }])
    expect(asks(game, 'leo', 'play', { from: 0, runs: [] })).toBe('not-now')
  })

  it('leaves one Glow, neither upgrade nor cost, and weakens the thread', () => {
    const game = pulled()
    const dreams = game.dreams.length
    skip(game)
    expect(game.seats.leo.glow).toBe(1)
    expect(game.dreams).toHaveLength(dreams)
    expect(lightsSum(game)).toBe(20)
    expect(game.upgrade).toBe(3)
    expect(game.threads['leo-caleb']).toBe(1)
    expect(game.memories.find(({ kind }) => kind === 'dream-cut')).toMatchObject({ a: 'caleb', b: 'leo' })
    // A player whose dream was cut still counts as having been in the sphere.
    expect(currentEvening(game).rooms?.leo).toBe('sphere')
  })

  it('has no effect on a target that does not dream', () => {
    const game = wednesday()
    game.threads['leo-caleb'] = 2
    bedtimeIn(game, everybodyAt('nook', { caleb: { room: 'own', deed: 'fuse', target: 'leo' } }))
    expect(game.threads['leo-caleb']).toBe(2)
  })
})
