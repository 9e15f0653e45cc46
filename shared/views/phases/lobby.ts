/** The lobby: suggestions for the treasure and the fear, and whose face to draw. */
import { suggestedFace, suggestionsFor } from '../../rules/phases/lobby.ts'
import type { PhaseView } from '../phase-views.ts'

export const lobby: PhaseView<'lobby'> = {
  scene: () => ({ phase: 'lobby' }),
  privateParts(game, role, translate) {
    const { treasures, fears } = suggestionsFor(game, role)
    return {
      suggestions: {
        treasures: treasures.map((id) => ({ id, text: translate.key(`treasures.${id}.label`) })),
        fears: fears.map((id) => ({ id, text: translate.key(`fears.${id}.label`) })),
      },
      draws: suggestedFace(game, role),
    }
  },
}
