import { ROLES, type Role } from '../content/ids.ts'
import { isShared } from '../rules/seat-phones.ts'
import type { GameState } from '../rules/state/index.ts'

/**
 * The drawing of a role that hangs on the wall, as an index, or null: the newest one that all may see, or the first where two
 * people share a role, as there are enough drawings for two to hang side by side.
 */
export function portraitOf(game: GameState, role: Role): number | null {
  if (hangsPairs(game)) return shownOf(game, role)[0] ?? null
  const index = game.drawings.findLastIndex((drawing) => drawing.of === role && drawing.shown)
  return index < 0 ? null : index
}

/** The drawing that hangs beside {@link portraitOf}, as an index, or null. */
export const secondPortraitOf = (game: GameState, role: Role): number | null =>
  hangsPairs(game) ? (shownOf(game, role)[1] ?? null) : null

/** Whether two people share a role, so that there are faces enough for two in a frame. */
export const hangsPairs = (game: GameState): boolean => ROLES.some((role) => isShared(game, role))

const shownOf = ({ drawings }: GameState, role: Role): number[] =>
  drawings.flatMap(({ of, shown }, index) => (of === role && shown ? [index] : []))
