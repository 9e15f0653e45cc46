/** Run it or stop it: decided in secret by all, read out at once. The aims count now. */
import { LIGHTS, TIME, UPGRADE } from '../../content/constants.ts'
import { ROLES, type Role } from '../../content/ids.ts'
import { aimsNow } from '../aims.ts'
import { begin, beginStage } from '../deadlines.ts'
import { isRight, saturday } from '../guesses.ts'
import type { PhaseRules } from '../phase.ts'
import { dimNext, openNotes, toldSoFar, turnUpgrade } from '../resources.ts'
import { allReady, isReady, markReady } from '../selectors.ts'
import type { GameState } from '../state/index.ts'

/** On a tie it runs from this upgrade on. */
const TIE_RUNS_FROM = 5
/** How long the result is seen. */
const RESULT = 6_000

/** Whoever does not choose is taken by their own aim. */
const BY_AIM: Record<Role, boolean> = { ava: false, leo: true, elara: true, caleb: false }

/** A right guess makes a voice count two. */
const voice = (night: GameState, role: Role): number => (isRight(night, role) ? 2 : 1)

function decide(night: GameState): void {
  const day = saturday(night)
  let lead = 0
  for (const role of ROLES) {
    day.runs[role] ??= BY_AIM[role]
    lead += (day.runs[role] ? 1 : -1) * voice(night, role)
  }
  const run = lead > 0 || (lead === 0 && night.upgrade >= TIE_RUNS_FROM)
  day.result = { run, byTie: lead === 0, remote: !run }
  turnUpgrade(night, run ? UPGRADE.run : UPGRADE.stop)
  dimNext(night, LIGHTS.experiment, 'most')
  day.aims = aimsNow(night)
  day.upgradeAtCount = night.upgrade
  day.toldAtCount = toldSoFar(night)
  day.notesAtCount = openNotes(night)
}

export const experiment: PhaseRules = {
  enter: (night) => begin(night, TIME.experiment, { waits: true }),
  legal: (night, role) =>
    saturday(night).result || isReady(night, role) ? {} : { experiment: [{ run: [true, false] }] },
  accept(night, action) {
    if (action.type !== 'experiment') return
    saturday(night).runs[action.by] = action.payload.run
    markReady(night, action.by)
  },
  done: (night) => !saturday(night).result && allReady(night),
  nextStage(night) {
    if (saturday(night).result) return false
    decide(night)
    beginStage(night, RESULT)
    return true
  },
  close: () => {},
  next: () => 'sign',
}
