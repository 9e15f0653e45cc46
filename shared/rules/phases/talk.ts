/** Talk (about 30 s a round): rounds of doors. It ends when they are done. */

import { afterAct, leaveAct, limpOn, resumeAct, underway } from '../malfunction/acts.ts'
import { boardsAccept, boardsLegal, boardsTick, boardsWake } from '../malfunction/boards.ts'
import { doorsSeen, startDoors } from '../malfunction/doors-board.ts'
import { touchLegal } from '../malfunction/idle.ts'
import { dark } from '../malfunction/wind.ts'
import type { PhaseRules } from '../phase.ts'
import { planOf } from '../plan.ts'
import { humans } from '../seat-phones.ts'
import type { DoorsBoard, GameState } from '../state/index.ts'

const rounds = (game: GameState): number => planOf(game).doors.length

const board = (game: GameState): DoorsBoard => game.boards.doors as DoorsBoard

export const talk: PhaseRules = {
  enter(game) {
    if (resumeAct(game)) return
    game.boards.doors = startDoors(game, humans(game), 1)
  },
  legal: (game, role, phone) => ({ ...boardsLegal(game, role, phone), ...touchLegal(underway(game), role) }),
  accept(game, action) {
    boardsAccept(game, action)
    limpOn(game)
  },
  wake: boardsWake,
  tick(game) {
    boardsTick(game)
    limpOn(game)
    const { players, round } = board(game)
    if (doorsSeen(game, board(game)) && round < rounds(game))
      game.boards.doors = startDoors(game, players, round + 1)
  },
  done: (game) => dark(game) || (board(game).round >= rounds(game) && doorsSeen(game, board(game))),
  close: leaveAct,
  next: afterAct,
}
