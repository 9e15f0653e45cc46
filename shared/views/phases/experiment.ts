/** The experiment: who has voted, and the result once it is decided. */
import { ROLES } from '../../content/ids.ts'
import { TIE_RUNS_FROM } from '../../rules/phases/experiment.ts'
import type { MessageTranslator } from '../message-translator.ts'
import { required } from '../parts/needed.ts'
import type { PhaseView } from '../phase-views.ts'

export const experiment: PhaseView<'experiment'> = {
  scene(game, translate) {
    const { runs, result } = required(game.saturday)
    return {
      phase: 'experiment',
      voted: ROLES.filter((role) => runs[role] !== undefined),
      result: result && { run: result.run, byTie: result.byTie, remote: result.remote },
      line: result && resultText(result, translate),
    }
  },
  privateParts: (game, role) => ({ ran: game.saturday?.runs[role] ?? null }),
}

function resultText({ run, byTie }: { run: boolean; byTie: boolean }, translate: MessageTranslator): string {
  if (!byTie) return translate.key(run ? 'experiment.runs' : 'experiment.stopped')
  return translate.key(run ? 'experiment.tieRuns' : 'experiment.tieStops', { need: String(TIE_RUNS_FROM) })
}
