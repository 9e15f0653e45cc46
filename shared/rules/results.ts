/** What the night comes to: ending, secrets, stars, awards. */
import { STARS } from '../content/constants.ts'
import { byRole, type Choice, type Ending, ROLES, type Role } from '../content/ids.ts'
import { content } from '../content/load.ts'
import { pick, shuffle } from '../rng.ts'
import { isRight } from './guesses.ts'
import { secretKept } from './secret-tests.ts'
import type { Epilogue, GameState } from './state/index.ts'

export function openEpilogue(night: GameState): void {
  night.epilogue ??= {
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

/** @throws before the epilogue */
export function epilogue(night: GameState): Epilogue {
  if (!night.epilogue) throw new Error('it is not over yet')
  return night.epilogue
}

/** The family was lost in the malfunction: the long night. */
export const isLost = (night: GameState): boolean => night.malfunction?.lost ?? false

/** How a night ends by the four choices; a lost one has none. */
export function endingOf(choices: readonly Choice[], lost: boolean): Ending {
  if (lost) return 'long-night'
  const many = (choice: Choice): number => choices.filter((c) => c === choice).length
  if (many('weave') === ROLES.length) return 'sacred'
  if (many('weave') === 3) return 'new-bedtime'
  if (many('let-go') >= 3) return 'unplugged'
  if (many('hold-on') >= 3) return 'subscription'
  return 'two-bedtimes'
}

/** Settles everything that is decided when the ending begins. */
export function settleNight(night: GameState): void {
  openEpilogue(night)
  const end = epilogue(night)
  const lost = isLost(night)
  const choices = ROLES.flatMap((role) => end.choices[role] ?? [])
  end.ending = endingOf(choices, lost)
  end.secretsKept = byRole((role) => secretKept(night, role))
  end.stars = byRole((role) => starsOf(night, role, lost))
  end.awards = awardsOf(night)
}

type RoleStars = NonNullable<Epilogue['stars']>[Role]

/** Aim 2, secret 2, right guess 1, own lantern lit 1, three Glow 1. A lost night keeps only the guess. */
function starsOf(night: GameState, role: Role, lost: boolean): RoleStars {
  const seat = night.seats[role]
  const when = (holds: boolean, stars: number): number => (holds ? stars : 0)
  const stars = {
    aim: when(!lost && (night.saturday?.aims?.[role] ?? false), STARS.aim),
    secret: when(!lost && (night.epilogue?.secretsKept?.[role] ?? false), STARS.secret),
    guess: when(isRight(night, role), STARS.guess),
    lantern: when(!lost && seat.lights > 0 && !seat.given, STARS.lantern),
    glow: when(!lost && seat.glow >= STARS.glowNeeded, STARS.glow),
  }
  return { ...stars, total: Object.values(stars).reduce((sum, n) => sum + n, 0) }
}

/** The brightest star: most stars; then most Glow; then the seed. */
export function brightest(night: GameState): Role {
  const rank = (role: Role): number =>
    (epilogue(night).stars?.[role].total ?? 0) * 100 + night.seats[role].glow
  const best = Math.max(...ROLES.map(rank))
  return ROLES.filter((role) => rank(role) === best)[
    night.seed & 1 ? 0 : ROLES.filter((role) => rank(role) === best).length - 1
  ] as Role
}

/** The family's stars choose the cover of the storybook: 0–3. */
export const coverOf = (sum: number): number => STARS.covers.filter((least) => sum >= least).length

export const starSum = (night: GameState): number =>
  ROLES.reduce((sum, role) => sum + (night.epilogue?.stars?.[role].total ?? 0), 0)

/** Every award that somebody earned; the first ones go to different people, and stand on the screen. */
function awardsOf(night: GameState): Epilogue['awards'] {
  const earned = shuffle(night.rng, content.awards).flatMap(({ id, stat, atLeast }) => {
    const value = (role: Role): number => night.seats[role].stats[stat] ?? 0
    const most = Math.max(...ROLES.map(value))
    if (most < atLeast) return []
    return [
      {
        award: id as string,
        role: pick(
          night.rng,
          ROLES.filter((role) => value(role) === most),
        ),
      },
    ]
  })
  const first = ROLES.flatMap((role) => earned.find((one) => one.role === role) ?? [])
  return [...first, ...earned.filter((one) => !first.includes(one))]
}
