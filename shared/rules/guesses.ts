/** Saturday's part of the state, and whether a guess is right. */
import { LID } from '../content/constants.ts'
import { ROLES, type Role } from '../content/ids.ts'
import type { GameState, Saturday } from './state/index.ts'

/** Begins Saturday: nothing guessed, played or decided yet. */
export function openSaturday(game: GameState): void {
  game.saturday = {
    guesses: {},
    reading: [],
    read: 0,
    argument: {
      accusations: [],
      accused: null,
      answers: [],
      answered: null,
      turn: -1,
      order: [],
      options: {},
      thrown: {},
      lid: LID.middle,
    },
    runs: {},
    result: null,
    aims: null,
    upgradeAtCount: 0,
    toldAtCount: 0,
    notesAtCount: 0,
    signAt: null,
    avaAt: null,
    spotted: [],
    signWorked: null,
  }
}

/** Saturday's state. @throws before Saturday has begun */
export function saturday(game: GameState): Saturday {
  if (!game.saturday) throw new Error('Saturday has not begun')
  return game.saturday
}

/** Whether somebody tried to guess this seat's secret, and nobody did. */
export function isUnguessed(game: GameState, owner: Role): boolean {
  const tried = ROLES.some((by) => game.saturday?.guesses[by]?.of === owner)
  return tried && !isGuessed(game, owner)
}

/** Whether somebody named this seat's secret. */
export const isGuessed = (game: GameState, owner: Role): boolean =>
  ROLES.some((by) => game.saturday?.guesses[by]?.of === owner && isRightGuess(game, by))

/** Whether this seat guessed, and named the secret that the other seat has. */
export function isRightGuess(game: GameState, by: Role): boolean {
  const guess = game.saturday?.guesses[by]
  return guess !== undefined && game.seats[guess.of].secret === guess.secret
}
