/** Last lines for the book: once all are offered, everybody picks from them. */
import { ROLES } from '../../content/ids.ts'
import { lastLinePicks, picking } from '../../rules/phases/last-lines.ts'
import { epilogue } from '../../rules/results.ts'
import type { GameState } from '../../rules/state/index.ts'
import type { Teller } from '../message-translator.ts'
import type { PhaseView } from '../phase-views.ts'
import type { SceneOf } from '../types.ts'

export const lastLines: PhaseView<'last-lines'> = {
  scene: (game, tell) => ({
    phase: 'last-lines',
    lines: picking(game) ? lines(game, tell) : [],
    prompt: tell.turn('storybook.lastLinePrompts', game.phase.n),
  }),
  hand: (game, role, tell) => ({
    picks: picking(game) ? [] : lastLinePicks(game, role).map((words) => tell(words)),
  }),
}

function lines(game: GameState, tell: Teller): SceneOf<'last-lines'>['lines'] {
  const { lastLines } = epilogue(game)
  return ROLES.flatMap((by) => {
    const words = lastLines[by]
    return words ? [{ by, text: tell(words) }] : []
  })
}
