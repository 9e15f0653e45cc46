/** The experiment: all players secretly vote to run or stop it. The aims are counted after the result. */
import { LIGHTS, UPGRADE } from '../../content/constants.ts'
import { ROLES, type Role } from '../../content/ids.ts'
import { aimsNow } from '../aims.ts'
import { beginStage, setDeadline } from '../deadlines.ts'
import { saturday } from '../guesses.ts'
import type { PhaseRules } from '../phase.ts'
import { phaseAfter, planOf, timesOf } from '../plan.ts'
import { changeUpgrade, dim, openNoteCount, toldCount } from '../resources.ts'
import { allReady, isReady, markReady } from '../selectors.ts'
import type { GameState } from '../state/index.ts'

/** In a tie the experiment runs if the upgrade is at least this. */
export const TIE_RUNS_FROM = 4
/** How long the result is shown (ms at the standard pace). */
const RESULT_MS = 6_000

/** The vote of a player who does not choose: what suits the role's aim. */
const DEFAULT_VOTE: Record<Role, boolean> = { ava: false, leo: true, elara: true, caleb: false }

function decide(game: GameState): void {
  const day = saturday(game)
  let lead = 0
  for (const role of ROLES) {
    day.runs[role] ??= DEFAULT_VOTE[role]
    lead += day.runs[role] ? 1 : -1
  }
  const run = lead > 0 || (lead === 0 && game.upgrade >= TIE_RUNS_FROM)
  day.result = { run, byTie: lead === 0, remote: !run }
  changeUpgrade(game, run ? UPGRADE.run : UPGRADE.stop)
  for (const role of ROLES)
    if (game.seats[role].lights >= LIGHTS.experimentFrom) dim(game, role, planOf(game).saturday.experiment)
  day.aims = aimsNow(game)
  day.upgradeAtCount = game.upgrade
  day.toldAtCount = toldCount(game)
  day.notesAtCount = openNoteCount(game)
}

export const experiment: PhaseRules = {
  enter: (game) => setDeadline(game, timesOf(game).experiment, { waits: true }),
  legal: (game, role) =>
    saturday(game).result || isReady(game, role) ? {} : { experiment: [{ run: [true, false] }] },
  accept(game, action) {
    if (action.type !== 'experiment') return
    saturday(game).runs[action.by] = action.payload.run
    markReady(game, action.by)
  },
  done: (game) => !saturday(game).result && allReady(game),
  nextStage(game) {
    if (saturday(game).result) return false
    decide(game)
    beginStage(game, RESULT_MS, { speaks: true })
    return true
  },
  close: () => {},
  next: phaseAfter,
}
