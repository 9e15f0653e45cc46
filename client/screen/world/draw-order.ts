/**
 * The drawing order. The parts of the house have depth 0 and are drawn in the order of their creation. Each figure has a depth
 * of its own: Phaser draws an object whose depth returns to that of others above all of them, so with a shared depth the
 * order would depend on earlier moves.
 */
import type { Role } from '../../../shared/content/ids.ts'

/** Depth of what is in front of the people in the house. */
export const FRONT_DEPTH = 1
/** Depth of the illustrations; their people are above them. */
export const ILLUSTRATION_DEPTH = 10

/** Children are drawn in front of grown-ups who are less than this (px) nearer. */
const CHILD_TOLERANCE = 40
const CHILDREN: ReadonlySet<Role> = new Set(['ava', 'leo'])

/** The depth of a figure in the house, below `FRONT_DEPTH`: the larger y, the nearer. @param y of the feet (world px) */
export const figureDepth = (role: Role, y: number): number =>
  (FRONT_DEPTH * (y + (CHILDREN.has(role) ? CHILD_TOLERANCE : 0))) / 10_000
