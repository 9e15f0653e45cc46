/** State of Saturday: guesses, memories, the experiment and the sign. */
import type { Role } from '../../content/ids.ts'

/** Everything from the guess to the sign; null until it is decided. */
export interface Saturday {
  guesses: Partial<Record<Role, { of: Role; secret: string }>>
  /** Roles whose guesses are read out, in that order; empty until then. */
  reading: Role[]
  /** How many guesses have been read out. */
  read: number
  /** Whose turn it is, as an index into `memoryOrder`. */
  memoryTurn: number
  memoryOrder: Role[]
  /** The memories each role may play, as indices into `GameState.memories`. */
  memoryOptions: Partial<Record<Role, number[]>>
  /** The memory each role has played, and who tapped "true". */
  memoryPlayed: Partial<Record<Role, { memory: number; aloud: boolean; true: Role[] }>>
  /** 0–4: how far the lid has been pushed back. */
  lid: number
  /** For each role whether it wants to run the experiment. */
  runs: Partial<Record<Role, boolean>>
  result: { run: boolean; byTie: boolean; remote: boolean } | null
  /** Which aims were met when the experiment had been decided; the counts below are of the same moment. */
  aims: Record<Role, boolean> | null
  upgradeAtCount: number
  toldAtCount: number
  notesAtCount: number
  /** Game time at which Caleb gave the sign. */
  signAt: number | null
  /** Game time at which Ava pressed. */
  avaAt: number | null
  /** Roles that spotted the sign. */
  spotted: Role[]
  signWorked: boolean | null
}
