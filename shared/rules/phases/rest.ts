/** Eight seconds of quiet, music and picture between big parts. */
import { TIME } from '../../content/constants.ts'
import { begin } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'

export const rest: PhaseRules = {
  enter: (night) => begin(night, TIME.rest),
  legal: () => ({}),
  close: () => {},
  next(night) {
    const next = night.next ?? 'supper'
    night.next = null
    return next
  },
}
