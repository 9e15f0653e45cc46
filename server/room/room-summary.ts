/** What anybody with the code may know about a room. */
import { byRole, type Role } from '../../shared/content/ids.ts'
import type { RoomSummary } from '../../shared/protocol/notices.ts'
import type { GameState } from '../../shared/rules/state/index.ts'

interface SummaryOptions {
  code: string
  /** How many neighbours are connected. */
  neighbours: number
  /** Whether somebody else may take the seat of a player. */
  isFree(role: Role): boolean
}

/** A room's summary. */
export function summaryOf(
  { phase, settings, seats }: GameState,
  { code, neighbours, isFree }: SummaryOptions,
): RoomSummary {
  return {
    code,
    language: settings.language,
    phase: phase.id,
    locked: settings.locked,
    roles: byRole((role) => ({
      player: isFree(role) ? null : (seats[role].player?.name ?? null),
      awake: seats[role].awake,
    })),
    neighbours,
  }
}
