/** What a bot is made of: who it is, what it remembers, and the policy it follows. */
import type { Role, Room } from '../content/ids.ts'
import type { RngState } from '../rng.ts'
import type { BotMemory } from './bot-memory.ts'
import type { BotPerson } from './bot-person.ts'

/** A rule that somebody follows come what may, in some of their choices. */
export interface Policy {
  room?: Room
  tell?: boolean
  run?: boolean
  /** Plays for the family alone, whatever their own aim. */
  together?: boolean
}

export interface BotState {
  readonly role: Role
  readonly rng: RngState
  readonly person: BotPerson
  /** How long (ms) an answer takes: this person's own time, or that of the player for whom they play. */
  pace: number
  readonly policy: Policy
  readonly memory: BotMemory
  /** Touches of a dream in one piece at its end, or every so many ms. */
  readonly chunkMs: number | null
}
