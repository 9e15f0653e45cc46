/** The legal moves of each seat and of the neighbours. Every request is checked against them. */
import { type Phone, roleOfPhone } from '../content/phones.ts'
import type { Legal } from '../protocol/actions.ts'
import { goOnLegal } from './go-on.ts'
import { hostLegal } from './host-actions.ts'
import { takeHostLegal } from './host-watch.ts'
import { notebookLegal } from './notebook.ts'
import { phases } from './phases/index.ts'
import type { GameState } from './state/index.ts'

/** What a seat may do now on one of its phones, including the host's controls. */
export function legalFor(game: GameState, phone: Phone): Legal {
  const role = roleOfPhone(phone)
  if (game.clock.paused) return hostLegal(game, role)
  return {
    ...hostLegal(game, role),
    ...takeHostLegal(game, role),
    ...notebookLegal(game, role),
    ...goOnLegal(game, role),
    ...phases[game.phase.id].legal(game, role, phone),
  }
}

const CHEER: Legal = { cheer: [{}] }

/** What neighbours may do now; nothing while the game is paused. */
export function neighbourLegal(game: GameState): Legal {
  if (game.clock.paused) return {}
  return { ...CHEER, ...phases[game.phase.id].neighbours?.(game) }
}

/**
 * Whether an action is legal: its type has an alternative that allows its payload. An alternative lists the allowed
 * values of a field, or an empty list if the field only has to be present.
 */
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
