/** Doors and their clues: at a supper and in the talk. */
import { ROLES, type Role } from '../../content/ids.ts'
import { clueIsPublic, clueOf } from '../../rules/malfunction/doors-board.ts'
import { planOf } from '../../rules/plan.ts'
import type { DoorsBoard, GameState } from '../../rules/state/index.ts'
import type { MessageTranslator } from '../message-translator.ts'
import { roomTime } from '../room-time.ts'
import type { ClueView, DoorsScene } from '../types.ts'

/** The doors as everybody sees them; null while no round is played. */
export function doorsScene(game: GameState, translate: MessageTranslator): DoorsScene | null {
  const board = game.boards.doors
  if (!board) return null
  const { round, set, result, taps } = board
  return {
    round,
    set,
    rounds: planOf(game).doors.length,
    doors: board.doors.map(({ number, symbol, frame, face }, i) => ({
      number,
      symbol,
      frame,
      face,
      tapped: ROLES.filter((role) => taps[role]?.door === i),
    })),
    startedAt: roomTime(game, board.startedAt),
    endsAt: roomTime(game, board.endsAt),
    result,
    true: result === null ? null : board.true,
    clues: ROLES.filter((role) => clueIsPublic(game, board, role)).map((role) => ({
      role,
      ...clueView(board, role, translate),
    })),
  }
}

/** The clue on this role's phone; null for a role without a player, whose clue everybody reads. */
export function clueFor(game: GameState, role: Role, translate: MessageTranslator): ClueView | null {
  const board = game.boards.doors
  return board?.players.includes(role) ? clueView(board, role, translate) : null
}

function clueView(board: DoorsBoard, role: Role, translate: MessageTranslator): ClueView {
  const { number, symbol, frame, face } = clueOf(board, role)
  const text = translate.key(
    board.set === 'dishes' ? (`dishClues.${role}` as const) : (`doorClues.${role}` as const),
  )
  return { text, number, symbol, frame, face }
}
