/** The ending: its picture, and a paragraph for each. */
import { TIME } from '../../content/constants.ts'
import { begin } from '../clock.ts'
import { settleNight } from '../epilogue.ts'
import { allReady, isReady, markReady } from '../family.ts'
import type { PhaseRules } from '../phase.ts'

export const ending: PhaseRules = {
  enter(night) {
    settleNight(night)
    begin(night, TIME.ending)
  },
  legal: (night, role) => (isReady(night, role) ? {} : { ready: [{}] }),
  accept: (night, action) => {
    if (action.type === 'ready') markReady(night, action.by)
  },
  done: allReady,
  close: () => {},
  next: () => 'reveal',
}
