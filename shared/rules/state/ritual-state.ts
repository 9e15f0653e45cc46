/** The ritual at the nook: lines in turn, read aloud. */
import type { Role } from '../../content/ids.ts'
import type { Message } from './message.ts'

export interface RitualLine {
  by: Role
  /** What is read: the line with its gap filled, or the line itself. `null` until it is known. */
  words: Message | null
  /** Ready choices for whoever fills it, as words. */
  picks: Message[]
  /** The printed text around the gap (key with a `gap` variable), on Monday. */
  frame: string | null
  /** Read aloud already. */
  read: boolean
  hearts: Role[]
}

export interface Ritual {
  kind: 'read' | 'tell' | 'last'
  /** Title or starter. */
  opening: Message
  present: Role[]
  lines: RitualLine[]
  /** Index of the line being read. */
  turn: number
  turnEndsAt: number
  /** The turn that the house reads, if somebody asked it to. */
  housed?: number
}
