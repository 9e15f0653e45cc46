/** The state of a bot: its role, its character, its memory, and the policy that it follows. */
import type { Role, Room } from '../content/ids.ts'
import type { RngState } from '../rng.ts'
import type { BotMemory } from './bot-memory.ts'
import type { BotPerson } from './bot-person.ts'

/** Fixes some choices of a bot, for comparisons in the balance simulator. */
export interface Policy {
  /** Always picks this room. */
  room?: Room
  /** Always tells disturbances (or keeps them). */
  tell?: boolean
  /** Always votes to run the experiment (or to stop it). */
  run?: boolean
  /** Plays for the family only and ignores its own aim. */
  together?: boolean
}

/** What the behaviors of all phases share. */
export interface BotState {
  readonly role: Role
  readonly rng: RngState
  readonly person: BotPerson
  /** Mean answer time (ms): the bot's own, or that of the sleepwalking player it plays for. */
  pace: number
  readonly policy: Policy
  readonly memory: BotMemory
  /** How often (ms) touches of a mini-game are sent; null sends them all at its end. */
  readonly chunkMs: number | null
}
