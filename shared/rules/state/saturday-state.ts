/** Saturday: guesses, memories, the experiment, the sign. */
import type { Role } from '../../content/ids.ts'

export interface Saturday {
  guesses: Partial<Record<Role, { of: Role; secret: string }>>
  /** Roles whose guess is being read, in order; how many have been read. */
  reading: Role[]
  read: number
  memoryTurn: number
  memoryOrder: Role[]
  memoryOptions: Partial<Record<Role, number[]>>
  memoryPlayed: Partial<Record<Role, { memory: number; aloud: boolean; true: Role[] }>>
  /** 0–4: how far the lid has been pushed back. */
  lid: number
  runs: Partial<Record<Role, boolean>>
  result: { run: boolean; byTie: boolean; remote: boolean } | null
  /** Counted when the experiment has been decided. */
  aims: Record<Role, boolean> | null
  upgradeAtCount: number
  toldAtCount: number
  notesAtCount: number
  signAt: number | null
  avaAt: number | null
  spotted: Role[]
  signWorked: boolean | null
}
