/** After the malfunction, each in secret: let go, weave, or hold on. */
import { TIME } from '../../content/constants.ts'
import { CHOICES, ROLES } from '../../content/ids.ts'
import { begin } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import { openEpilogue } from '../results.ts'
import { allReady, isReady, markReady } from '../selectors.ts'

export const choice: PhaseRules = {
  enter(night) {
    openEpilogue(night)
    begin(night, TIME.choice, { waits: true })
  },
  legal: (night, role) => (isReady(night, role) ? {} : { choose: [{ choice: CHOICES }] }),
  accept(night, action) {
    if (action.type !== 'choose' || !night.epilogue) return
    night.epilogue.choices[action.by] = action.payload.choice
    markReady(night, action.by)
  },
  done: allReady,
  close(night) {
    for (const role of ROLES) if (night.epilogue) night.epilogue.choices[role] ??= 'hold-on'
  },
  next: () => 'ending',
}
