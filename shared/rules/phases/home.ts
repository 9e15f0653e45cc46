/** The end of the malfunction: the lanterns that are still lit come home, one after the other. */
import { ROLES, type Role } from '../../content/ids.ts'
import { setDeadline } from '../deadlines.ts'
import { underway } from '../malfunction/acts.ts'
import { handBack } from '../malfunction/idle.ts'
import { hurried } from '../malfunction/pace.ts'
import type { PhaseRules } from '../phase.ts'
import { phaseAfter, timesOf } from '../plan.ts'
import { emitCue } from '../selectors.ts'
import type { GameState } from '../state/index.ts'

const lit = (game: GameState): Role[] => ROLES.filter((role) => game.seats[role].lights > 0)

/** Game time (ms) at which the next lantern comes home, or null after the last. */
function nextAt(game: GameState): number | null {
  const { home, lost } = underway(game)
  if (lost || home.length >= lit(game).length) return null
  // Four lanterns at even intervals, with one interval before the first and one after the last.
  const step = hurried(game, timesOf(game).home) / (ROLES.length + 1)
  return game.phase.startedAt + Math.max(1, Math.round(step * (home.length + 1)))
}

export const home: PhaseRules = {
  enter(game) {
    const m = underway(game)
    const { lost } = m
    handBack(game, m)
    setDeadline(game, lost ? timesOf(game).homeLost : timesOf(game).home, { speaks: true })
    if (game.phase.endsAt !== null)
      game.phase.endsAt = game.clock.now + hurried(game, lost ? timesOf(game).homeLost : timesOf(game).home)
  },
  legal: () => ({}),
  wake: nextAt,
  tick(game) {
    const role = lit(game)[underway(game).home.length]
    if (!role) return
    underway(game).home.push(role)
    emitCue(game, { type: 'lantern-home', role })
  },
  close(game) {
    const m = underway(game)
    if (!m.lost) m.home = lit(game)
  },
  next: (game) => (underway(game).lost ? 'ending' : phaseAfter(game)),
}
