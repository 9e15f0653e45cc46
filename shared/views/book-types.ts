/** The types of what everybody sees of the results: stars, awards, and the storybook. */
import type { Ending, NoteSymbol, Role } from '../content/ids.ts'

/** One role's stars, by what they were earned for. */
export interface StarsView {
  aim: number
  secret: number
  /** For a secret that was guessed at, and not guessed. */
  unguessed: number
  guess: number
  lantern: number
  /** For having read with others and dreamt as well. */
  both: number
  /** What the role keeps: all of it, or a part if the night was lost. */
  total: number
}

/** An award, and who else has it in a tie. Books of the first edition do not know that. */
export interface AwardView {
  role: Role
  /** Which of two people who share the role it is for, by name; null where one person has it. */
  for?: string | null
  title: string
  text: string
  sharedWith?: Role[]
}

/** A picture on a page of the storybook. `drawing` is an index into `drawings`. */
export type BookPictureView =
  /**
   * A face. Where people share roles, `beside` is a second drawing of the same role, in the same frame, and `names` those who
   * play it; both are left out elsewhere.
   */
  | { kind: 'face'; drawing: number; beside?: number; names?: string }
  /** A face as a bad dream bent it; the seed says how. */
  | { kind: 'bent'; drawing: number; seed: number }
  /** A treasure: its lantern with the lights at the end, or its empty frame if it was given up. */
  | { kind: 'treasure'; role: Role; treasure: string; lights: number; given: boolean }
  /** The fridge with the lullaby's notes, as far as they were found. */
  | { kind: 'fridge'; notes: (NoteSymbol | null)[] }

/** A page of the storybook. */
export interface BookPageView {
  title: string
  lines: string[]
  pictures: BookPictureView[]
}

/** The storybook of a game. */
export interface StorybookView {
  title: string
  /** Which cover, 0–3, by what the house counts. */
  cover: number
  /** Every page has something on it: lines, or pictures, or both. */
  pages: BookPageView[]
  ending: { ending: Ending; title: string; text: string; paragraphs: { role: Role; text: string }[] }
  awards: AwardView[]
  lastLine: { by: Role; text: string } | null
  /** The newest constellation: its lines as x1, y1, x2, y2 … in units of the mini-game's field. */
  constellation: { by: Role; name: string | null; points: number[] } | null
}

/** The storybook of a game that could not be continued. */
export type UnfinishedStoryView = Omit<StorybookView, 'ending'> & { ending: null }
