/** The last choice: who has chosen, but not what, until it is talked over or stands. */
import { stringsOf } from '../../rules/phases/choice.ts'
import { epilogue } from '../../rules/results.ts'
import type { PhaseView } from '../phase-views.ts'

export const choice: PhaseView<'choice'> = {
  scene(game) {
    const { choosing } = epilogue(game)
    return {
      phase: 'choice',
      choosing,
      chosen: game.phase.ready,
      strings: choosing === 'secret' ? null : stringsOf(game),
    }
  },
  privateParts: ({ epilogue }, role) => ({ choice: epilogue?.choices[role] ?? null }),
}
