/** The end: choices, stars, awards, last lines. */
import type { Choice, Ending, Role } from '../../content/ids.ts'
import type { Message } from './message.ts'

export interface Epilogue {
  choices: Partial<Record<Role, Choice>>
  ending: Ending | null
  secretsKept: Record<Role, boolean> | null
  stars: Record<
    Role,
    { aim: number; secret: number; guess: number; lantern: number; glow: number; total: number }
  > | null
  awards: { award: string; role: Role }[]
  lastLines: Partial<Record<Role, Message>>
  /** All last lines are offered; now they are picked from. */
  picking: boolean
  lineVotes: Partial<Record<Role, Role>>
  lastLine: Role | null
  again: Role[]
}
