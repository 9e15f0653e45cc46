/** Supper begins an evening: it rehearses acts of the malfunction, one after the other, and nothing can be lost. */
import { beginStage, setDeadline } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import { eveningPlan, phaseAfter, timesOf } from '../plan.ts'
import {
  boardsAccept,
  boardsLegal,
  boardsTick,
  boardsWake,
  endRehearsal,
  isPractising,
  isRehearsalDone,
  rehearsedAct,
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
      setDeadline(game, timesOf(game).practice, { waits: true })
      startPractice(game)
      return
    }
    const [{ act, time }] = eveningPlan(game).rehearsals
    setDeadline(game, time, { waits: true })
    REHEARSE[act](game)
  },
  legal: boardsLegal,
  accept: boardsAccept,
  wake: boardsWake,
  tick: boardsTick,
  done: isRehearsalDone,
  nextStage(game) {
    const { rehearsals } = eveningPlan(game)
    const next = isPractising(game) ? 0 : rehearsals.findIndex(({ act }) => act === rehearsedAct(game)) + 1
    const part = rehearsals[next]
    if (!part) return false
    if (next > 0) endRehearsal(game)
    beginStage(game, part.time, { waits: true })
    REHEARSE[part.act](game)
    return true
  },
  close: endRehearsal,
  next: phaseAfter,
}
