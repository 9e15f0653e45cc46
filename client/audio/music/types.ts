/** Types that moods and tracks share. */
import type { NoteSymbol } from '../../../shared/content/ids.ts'
import type { AmbienceName } from '../data/ambience.ts'

/** Every track that the screen plays; `music/index.ts` holds them. */
export type TrackName =
  | 'hearth'
  | 'once'
  | 'evening'
  | 'card'
  | 'secrets'
  | 'stairs'
  | 'hush'
  | 'gazette'
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

/** Loudness of the warm and the cold bus, 0–1. */
export interface Mix {
  readonly warm: number
  readonly cold: number
}

/** What the screen sounds like at one moment. */
export interface SoundMood {
  /** Null when nothing plays. */
  readonly track: TrackName | null
  /** When it changes, the track starts again. */
  readonly key: string
  /** Room time (ms) from which its bars are counted. */
  readonly since: number
  /** Length of the phase (s); null if it has no end. */
  readonly lasts: number | null
  readonly seed: number
  /** Loudness of the two buses, 0–1. */
  readonly warm: number
  readonly cold: number
  /** The upgrade as 0–1. */
  readonly upgrade: number
  /** 0–1, by the phase. */
  readonly tension: number
  /** Which of the theme's six notes are played. */
  readonly theme: readonly boolean[]
  /** The lullaby's symbols when it is sung; null for those not known yet. */
  readonly song: readonly (NoteSymbol | null)[]
  /** Seconds from beat to beat of that song. */
  readonly songBeat: number
  /** Loudness of each ambience, 0–1. */
  readonly ambience: Readonly<Partial<Record<AmbienceName, number>>>
  /** True in the second of the whisper in which nothing is heard. */
  readonly silent: boolean
}
