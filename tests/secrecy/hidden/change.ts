import { ROLES, type Role } from '../../../shared/content/ids.ts'
import { revealedCount } from '../../../shared/rules/phases/reveal.ts'
import type { GameState } from '../../../shared/rules/state/index.ts'
import type { Viewer } from '../../../shared/views/types.ts'

/**
 * Changes something in the state that the viewer may not know at that moment. Returns false if there was nothing of the
 * kind to change, or the viewer may know it by now.
 */
export type Hide = (game: GameState, viewer: Viewer) => boolean

export const isViewer = (viewer: Viewer, role: Role): boolean =>
  viewer.kind === 'seat' && viewer.role === role

/** The roles that are not the viewer's. */
export const others = (viewer: Viewer): Role[] => ROLES.filter((role) => !isViewer(viewer, role))

/** Changes every entry it can. @returns whether any was changed */
export const change = <T>(entries: readonly T[], one: (entry: T) => boolean): boolean =>
  entries.map(one).some(Boolean)

const AFTER_REVEAL = ['stars', 'last-lines', 'storybook']

/** How many secrets are revealed: one more than there are roles once it is also revealed whose lanterns paid. */
export function openSecrets(game: GameState): number {
  if (game.phase.id === 'reveal') return revealedCount(game)
  return AFTER_REVEAL.includes(game.phase.id) ? ROLES.length + 1 : 0
}

/** Whether this role's secret has not been revealed yet. */
export const isSecret = (game: GameState, role: Role): boolean => openSecrets(game) <= ROLES.indexOf(role)
