/** State of Saturday: guesses, the argument, the experiment and the sign. */
import type { Role } from '../../content/ids.ts'
import type { Message } from './message.ts'

/** A memory that was thrown at somebody. */
export interface Thrown {
  /** Index into `GameState.memories`. */
  memory: number
  at: Role
  /** Whether its player says it, or the narrator. */
  aloud: boolean
  /** Whether it told a bad dream that had been kept. */
  tells: boolean
  /** Who said that it is true (or not how it was). */
  said: Partial<Record<Role, boolean>>
  /** How it moved the lid: −1, 0 or 1; null until it has been heard. */
  moved: number | null
}

/** The argument between Ava and Elara, which all join. */
export interface Argument {
  accusations: Message[]
  /** Which one Ava made. */
  accused: number | null
  answers: Message[]
  /** Which one Elara gave. */
  answered: number | null
  /** Whose turn it is to throw a memory, as an index into `order`; −1 before the first. */
  turn: number
  order: Role[]
  /** The memories each role may throw, as indices into `GameState.memories`. */
  options: Partial<Record<Role, number[]>>
  thrown: Partial<Record<Role, Thrown>>
  /** 0 (shut) to 4 (open). */
  lid: number
}

/** Everything from the guess to the sign; null until it is decided. */
export interface Saturday {
  guesses: Partial<Record<Role, { of: Role; secret: string }>>
  /** Roles whose guesses are read out, in that order; empty until then. */
  reading: Role[]
  /** How many guesses have been read out. */
  read: number
  argument: Argument
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
