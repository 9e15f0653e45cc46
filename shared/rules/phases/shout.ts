/** Shout (75 s): consoles and orders, blankets and wind. */
import { SHOUT } from '../../content/constants.ts'
import { phoneAt } from '../../content/phones.ts'
import { earliest } from '../deadlines.ts'
import { afterAct, leaveAct, limpOn, resumeAct, startMalfunction, underway } from '../malfunction/acts.ts'
import { blanketLegal, blanketTick, blanketWake, cover } from '../malfunction/blanket.ts'
import { boardsAccept, boardsLegal, boardsTick, boardsWake } from '../malfunction/boards.ts'
import { idleTick, idleWake, touchLegal } from '../malfunction/idle.ts'
import { holders, startOrders } from '../malfunction/orders-board.ts'
import { hurried } from '../malfunction/pace.ts'
import { reach, rescueLegal, rescueTick, rescueWake } from '../malfunction/rescue.ts'
import { dark, gust } from '../malfunction/wind.ts'
import type { PhaseRules } from '../phase.ts'
import { planOf } from '../plan.ts'
import { handsOf } from '../seat-phones.ts'
import type { GameState, OrdersBoard } from '../state/index.ts'

/** The phones with a console: fixed when the shout begins. */
const players = (game: GameState) => holders(game.boards.orders as OrdersBoard)

export const shout: PhaseRules = {
  enter(game) {
    if (resumeAct(game)) return
    startMalfunction(game)
    const alone = handsOf(game).length === 1
    game.boards.orders = startOrders(
      game,
      alone ? SHOUT.controlsAlone : SHOUT.controlsPerConsole,
      SHOUT.controlsShared,
    )
    game.phase.endsAt = game.clock.now + hurried(game, planOf(game).shout)
  },

  legal(game, role, phone) {
    const m = underway(game)
    const who = players(game)
    return {
      ...boardsLegal(game, role, phone),
      ...blanketLegal(m, who, phone),
      ...rescueLegal(m, m.players, role),
      ...touchLegal(m, role),
    }
  },

  accept(game, action) {
    const m = underway(game)
    if (action.type === 'blanket') cover(game, m, players(game), phoneAt(action.by, action))
    else if (action.type === 'rescue') reach(game, m, m.players, action.by)
    else boardsAccept(game, action)
    limpOn(game)
  },

  wake(game) {
    const m = underway(game)
    return earliest(boardsWake(game), m.windAt, blanketWake(m), rescueWake(m), idleWake(game, m))
  },

  tick(game) {
    const m = underway(game)
    idleTick(game, m)
    rescueTick(game, m)
    boardsTick(game)
    limpOn(game)
    if (!dark(game)) blanketTick(game, m)
    if (!dark(game) && m.windAt <= game.clock.now) gust(game, m)
    limpOn(game)
  },

  done: dark,

  close(game) {
    leaveAct(game)
    const m = underway(game)
    if (!m.stopped) m.blanket = null
  },

  next: afterAct,
}
