/**
 * Which story texts a language has to have. A language file that lacks one, or has one that nobody asks for,
 * does not compile; `check.ts` sees to what a type cannot (lengths, placeholders, doubles).
 */
import type { AwardId } from '../content/awards.ts'
import type { CardId } from '../content/cards.ts'
import type { ControlId } from '../content/controls.ts'
import type { DeedOf } from '../content/deeds.ts'
import type {
  Choice,
  Dream,
  Ending,
  Evening,
  MemoryKind,
  NoteSymbol,
  OwnWay,
  PhaseId,
  Role,
  Room,
  Sign,
} from '../content/ids.ts'
import type { MemoryBookId } from '../content/memory-book.ts'
import type { MemoId } from '../content/memos.ts'
import type { MotionId } from '../content/motions.ts'
import type { SecretId } from '../content/secrets.ts'
import type { LastPageId, ReadPageId, StarterId } from '../content/story-pages.ts'
import type { FearId, TreasureId } from '../content/suggestions.ts'
import type { VisionId } from '../content/visions.ts'
import type { WhisperId } from '../content/whispers.ts'

type Three = readonly [string, string, string]
type Four = readonly [string, string, string, string]
type Six = readonly [string, string, string, string, string, string]
/** Variants of one line, of which the caller takes turns; a language may have any number. */
export type Variants = readonly string[]

/** A line of a page with one gap, written `{{gap}}`, and three things to put into it. */
export interface GapLine {
  readonly text: string
  readonly picks: Three
}

export interface RoleTexts {
  readonly name: string
  /** "the one who …" */
  readonly is: string
  /** The aim, in the second person. */
  readonly aim: string
  /** The one sentence of the prologue. */
  readonly you: string
  /** Stands above this role's private knowledge at supper. */
  readonly privateIntro: string
  /** What only this role does in the sphere and at the nook. */
  readonly inSphere: string
  readonly atNook: string
}

export interface OwnWayTexts {
  readonly name: string
  readonly text: string
  /** What the ten seconds ask for. */
  readonly gesture: string
}

export interface SecretTexts {
  readonly title: string
  /** For the owner, in the second person. */
  readonly text: string
  /** For the list that all may read. */
  readonly about: string
}

export interface ControlTexts {
  readonly label: string
  readonly order: string
  /** What fills `{{value}}`, from 0 up. */
  readonly values?: readonly string[]
}

