/** The last second of the malfunction: every lantern that made it comes home, one by one. */
import { TIME } from '../../content/constants.ts'
import { ROLES, type Role } from '../../content/ids.ts'
import { underway } from '../malfunction/acts.ts'
import { hurried } from '../malfunction/pace.ts'
import type { PhaseRules } from '../phase.ts'
import { cue } from '../selectors.ts'
import type { GameState } from '../state/index.ts'

const lit = (night: GameState): Role[] => ROLES.filter((role) => night.seats[role].lights > 0)

/** Game time at which the next lantern comes, or null when all are home. */
function nextAt(night: GameState): number | null {
  const { home, lost } = underway(night)
  if (lost || home.length >= lit(night).length) return null
  // Four lanterns, with as much time before the first as after the last.
  const step = hurried(night, TIME.home) / (ROLES.length + 1)
  return night.phase.startedAt + Math.max(1, Math.round(step * (home.length + 1)))
}

export const home: PhaseRules = {
  enter(night) {
    const { lost } = underway(night)
    night.phase.endsAt = night.clock.now + hurried(night, lost ? TIME.homeLost : TIME.home)
  },
  legal: () => ({}),
  wake: nextAt,
  tick(night) {
    const role = lit(night)[underway(night).home.length]
    if (!role) return
    underway(night).home.push(role)
    cue(night, { type: 'lantern-home', role })
  },
  close(night) {
    const m = underway(night)
    if (!m.lost) m.home = lit(night)
  },
  next: (night) => (underway(night).lost ? 'ending' : 'choice'),
}
