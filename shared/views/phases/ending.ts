/** The ending, all choices, and what became of each; what would tell a secret is left for the reveal. */
import { ROLES } from '../../content/ids.ts'
import { epilogue } from '../../rules/results.ts'
import type { GameState } from '../../rules/state/index.ts'
import { endingText, openParagraphs } from '../parts/ending-text.ts'
import type { PhaseView } from '../phase-views.ts'
import type { SceneOf } from '../types.ts'

export const ending: PhaseView<'ending'> = {
  scene: (game, translate) => ({
    phase: 'ending',
    ...endingText(game, translate),
    choices: choices(game),
    paragraphs: openParagraphs(game, translate),
  }),
}

function choices(game: GameState): SceneOf<'ending'>['choices'] {
  const made = epilogue(game).choices
  const shown: SceneOf<'ending'>['choices'] = {}
  for (const role of ROLES) if (made[role]) shown[role] = made[role]
  return shown
}
