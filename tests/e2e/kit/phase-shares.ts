/** Which phases are tested on which phone: all phases on all phones would take too long. */
import { PHASES, type PhaseId, ROLES, type Role } from '../../../shared/content/ids.ts'

/** Phases that look different on each phone. */
const OWN: ReadonlySet<PhaseId> = new Set(['supper', 'hour', 'bedtime', 'shout'])

/** The phases tested on a role's phone: each phase is tested on one phone, those of {@link OWN} on all. */
export const phasesTestedOn = (role: Role): readonly PhaseId[] =>
  PHASES.filter((phase, i) => OWN.has(phase) || ROLES[i % ROLES.length] === role)
