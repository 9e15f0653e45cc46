/**
 * The story texts that every language must have. A language that lacks one, or has one too many, does not compile;
 * `check-story.ts` checks what types cannot (lengths, placeholders).
 */
import type { AccusationId } from '../content/accusations.ts'
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
  OwnWay,
  PhaseId,
  Role,
  Room,
  Sign,
  SupperId,
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
/** Variants of one text, used in turn; a language may have any number of them. */
export type Variants = readonly string[]

/** A line of a page with one gap, written `{{gap}}`, and three suggestions for it. */
export interface GapLine {
  readonly text: string
  readonly picks: Three
}

/** Texts about one role. */
export interface RoleTexts {
  readonly name: string
  /** The aim, in the second person. */
  readonly aim: string
  /** The prologue's sentence for this role. */
  readonly you: string
  /** Heading of this role's private line. */
  readonly privateIntro: string
  /** What only this role can do in the sphere and at the nook. */
  readonly inSphere: string
  readonly atNook: string
}

/** Texts of an own way. */
export interface OwnWayTexts {
  readonly name: string
  readonly text: string
  /** What to do in its mini-game. */
  readonly gesture: string
}

/** Texts of a secret. */
export interface SecretTexts {
  readonly title: string
  /** For the owner, in the second person. */
  readonly text: string
  /** For the list of secrets that everybody sees. */
  readonly about: string
}

/** Texts of a control of the console. */
export interface ControlTexts {
  readonly label: string
  readonly order: string
  /** What fills `{{value}}`, from 0 up. */
  readonly values?: readonly string[]
}

/** All story texts of one language. Texts about something in the content are keyed by its id. */
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
  /** The sentence that each motion completes. */
  readonly motionFrame: string
  readonly motions: Readonly<Record<MotionId, string>>
  readonly memos: Readonly<Record<MemoId, string>>
  /** SkyNest's offer on Friday, shown to everybody. */
  readonly customised: { readonly offer: string; readonly accepted: string; readonly declined: string }
  readonly memoryBook: Readonly<Record<MemoryBookId, string>>
  /** What a role's own way let it learn, in its notebook. */
  readonly learnt: {
    readonly doorTwo: string
    readonly doorOne: string
    readonly doorNone: string
    readonly workshop: string
    readonly push: string
    readonly report: string
    readonly fuse: string
    readonly fuseWasted: string
    readonly note: string
  }
  /** Private lines of the roles. */
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
  /** What may have been worst about each, for those who hear it at breakfast. */
  readonly worst: {
    readonly visions: Readonly<Record<VisionId, Three>>
    readonly whispers: Readonly<Record<WhisperId, Three>>
  }
  /** Leo's sound effects as printed behind a line, in the order of the action `sound`. */
  readonly nookSounds: Six
  /** A line with its sound effect. */
  readonly lineWithSound: string
  readonly readPages: Readonly<
    Record<
      ReadPageId,
      { readonly title: string; readonly lines: readonly [GapLine, GapLine, GapLine, GapLine] }
    >
  >
  readonly starters: Readonly<Record<StarterId, { readonly text: string; readonly picks: Six }>>
  readonly lastPages: Readonly<Record<LastPageId, { readonly prompt: string; readonly picks: Six }>>
  readonly constellationNames: Variants
  readonly dreams: Readonly<Record<Dream, { readonly title: string; readonly verb: string }>>
  readonly suppers: Readonly<
    Record<SupperId, { readonly title: string; readonly text: string; readonly narrator: Variants }>
  >
  readonly prologue: Four
  /** The last of these for a cosy table, which cannot lose. */
  readonly prologueCosy: string
  /** The plot: a sentence before each evening (`bedtime` is the only evening of a short night), and three on Saturday. */
  readonly plot: Readonly<Record<Evening | 'bedtime' | 'dread' | 'quarrel' | 'break', string>>
  readonly treasures: Readonly<Record<TreasureId, { readonly label: string; readonly short: string }>>
  readonly fears: Readonly<Record<FearId, { readonly label: string; readonly short: string }>>
  readonly controls: Readonly<Record<ControlId, ControlTexts>>
  readonly signs: Readonly<
    Record<
      Sign,
      {
        readonly name: string
        readonly agree: string
        readonly show: string
        readonly showApart: string
        readonly watch: string
      }
    >
  >
  /** What a house-played role says it will do. */
  readonly announcements: Readonly<Record<Room, Variants>>
  readonly goodnights: { readonly mutual: Variants; readonly sent: Variants; readonly nobody: Variants }
  /** What Ava may say to Elara on Saturday, and the three answers to each. */
  readonly accusations: Readonly<
    Record<AccusationId, { readonly text: string; readonly answers: readonly [string, string, string] }>
  >
  readonly memories: Readonly<Record<MemoryKind, string>>
  readonly experiment: {
    readonly runs: string
    readonly stopped: string
    readonly tieRuns: string
    readonly tieStops: string
    readonly signWorked: string
    readonly signMissed: string
  }
  readonly malfunction: {
    readonly slogan: string
    readonly blanket: Variants
    readonly caught: string
    readonly rescued: string
    readonly whisper: Variants
    readonly thumbs: string
    /** The same for a single player, and for players who are not in one room. */
    readonly thumbsApart: string
    readonly silence: string
  }
  readonly doorClues: Readonly<Record<Role, string>>
  /** The same for the covered dishes of a supper. */
  readonly dishClues: Readonly<Record<Role, string>>
  readonly letGo: {
    readonly call: string
    readonly done: string
    readonly nobody: string
  }
  readonly home: { readonly lit: Variants; readonly out: Variants; readonly given: string }
  readonly endings: Readonly<Record<Ending, { readonly title: string; readonly narration: string }>>
  readonly paragraphs: {
    readonly choice: Readonly<Record<Role, Readonly<Record<Choice, string>>>>
    /** For a player who wanted to keep the sphere when the others unplugged it. */
    readonly outvoted: Readonly<Record<Role, string>>
    readonly lost: Readonly<Record<Role, string>>
    readonly secretKept: Readonly<Record<SecretId, string>>
    readonly secretFailed: Readonly<Record<SecretId, string>>
    readonly deeds: { readonly [R in Role]: Readonly<Record<DeedOf<R> | 'fallback', string>> }
  }
  readonly elaraAfter: { readonly promoted: string; readonly whistleblower: string; readonly rules: string }
  readonly leoLights: { readonly one: string; readonly more: string; readonly none: string }
  /** The award of a role that has most of nothing. */
  readonly homeAwards: Readonly<Record<Role, { readonly title: string; readonly text: string }>>
  readonly awards: Readonly<Record<AwardId, { readonly title: string; readonly text: string }>>
  readonly storybook: {
    /** The title of each cover, from the plainest to the best. */
    readonly covers: readonly [string, string, string, string]
    readonly pages: Readonly<
      Record<
        Evening | 'family' | 'fridge' | 'saturday' | 'malfunction' | 'ending' | 'awards' | 'secrets',
        string
      >
    >
    readonly emptyFrame: string
    readonly treasure: string
    readonly quietFridge: string
    readonly darkStorm: string
    /** Title of the storybook of a game that could not be continued. */
    readonly unfinished: string
    readonly quietEvening: string
    readonly lastLinePrompts: Six
    readonly lastLines: Variants
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
}
