/** A rest between two phases, in which Friday's rule is read out. */
import { motionText, wonMotion } from '../parts/vote-view.ts'
import type { PhaseView } from '../phase-views.ts'

export const rest: PhaseView<'rest'> = {
  scene(night, tell) {
    const { next, phase } = night
    const ruled = night.evenings.at(-1)?.evening === 'wednesday' ? wonMotion(night) : null
    const line = ruled
      ? motionText(ruled, tell)
      : tell.turn(next === 'shout' ? 'beforeStorm' : 'narrator.rest', phase.n)
    return { phase: 'rest', next, line }
  },
}
