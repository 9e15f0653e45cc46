/** Which phases are looked at on whose phone, where looking at all on each would take too long. */
import { PHASES, type PhaseId, ROLES, type Role } from '../../../shared/content/ids.ts'

/** What looks different in everybody's hands. */
const OWN: ReadonlySet<PhaseId> = new Set(['supper', 'hour', 'bedtime', 'shout'])

/** Each phase is seen by somebody, the ones that differ from hand to hand by everybody. */
export const seenBy = (role: Role): readonly PhaseId[] =>
  PHASES.filter((phase, i) => OWN.has(phase) || ROLES[i % ROLES.length] === role)
