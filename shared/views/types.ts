/**
 * The views: all that the server tells a client about the game. Screens and neighbours get a `PublicView`; a seat gets its
 * `SeatView` besides. Only `secrecy.ts` makes them.
 *
 * A view is plain JSON: objects, arrays, strings, whole numbers, booleans, null. Its texts are in the room's language. Its
 * times are room times in ms (`protocol/clock-sync.ts`). Optional facts are null rather than missing, so that a view has
 * the same fields throughout a phase.
 */
import type { Evening, NoteSymbol, Pace, Pair, PhaseId, PlanId, Role, SupperId } from '../content/ids.ts'
import type { Legal, Stroke } from '../protocol/actions.ts'
import type { CueType, PausedBy } from '../rules/state/index.ts'
import type { Scene } from './scene-types.ts'

export type * from './board-types.ts'
export type * from './book-types.ts'
export type * from './evening-types.ts'
export type * from './scene-types.ts'
export type * from './seat-types.ts'
export type { CueType, PausedBy }

/** Stands in a printed line of the ritual for the gap that its reader has not filled yet. */
export const GAP = '____'

/** One role, as everybody sees it. */
export interface PersonView {
  /** The player's name, or both names if two people play the role; null for a role that the house plays. */
  player: string | null
  /** The two people who play it, each with whether their phone is connected; null while one or nobody does. */
  both: { name: string; here: boolean }[] | null
  /** Who acts for the role: its player, the house, or the house for a player whose phone is away. */
  awake: 'human' | 'house' | 'sleepwalking'
  /** Has done all there is to do in this phase. */
  ready: boolean
  treasure: string | null
  fear: string | null
  /** The role's drawing on the wall: an index into `drawings`, or null. */
  portrait: number | null
  /** Where two people share a role: a second drawing of this one, which hangs beside it. */
  beside: number | null
  /** Glow earned tonight. */
  glow: number
  /**
   * The role's aim, which all know: its count now, and the count it needs (at least; for Caleb at most), and
   * whether it is reached as things stand.
   */
  aim: { have: number; need: number; met: boolean }
  /** Lights of the lantern, 0–5; null until the malfunction begins. */
  lights: number | null
  /** The treasure was given up. */
  given: boolean
  /** The house works this console for the rest of the malfunction, because it rattled or chose wrong too often. */
  steadied: boolean
  /** The house plays because this phone is not touched; the first touch ends it. */
  idle: boolean
}

/** A drawing that a player (or the house) made in the lobby. */
export interface DrawingView {
  /** Whose face it is. */
  of: Role
  by: Role | 'house'
  /** Drawn by the second of two people who share that role; left out otherwise. */
  second?: true
  /** JSON of `Stroke[]`, to be parsed with {@link parseStrokes}. A string is one leaf, so a drawing is sent once and whole. */
  strokes: string
}

/**
 * The strokes of a drawing.
 * @throws SyntaxError if `strokes` is not JSON, which no drawing of the server is
 */
export const parseStrokes = (drawing: DrawingView): Stroke[] => JSON.parse(drawing.strokes) as Stroke[]

/** The part of the public view that everybody plays by: all of it that bots read. */
export interface TableView {
  /** How many phases there have been, this one included: tells apart two phases with the same id. */
  n: number
  phase: PhaseId
  /** The evening it is; null before the first one. */
  evening: Evening | null
  /** How many nights this room has begun, this one included. */
  nights: number
  startedAt: number
  /** When the phase ends by itself; null if it waits for the players. */
  endsAt: number | null
  plan: PlanId
  people: Record<Role, PersonView>
  /** Oldest first. */
  drawings: DrawingView[]
  /** 0–10. */
  upgrade: number
  /** 0–3 for each pair. */
  threads: Record<Pair, number>
  /** How badly the wall flickers, by the number of missing lights: 0–2. */
  flicker: number
  /** Lights of all lanterns together, 0–20; null until the malfunction begins. */
  lights: number | null
  /** The lullaby's six notes: their symbols on the fridge, null for those still sealed. */
  fridge: (NoteSymbol | null)[]
  /** Bad dreams told so far. */
  told: number
  scene: Scene
}

/** What everybody sees. */
export interface PublicView extends TableView {
  /** Whether the phase waits for *Go on* on every awake phone: in games without timers, if only the screen speaks. */
  goOn: boolean
  paused: boolean
  /** Who or what paused the game; null while it runs. */
  pausedBy: PausedBy | null
  /** The countdown before a paused game goes on; null while there is none. */
  countdown: { from: number; until: number } | null
  /** The room's language, in which all texts of its views are: a BCP 47 tag. */
  language: string
  pace: Pace
  /** The host's setting that gives more time in the malfunction. */
  slow: boolean
  /** Whether players may type their own words. */
  typing: boolean
  codeHidden: boolean
  /** Whether the room is closed to new players. */
  locked: boolean
  /** Whether the players are on a call and not in one room. */
  apart: boolean
  /** Whether the table is cosy: no night is lost, and the eerier bad dreams stay out. */
  cosy: boolean
  host: Role | null
  /** The rule of the evening's card, and the motion if one is in force; null until supper is over. */
  rule: { title: string; text: string; weather: 'rain' | 'snow' | null; motion: string | null } | null
  /** The newest constellation: its lines as x1, y1, x2, y2 … in units of the mini-game's field. Null before the first. */
  sky: { by: Role; name: string | null; points: number[] } | null
  /** The supper on the kitchen table, from supper to the hour before bed; null at other times. */
  meal: SupperId | null
  /** What the narrator says as the phase begins; also its caption. */
  narrator: string
  /** What neighbours may do now. */
  neighbours: Legal
}

/** One event of the last action, for pictures, sounds and vibration. */
export interface CueView {
  type: CueType
  role?: Role
  other?: Role
  n?: number
  text?: string
}

/** Whom a view or a cue is for. */
export type Viewer =
  | { kind: 'screen' }
  | { kind: 'neighbour'; id: string }
  /** `second`: the phone of the seat's second person. */
  | { kind: 'seat'; role: Role; second?: boolean }
