import { describe, expect, it } from 'vitest'
import { EVENINGS, PHASES, PLAN_IDS } from '../../shared/content/ids.ts'
import { eveningsLeft, PLANS } from '../../shared/content/plans.ts'
import { does, lobbyWith, skip } from './test-night.ts'

describe('the plan of a night', () => {
  it.each(PLAN_IDS)('%s is played phase by phase in its order', (plan) => {
    const game = lobbyWith()
    game.settings.plan = plan
    does(game, 'ava', 'start', { prologue: false })
    const { evenings, after } = PLANS[plan]
    const planned = [...evenings.flatMap(({ phases }) => phases), ...after]
    const played = [game.phase.id]
    for (let i = 0; i < 200 && game.phase.id !== 'storybook'; i++) {
      skip(game)
      // A stage of the same phase is no new phase.
      if (played.at(-1) !== game.phase.id) played.push(game.phase.id)
    }
    expect(played).toEqual(planned.slice(0, played.length))
    expect(played.at(-1)).toBe('storybook')
    expect(game.evenings.map(({ evening }) => evening)).toEqual(evenings.map(({ evening }) => evening))
  })

  it.each(PLAN_IDS)('%s names every phase once in its evening or after the last one', (plan) => {
    const { evenings, after } = PLANS[plan]
    for (const { phases } of evenings) {
      expect(new Set(phases).size).toBe(phases.length)
      expect(phases.filter((id) => id !== 'rest' && after.includes(id))).toEqual([])
    }
    expect(new Set(after).size).toBe(after.length)
    for (const id of [...evenings.flatMap(({ phases }) => phases), ...after]) expect(PHASES).toContain(id)
  })

  it('counts the evenings that are left, with the current one', () => {
    expect(EVENINGS.map((evening) => eveningsLeft('week', evening))).toEqual([3, 2, 1])
  })
})
