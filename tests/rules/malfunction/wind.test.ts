import { describe, expect, it } from 'vitest'
import { ANSWER, SHOUT } from '../../../shared/content/constants.ts'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import { happened, lightsEach, seeds, tableIn, wait } from './malfunction-table.ts'

describe('the wind', () => {
  it.each([
    [4, ANSWER.usual, SHOUT.windEvery[3]],
    [3, ANSWER.usual, SHOUT.windEvery[2]],
    [2, ANSWER.usual, SHOUT.windEvery[1]],
    [1, ANSWER.usual, SHOUT.windEvery[0]],
    // A family that answers twice as fast has the wind twice as often, a slow one less often, both within bounds.
    [4, ANSWER.usual / 2, SHOUT.windEvery[3] / 2],
    [4, ANSWER.usual * 1.5, SHOUT.windEvery[3] * 1.5],
    [4, ANSWER.min, SHOUT.windEvery[3] / 2],
    [4, ANSWER.max, SHOUT.windEvery[3] * 1.8],
  ])(
    'takes a light of the dimmest lit lantern: %i people who take %i ms have it every %i ms',
    (people, answer, every) => {
      for (const slow of [false, true]) {
        const game = tableIn('shout', { people: ROLES.slice(0, people), lights: [5, 3, 0, 4], slow, answer })
        game.boards.orders!.nextAt = {}
        game.malfunction!.blanketsAt = []
        expect(wait(game, every * (slow ? 2 : 1) - 1)).toEqual([])
        expect(happened(wait(game, 1), 'wind')).toEqual([{ type: 'wind', role: 'leo' }])
        expect(lightsEach(game)).toEqual([5, 2, 0, 4])
      }
    },
  )

  it('stays on one lantern until it is dark, then moves to the next dimmest', () => {
    for (const seed of seeds(50)) {
      const game = tableIn('shout', { seed, lights: [3, 3, 4, 3] })
      const { boards } = game
      boards.orders!.nextAt = {}
      const order: Role[] = []
      for (let i = 0; i < 13; i++) {
        game.malfunction!.windAt = game.clock.now + 1
        game.malfunction!.blanketsAt = []
        order.push(...happened(wait(game, 1), 'wind').map((cue) => cue.role!))
      }
      const runs = order.filter((role, i) => role !== order[i - 1])
      expect(runs).toHaveLength(4)
      expect(runs.at(-1)).toBe('elara')
    }
  })
})
