/** The results of a game: ending, secrets, stars and awards. */
import { STARS } from '../content/constants.ts'
import { byRole, type Choice, type Ending, ROLES, type Role } from '../content/ids.ts'
import { content } from '../content/load.ts'
import { pick, shuffle } from '../rng.ts'
import { isRightGuess } from './guesses.ts'
import { secretKept } from './secret-tests.ts'
import type { Epilogue, GameState } from './state/index.ts'

/** Creates the epilogue's state, if it is not there yet. */
export function openEpilogue(game: GameState): void {
  game.epilogue ??= {
    choices: {},
    ending: null,
    secretsKept: null,
    stars: null,
    awards: [],
    lastLines: {},
    picking: false,
    lineVotes: {},
    lastLine: null,
    again: [],
  }
}

/** The epilogue's state. @throws before the epilogue has begun */
export function epilogue(game: GameState): Epilogue {
  if (!game.epilogue) throw new Error('the epilogue has not begun')
  return game.epilogue
}

/** Whether the malfunction was lost, which leads to the ending "the long night". */
export const isLost = (game: GameState): boolean => game.malfunction?.lost ?? false

/** The ending that follows from the four choices; a lost game has the same ending whatever they are. */
export function endingOf(choices: readonly Choice[], lost: boolean): Ending {
  if (lost) return 'long-night'
  const many = (choice: Choice): number => choices.filter((c) => c === choice).length
  if (many('weave') === ROLES.length) return 'sacred'
  if (many('weave') === 3) return 'new-bedtime'
  if (many('let-go') >= 3) return 'unplugged'
  if (many('hold-on') >= 3) return 'subscription'
  return 'two-bedtimes'
}

/** Computes ending, secrets, stars and awards when the ending begins. */
export function settleResults(game: GameState): void {
  openEpilogue(game)
  const end = epilogue(game)
  const lost = isLost(game)
  const choices = ROLES.flatMap((role) => end.choices[role] ?? [])
  end.ending = endingOf(choices, lost)
  end.secretsKept = byRole((role) => secretKept(game, role))
  end.stars = byRole((role) => starsOf(game, role, lost))
  end.awards = awardsOf(game)
}

type RoleStars = NonNullable<Epilogue['stars']>[Role]

/**
 * Aim 2, secret 2, right guess 1, own lantern lit 1, three Glow 1. A lost night keeps half of the sum, rounded down.
 */
function starsOf(game: GameState, role: Role, lost: boolean): RoleStars {
  const seat = game.seats[role]
  const when = (holds: boolean, stars: number): number => (holds ? stars : 0)
  const stars = {
    aim: when(game.saturday?.aims?.[role] ?? false, STARS.aim),
    secret: when(game.epilogue?.secretsKept?.[role] ?? false, STARS.secret),
    guess: when(isRightGuess(game, role), STARS.guess),
    lantern: when(!lost && seat.lights > 0 && !seat.given, STARS.lantern),
    glow: when(seat.glow >= STARS.glowNeeded, STARS.glow),
  }
  const sum = Object.values(stars).reduce((total, n) => total + n, 0)
  return { ...stars, total: lost ? Math.floor(sum / 2) : sum }
}

/** The role with most stars; in a tie with most Glow; in a tie again, by the seed. */
export function brightestRole(game: GameState): Role {
  const rank = (role: Role): number => (epilogue(game).stars?.[role].total ?? 0) * 100 + game.seats[role].glow
  const best = Math.max(...ROLES.map(rank))
  return ROLES.filter((role) => rank(role) === best)[
    game.seed & 1 ? 0 : ROLES.filter((role) => rank(role) === best).length - 1
  ] as Role
}

/** The cover of the storybook (0–3) for the family's sum of stars. */
export const coverOf = (sum: number): number => STARS.covers.filter((least) => sum >= least).length

/** The stars of all four roles together. */
export const starSum = (game: GameState): number =>
  ROLES.reduce((sum, role) => sum + (game.epilogue?.stars?.[role].total ?? 0), 0)

/** All awards that were earned. The first ones belong to different roles: the screen shows only those. */
function awardsOf(game: GameState): Epilogue['awards'] {
  const earned = shuffle(game.rng, content.awards).flatMap(({ id, stat, atLeast }) => {
    const value = (role: Role): number => game.seats[role].stats[stat] ?? 0
    const most = Math.max(...ROLES.map(value))
    if (most < atLeast) return []
    return [
      {
        award: id as string,
        role: pick(
          game.rng,
          ROLES.filter((role) => value(role) === most),
        ),
      },
    ]
  })
  const first = ROLES.flatMap((role) => earned.find((one) => one.role === role) ?? [])
  return [...first, ...earned.filter((one) => !first.includes(one))]
}
