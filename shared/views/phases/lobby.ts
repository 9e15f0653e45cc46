/** The lobby: a face, a treasure and a fear for everybody. */
import { suggestedFace, suggestionsFor } from '../../rules/phases/lobby.ts'
import type { PhaseView } from '../phase-views.ts'

export const lobby: PhaseView<'lobby'> = {
  scene: () => ({ phase: 'lobby' }),
  hand(night, role, tell) {
    const { treasures, fears } = suggestionsFor(night, role)
    return {
      suggestions: {
        treasures: treasures.map((id) => ({ id, text: tell.key(`treasures.${id}.label`) })),
        fears: fears.map((id) => ({ id, text: tell.key(`fears.${id}.label`) })),
      },
      draws: suggestedFace(night, role),
    }
  },
}
