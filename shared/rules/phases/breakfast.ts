/** Breakfast: each player who was disturbed tells it, which all hear and answer, or keeps it, which shows nothing. */
import { ROLES } from '../../content/ids.ts'
import type { SeatAction } from '../action.ts'
import { setDeadline } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import { phaseAfter, timesOf } from '../plan.ts'
import { addStat, allReady, currentEvening, isReady, markReady } from '../selectors.ts'
import type { GameState } from '../state/index.ts'
import { keepVision, pendingVision, tellVision } from '../tell-or-keep.ts'
import {
  endTellingStage,
  finishTelling,
  isTelling,
  queueTelling,
  tapWorst,
  tellingEndsAt,
  tellingLegal,
} from './breakfast/tellings.ts'

const isUndecided = (game: GameState): boolean => ROLES.some((role) => pendingVision(game, role) !== null)

function accept(game: GameState, action: SeatAction): void {
  switch (action.type) {
    case 'ready':
      markReady(game, action.by)
      return
    case 'told-it':
      finishTelling(game)
      timeTelling(game)
      return
    case 'worst':
      tapWorst(game, action.by, action.payload.answer)
      addStat(game, action.by, 'worstTapped')
      timeTelling(game)
      return
    case 'disturbed': {
      const index = pendingVision(game, action.by)
      if (index === null) return
      const { rules } = currentEvening(game)
      if (!action.payload.tell) keepVision(game, index, rules)
      else {
        tellVision(game, index, rules)
        queueTelling(game, index)
      }
      timeTelling(game)
    }
  }
}

/** Once all have decided, the phase's time is that of what is being told. */
function timeTelling(game: GameState): void {
  const { telling } = currentEvening(game)
  if (!telling || isUndecided(game)) return
  game.phase.endsAt = telling.endsAt
}

/** Whoever has not decided keeps it. */
function keepRest(game: GameState): void {
  for (const role of ROLES) {
    const index = pendingVision(game, role)
    if (index !== null) keepVision(game, index, currentEvening(game).rules)
  }
}

/** What was told was heard by all, so that nothing is left to wait for; where nothing was told, all say that they are ready. */
function done(game: GameState): boolean {
  if (isUndecided(game) || isTelling(game)) return false
  const told = currentEvening(game).disturbed.some((index) => game.disturbances[index]?.told)
  return told || allReady(game)
}

/** The time to decide is over (or the host skips): what is told goes on, each for its own time. */
function nextStage(game: GameState): boolean {
  // After the deadline only the host gets here while something is told: that is skipped.
  const skips = !isUndecided(game)
  keepRest(game)
  if (skips && isTelling(game)) {
    while (currentEvening(game).telling?.stage === 'told') endTellingStage(game)
    endTellingStage(game)
  }
  timeTelling(game)
  return isTelling(game)
}

export const breakfast: PhaseRules = {
  enter: (game) => setDeadline(game, timesOf(game).breakfast, { waits: true }),
  legal(game, role) {
    const legal = tellingLegal(game, role) ?? {}
    if (pendingVision(game, role) !== null) return { ...legal, disturbed: [{ tell: [true, false] }] }
    return isTelling(game) || isReady(game, role) ? legal : { ready: [{}] }
  },
  accept,
  wake: tellingEndsAt,
  tick(game) {
    endTellingStage(game)
    timeTelling(game)
  },
  extend(game, ms) {
    const { telling } = currentEvening(game)
    if (telling && telling.endsAt !== null) telling.endsAt += ms
  },
  done,
  nextStage,
  close(game) {
    keepRest(game)
    currentEvening(game).telling = null
    currentEvening(game).toTell = []
  },
  next: phaseAfter,
}
