import { describe, expect, it } from 'vitest'
import { type ActivityId, DREAMS, OWN_WAYS } from '../../shared/content/ids.ts'
import { meanOf, meanOfSkill, thoughtless } from './minigame-players.ts'

const ids: readonly ActivityId[] = [...DREAMS, ...OWN_WAYS]
const GAMES = 200

/** The mean score that each skill should reach in every mini-game, so that no dream is worth more than another. */
const expected = [
  { skill: 20, low: 0.8, high: 1.25 },
  { skill: 50, low: 1.55, high: 2 },
  { skill: 80, low: 2.2, high: 2.85 },
] as const

describe.each(ids)('%s', (id) => {
  it.each(expected)('has a mean score of $low to $high at skill $skill', ({ skill, low, high }) => {
    const mean = meanOfSkill(id, skill, GAMES)
    expect(mean).toBeGreaterThanOrEqual(low)
    expect(mean).toBeLessThanOrEqual(high)
  })

  it.each([20, 50, 80])('is not harder with gentle hands at skill %i', (skill) => {
    expect(meanOfSkill(id, skill, GAMES, true)).toBeGreaterThanOrEqual(meanOfSkill(id, skill, GAMES))
  })

  it.each(Object.keys(thoughtless))('has a mean score below 1 for %s', (way) => {
    expect(meanOf(id, way, 60)).toBeLessThan(1)
    expect(meanOf(id, way, 60, true)).toBeLessThan(1)
  })
})
