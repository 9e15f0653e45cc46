import type { Role } from '../content/ids.ts'
import type { Night } from '../rules/state.ts'

/** The drawing of a role that hangs on the wall, its newest one: an index into `drawings`, or null. */
export function portraitOf({ drawings }: Night, role: Role): number | null {
  const index = drawings.findLastIndex((drawing) => drawing.of === role)
  return index < 0 ? null : index
}
