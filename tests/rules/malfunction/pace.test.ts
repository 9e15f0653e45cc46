import { describe, expect, it } from 'vitest'
import { LULLABY, SHOUT } from '../../../shared/content/constants.ts'
import { ROLES } from '../../../shared/content/ids.ts'
import { createRng, nextInt } from '../../../shared/rng.ts'
import { legalFor } from '../../../shared/rules/legal-moves.ts'
import { apply } from '../../../shared/rules/reduce.ts'
import { fumble, happened, seeds, tableIn, wait } from './malfunction-table.ts'

describe('the pace of the malfunction', () => {
  it('shortens it when brisk, and does not extend it when relaxed', () => {
    const length = (percent: number) => {
      const { startedAt, endsAt } = tableIn('shout', { percent }).phase
      return endsAt! - startedAt
    }
    expect(length(100)).toBe(SHOUT.length)
    expect(length(160)).toBe(SHOUT.length)
    expect(length(70)).toBe(52_500)
  })

  it('ends at any pace, also with bots alone', () => {
    for (const seed of seeds(30)) {
      const rng = createRng(seed)
      const game = tableIn('shout', { seed, percent: 1 + (seed % 100), people: seed % 2 ? [] : ROLES })
      // A host may also take everybody back to the lobby.
      for (let i = 0; !['choice', 'ending', 'lobby'].includes(game.phase.id); i++) {
        expect(i).toBeLessThan(20_000)
        fumble(game, rng)
        wait(game, nextInt(rng, 600))
      }
    }
  })
})

describe('players who leave and return during an act', () => {
  it('hand their console to a bot and take it back; new players get none', () => {
    const game = tableIn('shout', { people: ['ava', 'leo'] })
    apply(game, { by: 'server', type: 'leave', role: 'leo', at: game.clock.room })
    expect(legalFor(game, 'leo').operate).toHaveLength(4)
    const player = { id: 'guest', name: 'Guest', gentle: false }
    apply(game, { by: 'server', type: 'sit', role: 'caleb', player, at: game.clock.room })
    expect(legalFor(game, 'caleb').operate).toBeUndefined()
  })

  it('nothing happens while the game is paused', () => {
    const game = tableIn('whisper', { lights: [5, 5, 5, 5] })
    apply(game, { by: 'server', type: 'halt', why: 'nobody', at: game.clock.room })
    expect(wait(game, LULLABY.beat * 60)).toEqual([])
    expect(legalFor(game, 'ava').beat).toBeUndefined()
    apply(game, { by: 'server', type: 'halt', why: null, at: game.clock.room })
    expect(happened(wait(game, LULLABY.beat * LULLABY.beats * LULLABY.freePasses), 'beat-wrong')).toEqual([])
  })
})
