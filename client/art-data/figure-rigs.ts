import type { PosedPart, RigBook } from '../art/lib/rig.ts'
import rigs from './rigs.json' with { type: 'json' }

/**
 * The parts of each figure in each pose, from back to front; figures face right. `piece` is a frame of the figures'
 * atlas. Heads are named `<member>/head-<mood>`; poses name the calm one.
 */
export const RIGS: RigBook = rigs

export type { PosedPart }
