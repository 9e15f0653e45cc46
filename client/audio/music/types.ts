/** What scores and pieces are described by: types only, so that either can be read without the other. */
import type { NoteSymbol } from '../../../shared/content/ids.ts'
import type { BedName } from '../data/ambience.ts'

/** Every piece that the screen plays; `pieces/index.ts` holds them. */
export type PieceName =
  | 'hearth'
  | 'once'
  | 'evening'
  | 'card'
  | 'secrets'
  | 'stairs'
  | 'hush'
  | 'wall'
  | 'breakfast'
  | 'rest'
  | 'rehearsal'
  | 'chamber'
  | 'drive'
  | 'doors'
  | 'lullaby'
  | 'held'
  | 'breath'
  | 'home'
  | 'choice'
  | 'ending'
  | 'longNight'
  | 'stars'
  | 'goodnight'

/** What the lights do to the music. Numbers are the share of each palette. */
export interface Mix {
  readonly warm: number
  readonly cold: number
}

/** What the game sounds like at one moment. */
export interface SoundMood {
  /** Null when nothing plays. */
  readonly piece: PieceName | null
  /** A new one begins the piece anew. */
  readonly key: string
  /** Room time (ms) from which its bars are counted. */
  readonly since: number
  /** How long the phase lasts in all, in s; null where nothing hurries. */
  readonly lasts: number | null
  readonly seed: number
  /** How loud each of the two lights is, 0–1. */
  readonly warm: number
  readonly cold: number
  /** How far the sphere has come, 0–1. */
  readonly upgrade: number
  /** 0–1 by the place in the story. */
  readonly tension: number
  /** Which of the theme's six notes sound. */
  readonly theme: readonly boolean[]
  /** Tonight's song as far as everybody knows it, when it is sung. */
  readonly song: readonly (NoteSymbol | null)[]
  /** Seconds a beat of that song. */
  readonly songBeat: number
  readonly beds: Readonly<Partial<Record<BedName, number>>>
  /** The second in which nothing at all is heard. */
  readonly silent: boolean
}
