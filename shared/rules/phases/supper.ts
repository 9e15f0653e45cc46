/** Supper begins an evening with a rehearsal of one act of the malfunction, in which nothing can be lost. */
import { TIME } from '../../content/constants.ts'
import { beginStage, setDeadline } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import { eveningPlan, phaseAfter } from '../plan.ts'
import {
  boardsAccept,
  boardsLegal,
  boardsTick,
  boardsWake,
  endRehearsal,
  isPractising,
  isRehearsalDone,
  startDoorsRehearsal,
  startLullabyRehearsal,
  startOrdersRehearsal,
  startPractice,
} from './supper/rehearsal.ts'

const REHEARSE = {
  orders: startOrdersRehearsal,
  doors: startDoorsRehearsal,
  hum: startLullabyRehearsal,
} as const

export const supper: PhaseRules = {
  enter(game) {
    if (eveningPlan(game).practice) {
      setDeadline(game, TIME.practice, { waits: true })
      startPractice(game)
      return
    }
    setDeadline(game, TIME.supper, { waits: true })
    REHEARSE[eveningPlan(game).rehearsal](game)
  },
  legal: boardsLegal,
  accept: boardsAccept,
  wake: boardsWake,
  tick: boardsTick,
  done: isRehearsalDone,
  nextStage(game) {
    if (!isPractising(game)) return false
    beginStage(game, TIME.supper, { waits: true })
    REHEARSE[eveningPlan(game).rehearsal](game)
    return true
  },
  close: endRehearsal,
  next: phaseAfter,
}
