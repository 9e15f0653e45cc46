/** What a chaos run plays against: one server or several, as the nights see it. */
import type { SavedRoom } from '../../server/storage/saved-room.ts'
import type { ChaosPhone } from './chaos-phone.ts'

export interface ChaosHouse {
  /** Where phones come in, on this machine. */
  readonly port: number
  /** Resolves when there is a server that could answer. */
  calm(): Promise<void>
  /** A room as it is in the log now; null if it is not there. */
  saved(code: string): Promise<SavedRoom | null>
  /** Checks of its own, when a night is over. Resolves to a sentence for each thing that is wrong. */
  check(code: string, phones: readonly ChaosPhone[]): Promise<string[]>
}
