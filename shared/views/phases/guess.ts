/** Guessing each other's secrets: guesses are read out one by one. */
import { ROLES } from '../../content/ids.ts'
import { isRight } from '../../rules/guesses.ts'
import type { GameState } from '../../rules/state/index.ts'
import type { Teller } from '../message-translator.ts'
import { needed } from '../parts/needed.ts'
import type { PhaseView } from '../phase-views.ts'
import type { SceneOf } from '../types.ts'

export const guess: PhaseView<'guess'> = {
  scene(game, tell) {
    const { guesses } = needed(game.saturday)
    return {
      phase: 'guess',
      guessed: ROLES.filter((role) => guesses[role]),
      reading: reading(game, tell),
    }
  },
  hand(game, role) {
    const guess = game.saturday?.guesses[role]
    return { guess: guess ? { of: guess.of, secret: guess.secret } : null }
  },
}

/** The guess that has just been read. */
function reading(game: GameState, tell: Teller): SceneOf<'guess'>['reading'] {
  const { guesses, reading, read } = needed(game.saturday)
  const by = reading[read - 1]
  const guess = by && guesses[by]
  if (!by || !guess) return null
  return { by, of: guess.of, secret: tell.key(`secrets.${guess.secret}.title`), right: isRight(game, by) }
}
