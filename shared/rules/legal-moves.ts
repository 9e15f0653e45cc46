/** What may be done now, by whom. The one check every action passes. */
import type { Role } from '../content/ids.ts'
import type { Legal } from '../protocol/actions.ts'
import { hostLegal } from './host-actions.ts'
import { phases } from './phases/index.ts'
import type { GameState } from './state/index.ts'

/** What a seat may do now, the host's controls included. */
export function legalFor(game: GameState, role: Role): Legal {
  if (game.clock.paused) return hostLegal(game, role)
  return { ...hostLegal(game, role), ...phases[game.phase.id].legal(game, role) }
}

const CHEER: Legal = { cheer: [{}] }
export function neighbourLegal(game: GameState): Legal {
  if (game.clock.paused) return {}
  return { ...CHEER, ...phases[game.phase.id].neighbours?.(game) }
}

/** Whether an action is one of the legal ones: its type is, and every field that is limited has an allowed value. */
export function matches(legal: Legal, action: { type: keyof Legal; payload: object }): boolean {
  const alternatives = legal[action.type]
  if (!alternatives) return false
  const payload = action.payload as Record<string, unknown>
  return alternatives.some((options) =>
    Object.entries(options).every(([field, allowed]) =>
      allowed.length === 0
        ? payload[field] !== undefined
        : (allowed as readonly unknown[]).includes(payload[field]),
    ),
  )
}
