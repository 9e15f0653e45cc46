/** The experiment: who has voted, and the result once it is decided. */
import { ROLES } from '../../content/ids.ts'
import { required } from '../parts/needed.ts'
import type { PhaseView } from '../phase-views.ts'

export const experiment: PhaseView<'experiment'> = {
  scene(game, translate) {
    const { runs, result } = required(game.saturday)
    return {
      phase: 'experiment',
      voted: ROLES.filter((role) => runs[role] !== undefined),
      result: result && { run: result.run, byTie: result.byTie, remote: result.remote },
      line: result && translate.key(`experiment.${resultLine(result)}`),
    }
  },
  privateParts: (game, role) => ({ ran: game.saturday?.runs[role] ?? null }),
}

function resultLine({ run, byTie }: { run: boolean; byTie: boolean }): string {
  if (byTie) return run ? 'tieRuns' : 'tieStops'
  return run ? 'runs' : 'stopped'
}
