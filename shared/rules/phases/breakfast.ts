/** Breakfast: who was disturbed chooses. Tell, and the note opens on the fridge; keep, and SkyNest is quietly grateful. */
import { TIME } from '../../content/constants.ts'
import { ROLES } from '../../content/ids.ts'
import type { SeatAction } from '../action.ts'
import { begin } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import { allReady, isReady, markReady, tonight } from '../selectors.ts'
import { keepVision, pendingVision, tellVision } from '../tell-or-keep.ts'

function accept(night: Parameters<PhaseRules['enter']>[0], action: SeatAction): void {
  if (action.type === 'ready') {
    markReady(night, action.by)
    return
  }
  if (action.type !== 'disturbed') return
  const index = pendingVision(night, action.by)
  if (index === null) return
  if (action.payload.tell) tellVision(night, index, tonight(night).rules.tellUpgrade)
  else keepVision(night, index, tonight(night).rules.keepLights)
}

export const breakfast: PhaseRules = {
  enter: (night) => begin(night, TIME.breakfast, { waits: true }),
  legal(night, role) {
    if (pendingVision(night, role) !== null) return { disturbed: [{ tell: [true, false] }] }
    return isReady(night, role) ? {} : { ready: [{}] }
  },
  accept,
  done: (night) => allReady(night) && ROLES.every((role) => pendingVision(night, role) === null),
  close(night) {
    for (const role of ROLES) {
      const index = pendingVision(night, role)
      if (index !== null) keepVision(night, index, tonight(night).rules.keepLights)
    }
  },
  next(night) {
    const { evening } = tonight(night)
    if (evening === 'wednesday') return 'vote'
    night.next = evening === 'friday' ? 'guess' : 'supper'
    return 'rest'
  },
}
