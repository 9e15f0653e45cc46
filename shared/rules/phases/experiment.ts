/** Run it or stop it: decided in secret by all, read out at once. The aims count now. */
import { LIGHTS, TIME, UPGRADE } from '../../content/constants.ts'
import { ROLES, type Role } from '../../content/ids.ts'
import { aimsNow } from '../aims.ts'
import { beginStage, setDeadline } from '../deadlines.ts'
import { isRight, saturday } from '../guesses.ts'
import type { PhaseRules } from '../phase.ts'
import { changeUpgrade, dimNext, openNoteCount, toldSoFar } from '../resources.ts'
import { allReady, isReady, markReady } from '../selectors.ts'
import type { GameState } from '../state/index.ts'

/** On a tie it runs from this upgrade on. */
const TIE_RUNS_FROM = 5
/** How long the result is seen. */
const RESULT = 6_000

/** Whoever does not choose is taken by their own aim. */
const BY_AIM: Record<Role, boolean> = { ava: false, leo: true, elara: true, caleb: false }

/** A right guess makes a voice count two. */
const voice = (game: GameState, role: Role): number => (isRight(game, role) ? 2 : 1)

function decide(game: GameState): void {
  const day = saturday(game)
  let lead = 0
  for (const role of ROLES) {
    day.runs[role] ??= BY_AIM[role]
    lead += (day.runs[role] ? 1 : -1) * voice(game, role)
  }
  const run = lead > 0 || (lead === 0 && game.upgrade >= TIE_RUNS_FROM)
  day.result = { run, byTie: lead === 0, remote: !run }
  changeUpgrade(game, run ? UPGRADE.run : UPGRADE.stop)
  dimNext(game, LIGHTS.experiment, 'most')
  day.aims = aimsNow(game)
  day.upgradeAtCount = game.upgrade
  day.toldAtCount = toldSoFar(game)
  day.notesAtCount = openNoteCount(game)
}

export const experiment: PhaseRules = {
  enter: (game) => setDeadline(game, TIME.experiment, { waits: true }),
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
    beginStage(game, RESULT)
    return true
  },
  close: () => {},
  next: () => 'sign',
}
