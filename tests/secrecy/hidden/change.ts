import { ROLES, type Role } from '../../../shared/content/ids.ts'
import { revealed } from '../../../shared/rules/phases/reveal.ts'
import type { GameState } from '../../../shared/rules/state/index.ts'
import type { Viewer } from '../../../shared/views/types.ts'

/**
 * Changes the night in something that a viewer may not know at that moment, and answers whether it changed anything:
 * what is open by now is left alone.
 */
export type Hide = (night: GameState, viewer: Viewer) => boolean

export const isViewer = (viewer: Viewer, role: Role): boolean =>
  viewer.kind === 'seat' && viewer.role === role

/** The roles that are not the viewer's. */
export const others = (viewer: Viewer): Role[] => ROLES.filter((role) => !isViewer(viewer, role))

/** Changes every entry it can. @returns whether any was changed */
export const change = <T>(entries: readonly T[], one: (entry: T) => boolean): boolean =>
  entries.map(one).some(Boolean)

const AFTER_REVEAL = ['stars', 'last-lines', 'storybook']

/** How many secrets stand open: none before the reveal; one more than there are roles once the dreams are open, too. */
export function openSecrets(night: GameState): number {
  if (night.phase.id === 'reveal') return revealed(night)
  return AFTER_REVEAL.includes(night.phase.id) ? ROLES.length + 1 : 0
}

/** Whether this role's secret has not been revealed yet. */
export const isSecret = (night: GameState, role: Role): boolean => openSecrets(night) <= ROLES.indexOf(role)
