/** Shout (75 s): consoles and orders, blankets and wind. */
import { SHOUT } from '../../content/constants.ts'
import { earliest } from '../deadlines.ts'
import { afterAct, leaveAct, resumeAct, startMalfunction, underway } from '../malfunction/acts.ts'
import { blanketLegal, blanketTick, blanketWake, cover } from '../malfunction/blanket.ts'
import { boardsAccept, boardsLegal, boardsTick, boardsWake } from '../malfunction/boards.ts'
import { holders, startOrders } from '../malfunction/orders-board.ts'
import { hurried } from '../malfunction/pace.ts'
import { reach, rescueLegal, rescueTick, rescueWake } from '../malfunction/rescue.ts'
import { dark, gust } from '../malfunction/wind.ts'
import type { PhaseRules } from '../phase.ts'
import { humans } from '../selectors.ts'
import type { GameState, OrdersBoard } from '../state/index.ts'

/** Those who hold a console: fixed when the shout began. */
const players = (night: GameState) => holders(night.boards.orders as OrdersBoard)

export const shout: PhaseRules = {
  enter(night) {
    if (resumeAct(night)) return
    startMalfunction(night)
    const alone = humans(night).length === 1
    night.boards.orders = startOrders(night, alone ? SHOUT.controlsAlone : SHOUT.controlsPerConsole)
    night.phase.endsAt = night.clock.now + hurried(night, SHOUT.length)
  },

  legal(night, role) {
    const m = underway(night)
    const who = players(night)
    return { ...boardsLegal(night, role), ...blanketLegal(m, who, role), ...rescueLegal(m, who, role) }
  },

  accept(night, action) {
    const m = underway(night)
    if (action.type === 'blanket') cover(night, m, players(night), action.by)
    else if (action.type === 'rescue') reach(night, m, players(night), action.by)
    else boardsAccept(night, action)
  },

  wake(night) {
    const m = underway(night)
    return earliest(boardsWake(night), m.windAt, blanketWake(m), rescueWake(m))
  },

  tick(night) {
    const m = underway(night)
    rescueTick(night, m)
    boardsTick(night)
    if (!dark(night)) blanketTick(night, m)
    if (!dark(night) && m.windAt <= night.clock.now) gust(night, m)
  },

  done: dark,

  close(night) {
    leaveAct(night)
    const m = underway(night)
    if (!m.stopped) m.blanket = null
  },

  next: (night) => afterAct(night, 'talk'),
}
