/** What anybody with the code may know about a room. */
import { byRole, type Role } from '../../shared/content/ids.ts'
import type { RoomSummary } from '../../shared/protocol/notices.ts'
import type { GameState } from '../../shared/rules/state/index.ts'

interface SummaryOptions {
  code: string
  /** How many neighbours are connected. */
  neighbours: number
  /** Names of the people who have a seat, without those whose place somebody else may take. */
  namesIn(role: Role): string[]
}

/** A room's summary. */
export function summaryOf(
  { phase, settings, seats }: GameState,
  { code, neighbours, namesIn }: SummaryOptions,
): RoomSummary {
  return {
    code,
    language: settings.language,
    phase: phase.id,
    locked: settings.locked,
    roles: byRole((role) => {
      const [player = null, second = null] = namesIn(role)
      return { player, second, awake: seats[role].awake }
    }),
    neighbours,
  }
}
