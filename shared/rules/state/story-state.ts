/** What the night has produced so far: notes of the lullaby, memories, disturbances. */
import type { Evening, MemoryKind, NoteSymbol, Role } from '../../content/ids.ts'
import type { Message } from './message.ts'

/** One note of the lullaby. */
export interface Note {
  symbol: NoteSymbol
  /** Opened notes hang on the fridge for all. */
  open: boolean
}

export interface Memory {
  kind: MemoryKind
  evening: Evening
  a: Role
  b: Role | null
  words: Message | null
  /** Which disturbance a vision memory is about, as an index into `Night.disturbances`. */
  disturbance: number | null
}

export interface Disturbance {
  seer: Role
  evening: Evening
  kind: 'vision' | 'whisper'
  words: Message
  /** Whose portrait the vision wears. */
  face: Role | null
  /** Seed of its morphing, so that every phone and replay sees the same one. */
  seed: number
  /** Which note is sealed in it (index into notes). */
  note: number | null
  told: boolean | null
  /** Game time of telling. */
  toldAt: number | null
}
