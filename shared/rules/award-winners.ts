/** The awards at the end: each for most of something, and one for everybody. */
import { ROLES, type Role } from '../content/ids.ts'
import { content } from '../content/load.ts'
import { shuffle } from '../rng.ts'
import { unmetFirst } from './content-history.ts'
import { isShared } from './seat-phones.ts'
import type { Epilogue, GameState } from './state/index.ts'

/** The award of a role that has most of nothing; its text is the role's own. */
export const HOME_AWARD = 'home'

/**
 * All awards: whoever has most of something gets that one, several of them if they have equally many, and whoever has
 * none gets that of the house. The first four belong to the four roles, and of two people who share one the second has one more:
 * the screen shows only those.
 */
export function awardsOf(game: GameState): Epilogue['awards'] {
  const earned = unmetFirst(game, 'awards', shuffle(game.rng, content.awards)).flatMap(
    ({ id, stat, atLeast }) => {
      const value = (role: Role): number => game.seats[role].stats[stat] ?? 0
      const most = Math.max(...ROLES.map(value))
      if (most < atLeast) return []
      const winners = ROLES.filter((role) => value(role) === most)
      return winners.map((role) => ({
        award: id as string,
        role,
        sharedWith: winners.filter((other) => other !== role),
      }))
    },
  )
  // An award of one's own says more than one that is shared.
  const first = ROLES.map((role) => {
    const own = earned.filter((one) => one.role === role)
    return (
      own.find(({ sharedWith }) => sharedWith.length === 0) ??
      own[0] ?? { award: HOME_AWARD, role, sharedWith: [] }
    )
  })
  const rest = earned.filter((one) => !first.includes(one))
  const seconds = ROLES.filter((role) => isShared(game, role)).map((role) => {
    const own = rest.find((one) => one.role === role) ?? { award: HOME_AWARD, role, sharedWith: [] }
    return { ...own, second: true as const, from: own }
  })
  return [
    ...first,
    ...seconds.map(({ from: _, ...award }) => award),
    ...rest.filter((one) => !seconds.some(({ from }) => from === one)),
  ]
}
