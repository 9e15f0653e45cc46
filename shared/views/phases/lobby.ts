/** The lobby: what fills the screen; suggestions for the treasure and the fear, and whose face to draw. */

import { metShare } from '../../rules/content-history.ts'
import { drawingBy, phoneOfPiece, shownPiece } from '../../rules/phases/lobby/gallery-pieces.ts'
import { suggestedFace, suggestionsFor } from '../../rules/phases/lobby.ts'
import type { GameState } from '../../rules/state/index.ts'
import type { MessageTranslator } from '../message-translator.ts'
import type { PhaseView } from '../phase-views.ts'
import type { SceneOf } from '../types.ts'

export const lobby: PhaseView<'lobby'> = {
  scene: (game, translate) => ({ phase: 'lobby', slam: slam(game, translate), met: metShare(game) }),
  privateParts(game, role, translate, phone) {
    const { treasures, fears } = suggestionsFor(game, role)
    return {
      suggestions: {
        treasures: treasures.map((id) => ({ id, text: translate.key(`treasures.${id}.label`) })),
        fears: fears.map((id) => ({ id, text: translate.key(`fears.${id}.label`) })),
      },
      draws: suggestedFace(game, phone),
    }
  },
}

function slam(game: GameState, translate: MessageTranslator): SceneOf<'lobby'>['slam'] {
  const piece = shownPiece(game)
  if (!piece) return null
  const { by, what } = piece
  const drawing = what === 'drawing' ? drawingBy(game, phoneOfPiece(piece)) : undefined
  return {
    by,
    what,
    drawing: drawing ? game.drawings.indexOf(drawing) : null,
    of: drawing?.of ?? null,
    text: what === 'drawing' ? null : translate(game.seats[by][what]),
  }
}
