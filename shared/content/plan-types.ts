/** What a plan of a night says (`plans.ts`). */
import type { CardId } from './cards.ts'
import type { AIMS, TIME } from './constants.ts'
import type { Evening, PhaseId, Role } from './ids.ts'
import type { MemoId } from './memos.ts'
import type { SecretId } from './secrets.ts'

/** An act of the malfunction that a supper rehearses: the shout's orders, the talk's doors, or the whisper's lullaby. */
export type Rehearsal = 'orders' | 'doors' | 'hum'

/** One evening of a plan. */
export interface EveningPlan {
  readonly evening: Evening
  /** In order of play. After the last one comes the next evening, or Saturday. */
  readonly phases: readonly PhaseId[]
  /** What its supper rehearses, in that order, and how long each takes (ms at the standard pace). */
  readonly rehearsals: readonly [SupperPart, ...SupperPart[]]
  /** Whether a practice round of orders comes first, with one order for each reader and no clock on it. */
  readonly practice: boolean
  /** Length of the hour before bed (ms at the standard pace). */
  readonly hour: number
  /** What is read at the nook: a page with gaps, a new story, or the end of one. */
  readonly ritual: 'read' | 'tell' | 'last'
  /** Whether there are own ways, unless the card forbids them. */
  readonly ownWays: boolean
  readonly promises: boolean
  /** Whether Ava and Caleb agree on their sign. */
  readonly sign: boolean
  /** Whether SkyNest offers a customised dream for Ava. */
  readonly offer: boolean
  /** Whether the motion that won the vote is in force. */
  readonly motion: boolean
  /** Who sleeps badly: Ava alone, or people chosen by the lights that are missing. */
  readonly disturbs: 'ava' | 'by-lights'
  /** Which sentence of the plot comes before it. */
  readonly plot: Evening | 'bedtime'
}

/** A part of a supper. */
export interface SupperPart {
  readonly act: Rehearsal
  readonly time: number
}

/** What the aims ask for; see `AIMS` in `constants.ts`. */
export type AimNeeds = { readonly [Aim in keyof typeof AIMS]: number }

/** Durations of phases, and of what happens in them; see `TIME` in `constants.ts`. */
export type Times = { readonly [Name in keyof typeof TIME]: number }

/** What the storybook has between its cover and its ending; `evenings` is a page for each. */
export type BookPart = 'family' | 'evenings' | 'fridge' | 'storm'

/** A whole night. */
export interface NightPlan {
  readonly evenings: readonly [EveningPlan, ...EveningPlan[]]
  /** Everything after the last evening, in order of play. */
  readonly after: readonly PhaseId[]
  readonly aims: AimNeeds
  readonly time: Times
  /** Where the upgrade starts. */
  readonly upgrade: number
  /** How many notes of the lullaby are on the fridge from the start. */
  readonly openNotes: number
  /** The evening cards that are drawn, each on its own evenings. */
  readonly cards: readonly CardId[]
  /** SkyNest's memos that may come, each on its own evenings. */
  readonly memos: readonly MemoId[]
  /** The secrets that can come true in such a night; two of each role's are dealt. */
  readonly secrets: readonly SecretId[]
  /** How many wrong secrets Ava crosses off when she listens at a door. */
  readonly struck: number
  /**
   * On an evening that counts lights: how many players are disturbed, from how many missing lights on one more is, and up to how
   * many Ava is left out; see `DISTURBED`.
   */
  readonly disturbed: { readonly usual: number; readonly many: number; readonly avaSparedUpTo: number }
  /** Who throws a memory in the argument. */
  readonly throwers: readonly Role[]
  /** Lights that go out on Saturday: by the experiment on each lantern with enough of them, and if the sign fails. */
  readonly saturday: { readonly experiment: number; readonly signFailed: number }
  /** Length of the shout (ms). */
  readonly shout: number
  /** Percentage that scales the time between two gusts of wind. */
  readonly wind: number
  /** How many doors each round of the talk has. */
  readonly doors: readonly [number, ...number[]]
  /** Lights that a wrong beat of the lullaby costs. */
  readonly wrongBeat: number
  /** The sums from which the storybook has a better cover; see `COVER` in `constants.ts`. */
  readonly covers: readonly [number, number, number]
  readonly book: readonly BookPart[]
}
