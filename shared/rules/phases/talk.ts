/** Talk (about 60 s): two rounds of doors. It ends when they are done. */

import { afterAct, leaveAct, resumeAct } from '../malfunction/acts.ts'
import { boardsAccept, boardsLegal, boardsTick, boardsWake } from '../malfunction/boards.ts'
import { doorsSeen, startDoors } from '../malfunction/doors-board.ts'
import { dark } from '../malfunction/wind.ts'
import type { PhaseRules } from '../phase.ts'
import { humans } from '../selectors.ts'
import type { DoorsBoard, GameState } from '../state/index.ts'

const ROUNDS = 2

const board = (night: GameState): DoorsBoard => night.boards.doors as DoorsBoard

export const talk: PhaseRules = {
  enter(night) {
    if (resumeAct(night)) return
    night.boards.doors = startDoors(night, humans(night), 1)
  },
  legal: boardsLegal,
  accept: boardsAccept,
  wake: boardsWake,
  tick(night) {
    boardsTick(night)
    const { players, round } = board(night)
    if (doorsSeen(night, board(night)) && round < ROUNDS) night.boards.doors = startDoors(night, players, 2)
  },
  done: (night) => dark(night) || (board(night).round >= ROUNDS && doorsSeen(night, board(night))),
  close: leaveAct,
  next: (night) => afterAct(night, 'whisper'),
}
