/** State of the ritual at the nook, in which players read lines aloud in turn. */
import type { Role } from '../../content/ids.ts'
import type { Message } from './message.ts'

/** One line of a ritual. */
export interface RitualLine {
  by: Role
  /** The text to read, with its gap filled. `null` until it is known. */
  words: Message | null
  /** Ready lines to pick from. */
  picks: Message[]
  /** On Monday the key of the printed text around the gap, which has the variable `gap`; else null. */
  frame: string | null
  /** Whether it has been read aloud. */
  read: boolean
  /** Roles that have given the line a heart. */
  hearts: Role[]
}

/** A ritual: Monday fills in a page, Wednesday tells a story, Friday finishes one. */
export interface Ritual {
  kind: 'read' | 'tell' | 'last'
  /** Title of the page, or beginning of the story. */
  opening: Message
  present: Role[]
  lines: RitualLine[]
  /** Index of the line being read. */
  turn: number
  turnEndsAt: number
  /** The turn that the house reads aloud, if its reader asked for it. */
  housed?: number
}
