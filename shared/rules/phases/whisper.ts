/** Whisper (about 60 s): the lullaby, then everybody's hands, then silence. It ends when that is done. */
import { ROLES } from '../../content/ids.ts'
import { afterAct, leaveAct, resumeAct } from '../malfunction/acts.ts'
import { boardsAccept, boardsLegal, boardsTick, boardsWake } from '../malfunction/boards.ts'
import { handsDone, startHands } from '../malfunction/hold-board.ts'
import { allSolved, startLullaby } from '../malfunction/lullaby-board.ts'
import { dark } from '../malfunction/wind.ts'
import type { PhaseRules } from '../phase.ts'
import { humans } from '../selectors.ts'
import type { GameState } from '../state/index.ts'

/** Once the lullaby is whole, everybody who played it gives a hand. */
function turnToHands(night: GameState): void {
  const { lullaby, hands } = night.boards
  if (hands || !lullaby || !allSolved(lullaby)) return
  const players = ROLES.filter((role) => lullaby.owners.includes(role))
  night.boards.hands = startHands(night, players)
}

export const whisper: PhaseRules = {
  enter(night) {
    if (resumeAct(night)) return
    night.boards.lullaby = startLullaby(night, humans(night))
  },
  legal: boardsLegal,
  accept(night, action) {
    boardsAccept(night, action)
    turnToHands(night)
  },
  wake: boardsWake,
  tick: boardsTick,
  done: (night) => dark(night) || (night.boards.hands !== null && handsDone(night, night.boards.hands)),
  close: leaveAct,
  next: (night) => afterAct(night, 'home'),
}
