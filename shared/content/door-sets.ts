/** The sets of doors. Each round of the talk, and a supper without a set of its own, draws one. */
import type { Frozen } from './freeze.ts'
import type { DoorSet } from './schema.ts'

export const DOOR_SET_ENTRIES = [
  { id: 'skynest', drawn: true },
  { id: 'treehouse', drawn: true },
  { id: 'seaside', drawn: true },
  { id: 'dishes', drawn: false },
] as const satisfies readonly Frozen<DoorSet>[]
