import type { Role } from '../content/ids.ts'
import type { GameState } from '../rules/state/index.ts'

/** The drawing of a role that hangs on the wall: the index of the newest one that all may see, or null. */
export function portraitOf({ drawings }: GameState, role: Role): number | null {
  const index = drawings.findLastIndex((drawing) => drawing.of === role && drawing.shown)
  return index < 0 ? null : index
}
