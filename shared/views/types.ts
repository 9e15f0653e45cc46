/**
 * What a seat, the screen and a neighbour see. These types are the whole contract between the server and its
 * clients; `secrecy.ts` fills them and nothing else may. Texts are already in the room's language.
 *
 * `PublicView` is what everybody sees (screens and neighbours see only that); `SeatView` is one seat's own.
 * Everything is plain JSON: objects, arrays, strings, whole numbers, booleans, null.
 */
import type { Evening, NoteSymbol, Pace, Pair, PhaseId, Role } from '../content/ids.ts'
import type { Legal, Stroke } from '../protocol/actions.ts'
import type { CueType, PausedBy } from '../rules/state/index.ts'
import type { Scene } from './scene-types.ts'

export type * from './scene-types.ts'
export type * from './seat-types.ts'
export type { CueType, PausedBy }

/** Stands in a printed line of the ritual for the gap that nobody has filled yet. */
export const GAP = '____'

export interface PersonView {
  /** Who plays, or null for the house. */
  player: string | null
  awake: 'human' | 'house' | 'sleepwalking'
  /** Has done all there is to do in this phase. */
  ready: boolean
  treasure: string | null
  fear: string | null
  /** The drawing that hangs on the wall (index into `drawings`), or null. */
  portrait: number | null
  /** Glow so far. */
  glow: number
  /** Lights of this person's lantern: null until the malfunction begins. */
  lights: number | null
  given: boolean
}

export interface DrawingView {
  of: Role
  by: Role | 'house'
  /** JSON of Stroke[]: one leaf, so that it travels once. Parse with `parseStrokes`. */
  strokes: string
}

/** The strokes of a drawing. */
export const parseStrokes = (drawing: DrawingView): Stroke[] => JSON.parse(drawing.strokes) as Stroke[]

export interface PublicView {
  /** Phases counted: changes when a new one begins. */
  n: number
  phase: PhaseId
  evening: Evening | null
  nights: number
  /** Room times in ms (see `protocol/clock.ts`): when the phase began and ends; null where nothing hurries. */
  startedAt: number
  endsAt: number | null
  paused: boolean
  /** Who stopped the clock; null while it goes. */
  pausedBy: PausedBy | null
  /** While it is counted down to going on: from and until when (room times in ms). */
  countdown: { from: number; until: number } | null
  /** What the room speaks, and all texts of its views are written in: a BCP 47 tag. */
  language: string
  pace: Pace
  slow: boolean
  typing: boolean
  codeHidden: boolean
  locked: boolean
  host: Role | null
  people: Record<Role, PersonView>
  drawings: DrawingView[]
  upgrade: number
  threads: Record<Pair, number>
  /** How badly the wall flickers: 0–2. */
  flicker: number
  /** Lights in all: null until the malfunction begins. */
  lights: number | null
  fridge: (NoteSymbol | null)[]
  /** Visions told so far. */
  told: number
  rule: { title: string; text: string; weather: 'rain' | 'snow' | null } | null
  /** The sky keeps the constellation that was dreamt: its lines as x1, y1, x2, y2 … on the activity's field. */
  sky: { by: Role; name: string | null; points: number[] } | null
  /** What the house says as the phase begins, for the narrator and its caption. */
  narrator: string
  scene: Scene
  /** What neighbours may do now. */
  neighbours: Legal
}

/** What a client is told happened, for pictures and sounds. */
export interface CueView {
  type: CueType
  role?: Role
  other?: Role
  n?: number
  text?: string
}

export type Viewer = { kind: 'screen' } | { kind: 'neighbour'; id: string } | { kind: 'seat'; role: Role }
