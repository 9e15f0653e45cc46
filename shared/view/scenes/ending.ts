/** The ending, and what became of each; what depends on a secret comes with the reveal. */
import { ROLES } from '../../content/ids.ts'
import { epilogue } from '../../rules/epilogue.ts'
import type { GameState } from '../../rules/state.ts'
import { endingText, openParagraphs } from '../parts/ending.ts'
import type { SceneOf } from '../types.ts'
import type { PhaseView } from './phase-view.ts'

export const ending: PhaseView<'ending'> = {
  scene: (night, tell) => ({
    phase: 'ending',
    ...endingText(night, tell),
    choices: choices(night),
    paragraphs: openParagraphs(night, tell),
  }),
}

function choices(night: GameState): SceneOf<'ending'>['choices'] {
  const made = epilogue(night).choices
  const shown: SceneOf<'ending'>['choices'] = {}
  for (const role of ROLES) if (made[role]) shown[role] = made[role]
  return shown
}
