import type { PosedPart, RigBook } from '../art/lib/rig.ts'
import rigs from './rigs.json' with { type: 'json' }

/**
 * How the parts of each figure make a pose, in the order of painting; figures face right. `piece` is a frame of the
 * figures' atlas; for a head it is the calm one: heads are named `<member>/head-<mood>`.
 */
export const RIGS: RigBook = rigs

export type { PosedPart }
