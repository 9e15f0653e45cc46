/** The boards that players operate together in the acts of the malfunction and in their rehearsals at supper. */
import type { ControlKind, DoorSetId, NoteSymbol, Role } from '../../content/ids.ts'
import type { Phone } from '../../content/phones.ts'
import type { Message } from './message.ts'

/** One control of a console. */
export interface ControlState {
  id: string
  kind: ControlKind
  /** The treasure or fear that the control is about, if it names one. */
  noun: Message | null
  /** 0 for kinds without a value. */
  value: number
  /** How many orders have been about it. */
  asked: number
  /** Game time (ms) at which its last order was done or missed; null before. */
  endedAt: number | null
}

/** An order: its reader reads it out, its doer operates the control. */
export interface Order {
  /** Number of the order, unique within the act. */
  n: number
  reader: Phone
  doer: Phone
  /** Index of the control on the doer's console. */
  control: number
  /** The value to set; 0 for kinds without one. */
  value: number
  givenAt: number
  endsAt: number
  /** By the pair's thread: the order hides whose control it is, names the doer, or the control glows as well. */
  hint: 'hidden' | 'named' | 'glow'
  /** Whether the order’s picture has been sent to the doer (to everybody if the doer is hidden). */
  pinged: boolean
}

/** One order done in a rehearsal, and how long it took (ms). */
export interface MeasuredAnswer {
  reader: Role
  doer: Role
  took: number
}

/** Consoles and orders: the shout, and its rehearsal on Monday. */
export interface OrdersBoard {
  consoles: Partial<Record<Phone, ControlState[]>>
  /** The open order on each reader's phone. */
  orders: Partial<Record<Phone, Order>>
  /** Game time at which a reader without an order gets the next one. */
  nextAt: Partial<Record<Phone, number>>
  /** How many orders each phone has shown. */
  read: Partial<Record<Phone, number>>
  /** Orders done in a row without a miss, by all players together. */
  row: number
  given: number
  /** Number of orders in a practice round; null if there is no limit. */
  practice: number | null
  done: number
  missed: number
  /** Orders done in a rehearsal, from which the players' answer times are estimated. */
  answers: MeasuredAnswer[]
}

/** One door of a round. */
export interface BoardDoor {
  number: number
  symbol: NoteSymbol
  /** 0–3: colour and pattern of the frame. */
  frame: number
  face: Role
}

/** A round of doors: the talk, and its rehearsal on Wednesday. */
export interface DoorsBoard {
  /** The roles that have to tap, fixed when the act begins. The clues of the other roles are shown to everybody. */
  players: Role[]
  round: number
  /** What the doors look like. */
  set: DoorSetId
  doors: BoardDoor[]
  /** Index of the true door. */
  true: number
  startedAt: number
  endsAt: number
  /** Taps that still count; of two people either taps, and the last tap counts. A tap expires after `DOORS.tapTogether`, so all of them were made within that time. */
  taps: Partial<Record<Role, { door: number; at: number; second?: true }>>
  result: 'open' | 'wrong' | 'late' | null
  /** Until when the result is shown. */
  resultUntil: number
}

/** The lullaby loop: the whisper, and its rehearsal on Friday. */
export interface LullabyBoard {
  /** Game time of beat 0 of the loop. */
  startedAt: number
  /** Length of one beat (ms). */
  beat: number
  /** The symbol of each slot: the game's six notes, or other ones at supper, which must not give the notes away. */
  symbols: NoteSymbol[]
  /** Who plays each slot. */
  owners: Role[]
  /** For each slot the role whose phone shows the note, or `null` if the screen shows it to all. */
  describers: (Role | null)[]
  solved: boolean[]
  /** The last beat (counted from the start) that has been evaluated. */
  settled: number
  /** The last beat that may be played already: a beat opens shortly before it begins. */
  opened: number
  /** Slots that were played in the current pass of the loop, right or wrong; each can be played once a pass. */
  tried: number[]
  /**
   * Phones that have played their slot right and wait for the other phone of their seat, and in which beat of the loop they did:
   * both have to. Left out while there are none.
   */
  halves?: { slot: number; phone: Phone; beat: number }[]
}

/** The end of the whisper: all players hold a thumb down together. */
export interface HandsBoard {
  players: Phone[]
  down: Partial<Record<Phone, boolean>>
  /** Game time since which all thumbs have been down, or null. */
  since: number | null
  /** Game time by which all thumbs have to be down. */
  deadline: number
  /** How many tries have failed. */
  tries: number
  /** Game time at which the silence after the last try ends; null before. */
  silentUntil: number | null
}

/** The board that is open, for practice at supper or in the malfunction; the others are null. */
export interface Boards {
  orders: OrdersBoard | null
  doors: DoorsBoard | null
  lullaby: LullabyBoard | null
  hands: HandsBoard | null
}
