/** Last lines for the storybook: hidden until all are offered, then everybody picks one. */
import { ROLES } from '../../content/ids.ts'
import { isPickingLastLine, lastLinePicks } from '../../rules/phases/last-lines.ts'
import { epilogue } from '../../rules/results.ts'
import type { GameState } from '../../rules/state/index.ts'
import type { MessageTranslator } from '../message-translator.ts'
import type { PhaseView } from '../phase-views.ts'
import type { SceneOf } from '../types.ts'

export const lastLines: PhaseView<'last-lines'> = {
  scene: (game, translate) => ({
    phase: 'last-lines',
    lines: isPickingLastLine(game) ? lines(game, translate) : [],
    prompt: translate.variant('storybook.lastLinePrompts', game.phase.n),
  }),
  privateParts: (game, role, translate) => ({
    picks: isPickingLastLine(game) ? [] : lastLinePicks(game, role).map((line) => translate(line)),
  }),
}

function lines(game: GameState, translate: MessageTranslator): SceneOf<'last-lines'>['lines'] {
  const { lastLines } = epilogue(game)
  return ROLES.flatMap((by) => {
    const words = lastLines[by]
    return words ? [{ by, text: translate(words) }] : []
  })
}
