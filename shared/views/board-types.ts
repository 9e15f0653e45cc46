/**
 * The types of the games that players operate together, in the malfunction and when supper rehearses it: orders, doors,
 * the lullaby, the hold. Times are room times in ms.
 */
import type { ControlKind, DoorSetId, NoteSymbol, Role } from '../content/ids.ts'

/** An order, as its reader or somebody who was pinged sees it. */
export interface OrderView {
  /** Counts the orders of an act. */
  n: number
  /** What to read out. */
  text: string
  /** Whose control it is for; null if the thread of reader and doer is 0, which hides it. */
  doer: Role | null
  /** It is for the other phone of the viewer's own seat. */
  partner: boolean
  kind: ControlKind
  /** The value to set; 0 for kinds without one. */
  value: number
  /** The viewer's own control that it is for (index into `console`); null if it is for another player's. */
  control: number | null
  givenAt: number
  endsAt: number
}

/** Who has an order to read out, and until when; neither what it is nor for whom. */
export interface ReadingView {
  role: Role
  givenAt: number
  endsAt: number
}

/** The orders of the shout or of a supper. */
export interface OrdersScene {
  /** Orders done in a row, without a miss. */
  row: number
  done: number
  missed: number
  /** In the order of the family. */
  reading: ReadingView[]
  /** Orders shown to everybody: those of the only player, who has nobody to read them to. */
  open: OrderView[]
}

/** One door with its four properties. */
export interface DoorView {
  number: number
  symbol: NoteSymbol
  /** Colour and pattern of the frame, 0–3. */
  frame: number
  face: Role
  /** Who is tapping it. */
  tapped: Role[]
}

/** A round of doors, in the talk or at a supper. */
export interface DoorsScene {
  round: number
  /** What the doors look like. */
  set: DoorSetId
  /** How many rounds the talk has. */
  rounds: number
  doors: DoorView[]
  startedAt: number
  endsAt: number
  result: 'open' | 'wrong' | 'late' | null
  /** Index of the true door; null until the result is known. */
  true: number | null
  /** Clues of the roles that have no player, for all to read. */
  clues: {
    role: Role
    text: string
    face: Role | null
    symbol: NoteSymbol | null
    number: number | null
    frame: number | null
  }[]
}

/** The lullaby, in the whisper or at a supper: a loop of slots, one beat each. */
export interface LullabyScene {
  /** When beat 0 of the loop began. */
  startedAt: number
  /** How long (ms) a beat lasts. */
  beat: number
  slots: {
    /** Who plays it. */
    owner: Role
    solved: boolean
    /** Known from the fridge, solved, or flashed for the only player; else null. */
    symbol: NoteSymbol | null
  }[]
}

/** The end of the whisper: everybody holds a thumb down. */
export interface HandsScene {
  line: string
  /** Who has to hold. */
  players: Role[]
  /** Who does. */
  down: Role[]
  /** Since when all thumbs have been down. */
  since: number | null
  /** By when they have to be. */
  endsAt: number
  /** End of the silence after they were held long enough. */
  silentUntil: number | null
}
