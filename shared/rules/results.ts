/** The results of a game: ending, secrets, stars and awards. */
import { PLAN_FACTS, STARS } from '../content/constants.ts'
import { byRole, type Choice, type Ending, ROLES, type Role } from '../content/ids.ts'
import { awardsOf } from './award-winners.ts'
import { isGuessed, isRightGuess, isUnguessed } from './guesses.ts'
import { phonesOf } from './seat-phones.ts'
import { hasRead, secretKept } from './secret-tests.ts'
import type { Epilogue, GameState } from './state/index.ts'

/** Creates the epilogue's state, if it is not there yet. */
export function openEpilogue(game: GameState): void {
  game.epilogue ??= {
    choices: {},
    choosing: 'secret',
    ending: null,
    secretsKept: null,
    stars: null,
    awards: [],
    prizeHearts: ROLES.flatMap((role) => phonesOf(game, role)).map(() => []),
    revealed: 0,
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

/** What a role has earned. A lost game keeps a part of the sum, rounded down; no lantern is lit then. */
function starsOf(game: GameState, role: Role, lost: boolean): RoleStars {
  const seat = game.seats[role]
  const when = (holds: boolean, stars: number): number => (holds ? stars : 0)
  const stars = {
    aim: when(game.saturday?.aims?.[role] ?? false, STARS.aim),
    secret: when(
      game.epilogue?.secretsKept?.[role] ?? false,
      isGuessed(game, role) ? STARS.guessedSecret : STARS.secret,
    ),
    unguessed: when(isUnguessed(game, role), STARS.unguessed),
    guess: when(isRightGuess(game, role), STARS.guess),
    lantern: when(!lost && seat.lights > 0 && !seat.given, STARS.lantern),
    both: when(
      PLAN_FACTS[game.settings.plan].readAndDreamt && hasRead(game, role) && seat.glow > 0,
      STARS.both,
    ),
  }
  const sum = Object.values(stars).reduce((all, n) => all + n, 0)
  return { ...stars, total: lost ? Math.floor((sum * STARS.lostPercent) / 100) : sum }
}

/** The roles with most stars, several if they have equally many; none if nobody has any. */
export function brightestRoles(game: GameState): Role[] {
  const total = (role: Role): number => epilogue(game).stars?.[role].total ?? 0
  const most = Math.max(...ROLES.map(total))
  return most === 0 ? [] : ROLES.filter((role) => total(role) === most)
}

/** The stars of all four roles together. */
export const starSum = (game: GameState): number =>
  ROLES.reduce((sum, role) => sum + (game.epilogue?.stars?.[role].total ?? 0), 0)
