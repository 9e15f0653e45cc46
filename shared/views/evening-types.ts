/** The types of what everybody sees of an evening: the page at the nook, tellings, and the morning paper. */
import type { OwnWay, Role } from '../content/ids.ts'

/** One version of a gap on the page at the nook. */
export interface RitualLineView {
  /** Who writes and reads it; null for the other voice of a page that somebody reads alone. */
  by: Role | null
  /** It is the second of two people who share that role. */
  second: boolean
  /** Index of its gap. */
  gap: number
  written: boolean
  /** Null until its turn to be read has come. */
  text: string | null
  /** It has been read aloud. */
  read: boolean
  /** How many hearts it was given. */
  hearts: number
  /** The word for Leo's sound effect that belongs to it. */
  sound: string | null
  /** Whether it stays on the page; null until that is settled. */
  kept: boolean | null
}

/** The page at the nook. */
export interface RitualView {
  /** A page to fill in (Monday), a story to tell (Wednesday), its last page (Friday). */
  kind: 'read' | 'tell' | 'last'
  /** The page's title, or how the story starts, or how the last page starts. */
  opening: string
  /** On Friday what Wednesday's page told, for this one to go on from; else empty. */
  story: string[]
  /** Who reads it: one role alone, or two and more. */
  present: Role[]
  /** All write; each reads in turn; the last hearts; the finished page is shown, then nothing more happens. */
  stage: 'write' | 'read' | 'hearts' | 'page' | 'over'
  /** Room time at which the stage or the reader's turn ends; null if it waits. */
  endsAt: number | null
  /** What is printed: the lines before each gap, and the line with the gap ({@link GAP}) unless it is a whole line. */
  gaps: { before: string[]; frame: string | null }[]
  lines: RitualLineView[]
  /** Index of the line that is read now. */
  turn: number
  /** Who reads it; null for the other voice, and while nobody reads. */
  reader: Role | null
  /** The house reads this line. */
  housed: boolean
  /** A neighbour reads the other voice. */
  neighbour: boolean
  /** What neighbours may pick from for the other voice (action `other-voice`); empty when it is not needed. */
  otherPicks: string[]
}

/** A vision or whisper that was told, so that everybody may see it. */
export interface ToldView {
  by: Role
  kind: 'vision' | 'whisper'
  text: string
  /** Whose face appears in it, and that role's drawing (an index into `drawings`). */
  face: Role | null
  drawing: number | null
  /** Seed of the animation. */
  seed: number
  /** What the others found worst; null if nobody said, or until all have. */
  worst: string | null
}

/** A piece of news in the morning paper. */
export interface PaperItemView {
  /** Dreams, a reading at the nook, or the place that something came from. */
  source: 'dream' | 'nook' | OwnWay
  /** Who dreamt or read; empty for an own way. */
  who: Role[]
  /** Change of the upgrade. */
  upgrade: number
  /** Which way the lights of a lantern went; how many is not told. */
  lights: 'brighter' | 'dimmer' | null
  /** Change of a thread. */
  thread: number
  /** Notes opened on the fridge. */
  notes: number
  /** Whose dream was cut short. */
  cut: Role | null
}
