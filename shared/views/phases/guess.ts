/** Guesses at each other's secrets: hidden until they are read out one by one. */
import { ROLES } from '../../content/ids.ts'
import { isRightGuess, isUnguessed } from '../../rules/guesses.ts'
import type { GameState } from '../../rules/state/index.ts'
import type { MessageTranslator } from '../message-translator.ts'
import { required } from '../parts/needed.ts'
import type { PhaseView } from '../phase-views.ts'
import type { SceneOf } from '../types.ts'

export const guess: PhaseView<'guess'> = {
  scene(game, translate) {
    const { guesses, reading: order, read } = required(game.saturday)
    return {
      phase: 'guess',
      guessed: ROLES.filter((role) => guesses[role]),
      reading: reading(game, translate),
      unguessed:
        order.length > 0 && read >= order.length ? ROLES.filter((role) => isUnguessed(game, role)) : [],
    }
  },
  privateParts(game, role) {
    const guess = game.saturday?.guesses[role]
    return { guess: guess ? { of: guess.of, secret: guess.secret } : null }
  },
}

/** The guess that has just been read out. */
function reading(game: GameState, translate: MessageTranslator): SceneOf<'guess'>['reading'] {
  const { guesses, reading, read } = required(game.saturday)
  const by = reading[read - 1]
  const guess = by && guesses[by]
  if (!by || !guess) return null
  return {
    by,
    of: guess.of,
    secret: translate.key(`secrets.${guess.secret}.title`),
    right: isRightGuess(game, by),
  }
}
