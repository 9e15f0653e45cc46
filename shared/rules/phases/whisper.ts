/** Whisper (about 60 s): the lullaby, holding hands, silence. It ends when all three are done. */
import { ROLES } from '../../content/ids.ts'
import { earliest } from '../deadlines.ts'
import { afterAct, leaveAct, limpOn, resumeAct, underway } from '../malfunction/acts.ts'
import { boardsAccept, boardsLegal, boardsTick, boardsWake } from '../malfunction/boards.ts'
import { handsDone, startHands } from '../malfunction/hold-board.ts'
import { idleTick, idleWake, touchLegal, watchPhones } from '../malfunction/idle.ts'
import { allSolved, startLullaby } from '../malfunction/lullaby-board.ts'
import { dark } from '../malfunction/wind.ts'
import type { PhaseRules } from '../phase.ts'
import { humans, phonesOf } from '../seat-phones.ts'
import type { GameState } from '../state/index.ts'

/** When the lullaby is solved, its players hold hands. */
function turnToHands(game: GameState): void {
  const { lullaby, hands } = game.boards
  if (hands || !lullaby || !allSolved(lullaby)) return
  const players = ROLES.filter((role) => lullaby.owners.includes(role)).flatMap((role) =>
    phonesOf(game, role),
  )
  game.boards.hands = startHands(game, players)
}

export const whisper: PhaseRules = {
  enter(game) {
    if (resumeAct(game)) return
    watchPhones(game, underway(game))
    game.boards.lullaby = startLullaby(game, humans(game))
  },
  legal: (game, role, phone) => ({ ...boardsLegal(game, role, phone), ...touchLegal(underway(game), role) }),
  accept(game, action) {
    boardsAccept(game, action)
    limpOn(game)
    turnToHands(game)
  },
  wake: (game) => earliest(boardsWake(game), idleWake(game, underway(game))),
  tick(game) {
    idleTick(game, underway(game))
    boardsTick(game)
    limpOn(game)
    turnToHands(game)
  },
  done: (game) => dark(game) || (game.boards.hands !== null && handsDone(game, game.boards.hands)),
  close: leaveAct,
  next: afterAct,
}
