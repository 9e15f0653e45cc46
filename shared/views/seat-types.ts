/** What one seat alone sees. */
import type { ActivityId, Choice, ControlKind, NoteSymbol, Role, Room, Sign } from '../content/ids.ts'
import type { Legal } from '../protocol/actions.ts'
import type { OrderView } from './scene-types.ts'

export interface ControlView {
  kind: ControlKind
  label: string
  value: number
  /** What each value from 0 up is called, as in the orders; none for what is only ever used. */
  values: string[]
  /** A slipping label (caught Ava) or a glowing control (thread of three). */
  slipping: boolean
  glows: boolean
}

/** The activity on this phone: everything its engine needs. */
export interface PlayView {
  activity: ActivityId
  title: string
  verb: string
  seed: number
  gentle: boolean
  steps: number
  /** Room time of step 0, and how long a step lasts in ms (`STEP_MS`, less on a fast night). */
  startedAt: number
  stepMs: number
  /** Steps the server has. */
  played: number
  /** All touches so far (run-length coded) while the phone must catch up, else null. */
  soFar: number[] | null
  score: number | null
  cut: boolean
  /** The fear that the corridor wears, and whose face. */
  fear: string | null
  face: number | null
}

export interface ClueView {
  text: string
  face: Role | null
  symbol: NoteSymbol | null
  number: number | null
  frame: number | null
}

/** What is in this person's hand, by phase: only what differs from the public scene. */
export interface PrivateView {
  /** Suggestions for the lobby's treasure and fear. */
  suggestions: { treasures: { id: string; text: string }[]; fears: { id: string; text: string }[] } | null
  /** Whom to draw, as the house suggests. */
  draws: Role | null
  /** The prologue's sentence for this role. */
  you: string | null
  /** Wednesday's two secrets. */
  deal: { id: string; title: string; text: string }[] | null
  picked: { room: Room; target: Role | null; deed: 'push' | 'report' | 'fuse' | 'note' | null } | null
  promises: {
    from: Role
    to: Role
    room: 'nook' | 'sphere'
    answer: 'asked' | 'taken' | 'refused'
    text: string
  }[]
  sign: {
    /** The three signs, and what each asks one to do. */ options: { sign: Sign; text: string }[]
    mine: Sign | null
    agreed: Sign | null
  } | null
  play: PlayView | null
  /** Ready lines to pick from (empty chair, ritual, last line). */
  picks: string[]
  /** My next line in the ritual (index), and its frame with the gap. */
  myLine: { index: number; frame: string | null; text: string | null } | null
  vision: {
    kind: 'vision' | 'whisper'
    text: string
    face: Role | null
    drawing: number | null
    seed: number
    note: NoteSymbol | null
    told: boolean | null
  } | null
  goodnight: Role | null
  voted: string | null
  guess: { of: Role; secret: string } | null
  /** Secrets of each other role, for guessing; those that the landing has struck are marked. */
  lists: { of: Role; id: string; title: string; about: string; struck: boolean }[] | null
  memories: { id: number; text: string }[] | null
  ran: boolean | null
  console: ControlView[] | null
  order: OrderView | null
  /** Orders that somebody pinged to me. */
  pings: OrderView[]
  clue: ClueView | null
  /** Notes that are not on the fridge and must be described by me: slot and symbol. */
  describe: { slot: number; symbol: NoteSymbol; owner: Role }[]
  mySlots: number[]
  /** How long (ms) I take for an order, as supper showed: so quick is the house, too, while I sleep. */
  pace: number | null
  choice: Choice | null
}

export interface SeatView {
  role: Role
  host: boolean
  legal: Legal
  /** Aim, known to all, with how far it is. */
  aim: { title: string; have: number; need: number }
  secret: { id: string; title: string; text: string } | null
  /** Only Ava: lights missing, as told at supper. Only Leo: whose lantern paid. Only Elara: memos. Only Caleb: the memory book. */
  privateLine: string | null
  log: string[]
  /** What the house did while this phone was away; empty otherwise. */
  whileAsleep: string[]
  gentle: boolean
  hand: PrivateView
}