/** What `say.pick` and `say` read; keys that content knows are its ids. */
export interface Story {
  readonly evenings: Readonly<Record<Evening, string>>
  readonly rooms: Readonly<Record<Room, string>>
  readonly roles: Readonly<Record<Role, RoleTexts>>
  readonly aims: Readonly<
    Record<Role, { readonly about: string; readonly met: string; readonly missed: string }>
  >
  readonly ownWays: Readonly<Record<OwnWay, OwnWayTexts>>
  /** The choices within own ways that have two. */
  readonly ownWayChoices: Readonly<Record<'push' | 'report' | 'fuse' | 'note', string>>
  readonly secrets: Readonly<Record<SecretId, SecretTexts>>
  readonly cards: Readonly<Record<CardId, { readonly title: string; readonly text: string }>>
  /** Each completes `motionFrame`. */
  readonly motionFrame: string
  readonly motions: Readonly<Record<MotionId, string>>
  readonly memos: Readonly<Record<MemoId, string>>
  /** The dream that SkyNest offers on Friday, on the screen, before everybody. */
  readonly customised: { readonly offer: string; readonly accepted: string; readonly declined: string }
  readonly memoryBook: Readonly<Record<MemoryBookId, string>>
  /** What each role alone is told at supper. */
  readonly knowledge: {
    readonly avaCount: string
    readonly avaNone: string
    readonly avaOne: string
    readonly leoEntry: string
    readonly leoEmpty: string
    readonly calebSphere: string
    readonly mayBend: string
    readonly mayContradict: string
  }
  readonly visions: Readonly<Record<VisionId, string>>
  readonly whispers: Readonly<Record<WhisperId, string>>
  readonly readPages: Readonly<
    Record<
      ReadPageId,
      { readonly title: string; readonly lines: readonly [GapLine, GapLine, GapLine, GapLine] }
    >
  >
  readonly starters: Readonly<Record<StarterId, { readonly text: string; readonly picks: Six }>>
  readonly lastPages: Readonly<Record<LastPageId, { readonly prompt: string; readonly picks: Six }>>
  /** Lines the house puts in when a role it plays has to write one. */
  readonly houseLines: Readonly<Record<Role, Variants>>
  readonly emptyChair: { readonly prompts: Variants; readonly lines: Variants }
  readonly constellationNames: Variants
  readonly dreams: Readonly<Record<Dream, { readonly title: string; readonly verb: string }>>
  readonly suppers: Readonly<Record<Evening, { readonly title: string; readonly text: string }>>
  readonly prologue: Four
  readonly treasures: Readonly<Record<TreasureId, { readonly label: string; readonly short: string }>>
  readonly fears: Readonly<Record<FearId, { readonly label: string; readonly short: string }>>
  readonly controls: Readonly<Record<ControlId, ControlTexts>>
  readonly signs: Readonly<
    Record<
      Sign,
      { readonly name: string; readonly agree: string; readonly show: string; readonly watch: string }
    >
  >
  /** What a house-played role says it will do. */
  readonly announcements: Readonly<Record<Room, Variants>>
  readonly goodnights: { readonly mutual: Variants; readonly sent: Variants; readonly nobody: Variants }
  readonly memories: Readonly<Record<MemoryKind, string>>
  readonly experiment: {
    readonly runs: string
    readonly stopped: string
    readonly tieRuns: string
    readonly tieStops: string
    readonly lid: Variants
    readonly signWorked: string
    readonly signSpotted: string
    readonly signMissed: string
    readonly guessRight: string
    readonly guessWrong: string
  }
  readonly malfunction: {
    readonly slogan: string
    readonly windNone: string
    readonly blanket: Variants
    readonly blanketDone: string
    readonly caught: string
    readonly rescued: string
    readonly whisper: Variants
    readonly missingNote: string
    readonly wrongBeat: Variants
    readonly wrongDoor: Variants
    readonly thumbs: string
    /** The same for people who are not in one room, or alone. */
    readonly thumbsApart: string
    readonly silence: string
  }
  readonly symbols: Readonly<Record<NoteSymbol, string>>
  /** What the house says in the quiet before it breaks. */
  readonly beforeStorm: Variants
  readonly doorClues: Readonly<Record<Role, string>>
  readonly letGo: {
    readonly call: string
    readonly done: string
    readonly nobody: string
    readonly twice: string
  }
  readonly home: { readonly lit: Variants; readonly out: Variants; readonly given: string }
  readonly endings: Readonly<
    Record<Ending, { readonly title: string; readonly narration: string; readonly caption: string }>
  >
  readonly choices: Readonly<Record<Choice, { readonly name: string; readonly text: string }>>
  readonly paragraphs: {
    readonly choice: Readonly<Record<Role, Readonly<Record<Choice, string>>>>
    /** For whoever wanted to keep the sphere when the others unplugged it. */
    readonly outvoted: Readonly<Record<Role, string>>
    readonly lost: Readonly<Record<Role, string>>
    readonly secretKept: Readonly<Record<SecretId, string>>
    readonly secretFailed: Readonly<Record<SecretId, string>>
    readonly deeds: { readonly [R in Role]: Readonly<Record<DeedOf<R> | 'fallback', string>> }
  }
  readonly elaraAfter: { readonly promoted: string; readonly whistleblower: string; readonly rules: string }
  readonly leoLights: { readonly one: string; readonly more: string; readonly none: string }
  readonly emptyFrame: string
  readonly brightestStar: string
  readonly awards: Readonly<Record<AwardId, { readonly title: string; readonly text: string }>>
  readonly storybook: {
    /** From the family's fewest stars to its most. */
    readonly covers: readonly [Cover, Cover, Cover, Cover]
    readonly pages: Readonly<
      Record<Evening | 'saturday' | 'malfunction' | 'ending' | 'awards' | 'secrets', string>
    >
    readonly emptyFrame: string
    /** Title of the book of a night that could not go on. */
    readonly unfinished: string
    readonly quietEvening: string
    readonly lastLinePrompts: Six
    readonly lastLines: Variants
    readonly by: string
  }
  readonly sleepwalk: Readonly<
    Record<
      | 'nook'
      | 'sphere'
      | 'own'
      | 'dream'
      | 'line'
      | 'goodnight'
      | 'told'
      | 'kept'
      | 'vote'
      | 'guess'
      | 'memory'
      | 'experiment'
      | 'orders'
      | 'door'
      | 'beat'
      | 'choice'
      | 'nothing',
      string
    >
  >
  readonly narrator: Readonly<Record<PhaseId, Variants>>
  readonly cheers: Variants
}

export interface Cover {
  readonly title: string
  readonly text: string
}
