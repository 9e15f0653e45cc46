/** Saturday's state, opened with the guesses and read by what follows. */
import type { Role } from '../content/ids.ts'
import type { GameState, Saturday } from './state/index.ts'

export function openSaturday(game: GameState): void {
  game.saturday = {
    guesses: {},
    reading: [],
    read: 0,
    memoryTurn: 0,
    memoryOrder: [],
    memoryOptions: {},
    memoryPlayed: {},
    lid: 0,
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

/** @throws before Saturday */
export function saturday(game: GameState): Saturday {
  if (!game.saturday) throw new Error('it is not Saturday')
  return game.saturday
}

/** Whether a seat's guess names the secret that the other has. */
export function isRight(game: GameState, by: Role): boolean {
  const guess = game.saturday?.guesses[by]
  return guess !== undefined && game.seats[guess.of].secret === guess.secret
}
