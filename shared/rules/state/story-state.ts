/** State of the story: notes of the lullaby, memories and disturbances. */
import type { Evening, MemoryKind, NoteSymbol, Role } from '../../content/ids.ts'
import type { Message } from './message.ts'

/** One note of the lullaby. */
export interface Note {
  symbol: NoteSymbol
  /** Whether it is on the fridge, where everybody sees it. */
  open: boolean
}

/** Something that happened, for Saturday's memories and the storybook. */
export interface Memory {
  kind: MemoryKind
  evening: Evening
  /** Whose memory it is. */
  a: Role
  /** The other person in it. */
  b: Role | null
  words: Message | null
  /** The disturbance that was told or kept, as an index into `GameState.disturbances`. */
  disturbance: number | null
}

/** A vision or whisper. */
export interface Disturbance {
  seer: Role
  evening: Evening
  kind: 'vision' | 'whisper'
  words: Message
  /** Whose portrait the vision shows; null for a whisper. */
  face: Role | null
  /** Seed of the morphing face, so that every phone and every replay shows the same one. */
  seed: number
  /** The note sealed in it, as an index into `GameState.notes`. */
  note: number | null
  /** Whether it was told (true) or kept (false); null until decided. */
  told: boolean | null
  /** Game time at which it was told. */
  toldAt: number | null
  /** What the others found worst when it was told, as an index into the text's answers; null if nobody said. */
  worst: number | null
}
