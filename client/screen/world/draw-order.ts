/**
 * What lies over what. The house itself has no depth: its things lie in the order in which they were made. Whatever
 * changes its depth and comes back to the same one as others lies over all of them, so that people keep a depth of
 * their own, which does not depend on where they were before.
 */
import type { Role } from '../../../shared/content/ids.ts'

/** What stands or flies before the people in the house. */
export const FRONT_DEPTH = 1
/** The painted pictures; their people lie above them. */
export const ILLUSTRATION_DEPTH = 10

/** Children stand before grown-ups who are no nearer than so much (px). */
const CHILD_TOLERANCE = 40
const CHILDREN: ReadonlySet<Role> = new Set(['ava', 'leo'])

/** The depth of somebody in the house, less than what is before them: who stands lower in the picture is nearer. */
export const figureDepth = (role: Role, y: number): number =>
  (FRONT_DEPTH * (y + (CHILDREN.has(role) ? CHILD_TOLERANCE : 0))) / 10_000
