/** What players operate together: the acts of the malfunction, and their rehearsals at supper. */
import type { ControlKind, NoteSymbol, Role } from '../../content/ids.ts'
import type { Message } from './message.ts'

export interface ControlState {
  id: string
  kind: ControlKind
  noun: Message | null
  /** 0 for kinds without a value. */
  value: number
  /** How many orders have asked for it. */
  asked: number
}

export interface Order {
  n: number
  reader: Role
  doer: Role
  control: number
  /** Asked-for value; 0 for kinds without one. */
  value: number
  givenAt: number
  endsAt: number
  /** hidden: whose control it is isn't told; named; glow: the control also glows on the doer's phone. */
  hint: 'hidden' | 'named' | 'glow'
  /** Its picture was sent to the person named (to everybody, where no one is named). */
  pinged: boolean
}

/** One answered order of a rehearsal: who read it out, who did it, and how long (ms) that took. */
export interface MeasuredAnswer {
  reader: Role
  doer: Role
  took: number
}

/** Controls and orders: the shout, and its rehearsal on Monday. */
export interface OrdersBoard {
  consoles: Partial<Record<Role, ControlState[]>>
  /** The open order on each reader's phone. */
  orders: Partial<Record<Role, Order>>
  /** When a reader who has none is given the next. */
  nextAt: Partial<Record<Role, number>>
  /** How many orders each phone has shown. */
  read: Partial<Record<Role, number>>
  /** Orders in a row without a miss, the whole family's. */
  row: number
  given: number
  done: number
  missed: number
  /** What a rehearsal shows of how quick its players are. */
  answers: MeasuredAnswer[]
}

export interface BoardDoor {
  number: number
  symbol: NoteSymbol
  /** 0–3: colour and pattern belong together. */
  frame: number
  face: Role
}

/** A round of doors: the talk, and its rehearsal on Wednesday. */
export interface DoorsBoard {
  /** Who has to tap; fixed when the act begins. The clues of the other roles are for all to read. */
  players: Role[]
  round: number
  doors: BoardDoor[]
  true: number
  startedAt: number
  endsAt: number
  /** Taps that still count: each lapses after a moment, so all that stand here were made together. */
  taps: Partial<Record<Role, { door: number; at: number }>>
  result: 'open' | 'wrong' | 'late' | null
  /** When the result has been seen. */
  resultUntil: number
}

/** The lullaby loop: the whisper, and its rehearsal on Friday. */
export interface LullabyBoard {
  /** Game time of beat 0 of the loop. */
  startedAt: number
  /** How long one beat lasts. */
  beat: number
  /** The symbol of each slot: the night's six notes, or at supper some others (these would tell what is sealed). */
  symbols: NoteSymbol[]
  owners: Role[]
  /** Which phone shows a note that is not on the fridge: per slot a role, or `null` for a note that all may see. */
  describers: (Role | null)[]
  solved: boolean[]
  /** The last beat (counted from the start) that was settled. */
  settled: number
  /** The last beat that may be played: a beat opens a little before it begins. */
  opened: number
  /** Slots played in the pass now under way, right or wrong: they have to wait for the next. */
  tried: number[]
}

export interface HandsBoard {
  players: Role[]
  down: Partial<Record<Role, boolean>>
  /** Since when all thumbs have been down. */
  since: number | null
  /** By when they have to be. */
  deadline: number
  /** Tries that failed. */
  tries: number
  /** End of the silence that follows, once the hands are done. */
  silentUntil: number | null
}

/** What is being operated together, at supper for practice and in the malfunction for real. */
export interface Boards {
  orders: OrdersBoard | null
  doors: DoorsBoard | null
  lullaby: LullabyBoard | null
  hands: HandsBoard | null
}
