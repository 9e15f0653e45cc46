/** State of a page at the nook: all readers fill the same gap at once, then read their versions aloud in turn. */
import type { Role } from '../../content/ids.ts'
import type { Message } from './message.ts'

/** One version of a gap. */
export interface RitualLine {
  /** Who writes and reads it; `null` for the other voice of a page that somebody reads alone. */
  by: Role | null
  /** The second of two people who share that role. */
  second?: true
  /** Index of the gap that it fills. */
  gap: number
  /** The text to read, with its gap filled. `null` until it is written. */
  words: Message | null
  /** Index of the ready line that was picked; `null` for own words. */
  pick: number | null
  /** Whether it has been read aloud. */
  read: boolean
  /** Roles that have given the line a heart. */
  hearts: Role[]
  /** The first sound effect that Leo made while it was read. */
  sound: number | null
  /** Whether it stays on the page; `null` until that is settled. */
  kept: boolean | null
}

/** One gap of a page. */
export interface RitualGap {
  /** What is printed before it, since the gap before. */
  before: Message[]
  /** The key of the printed text around the gap, which has the variable `gap`; `null` if the gap is a whole line. */
  frame: string | null
  /** Ready lines to pick from, the same for all readers. */
  picks: Message[]
}

/** What happens at a page: all write, each reads in turn, the last hearts are given, and the finished page is shown. */
export type RitualStage = 'write' | 'read' | 'hearts' | 'page' | 'over'

/** A page: Monday fills in a printed one, Wednesday tells a story, Friday finishes it. */
export interface Ritual {
  kind: 'read' | 'tell' | 'last'
  /** Title of the page, or beginning of the story, or what the last page begins with. */
  opening: Message
  /** On Friday the story that Wednesday's page told; else empty. */
  story: Message[]
  /** Those who read it: one role alone, or two and more. */
  present: Role[]
  gaps: RitualGap[]
  /** All versions, in the order in which they are read. */
  lines: RitualLine[]
  stage: RitualStage
  /** Game time at which the stage or the reader's turn ends; `null` if it waits for the readers. */
  endsAt: number | null
  /** Index of the line being read; the number of lines once all are read. */
  turn: number
  /** Whether the house reads the current line. */
  housed: boolean
  /** Whether a neighbour has written the other voice's line, and reads it. */
  neighbour: boolean
}
