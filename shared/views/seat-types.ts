/** The types of what one seat alone sees. */
import type { ActivityId, Choice, ControlKind, NoteSymbol, OwnWay, Role, Room, Sign } from '../content/ids.ts'
import type { Legal } from '../protocol/actions.ts'
import type { OrderView } from './board-types.ts'

/** One control of the console on a phone. */
export interface ControlView {
  kind: ControlKind
  label: string
  /** 0 for kinds without a value. */
  value: number
  /** The names of the values from 0 up, as orders call them; empty for kinds without a value. */
  values: string[]
  /** Its label slips, because Ava is caught. */
  slipping: boolean
  /** An order is for it, and the thread between the two is 3. */
  glows: boolean
}

/** The mini-game on this phone, with all that its engine needs to run here as on the server. */
export interface PlayView {
  activity: ActivityId
  /** The other person of this seat plays, and this phone watches. */
  watched: boolean
  title: string
  verb: string
  seed: number
  gentle: boolean
  /** Length in steps. */
  steps: number
  /** Room time (ms) of step 0. */
  startedAt: number
  /** How long (ms) a step lasts: `STEP_MS`, less in a fast game. */
  stepMs: number
  /** Steps whose touches the server has. */
  played: number
  /** All touches so far, run-length coded (`minigames/input-code.ts`), for a phone that watches or has to catch up; else null. */
  soFar: number[] | null
  /** 0–3; null until it is over. */
  score: number | null
  /** Ended early by a pulled fuse. */
  cut: boolean
  /** What chases the dreamer in the corridor, as text; null in other mini-games. */
  fear: string | null
  /** The drawing whose face that wears: an index into `drawings`, or null. */
  face: number | null
}

/** What one role knows about the true door: a sentence, and the one property that it names (the others are null). */
export interface ClueView {
  text: string
  face: Role | null
  symbol: NoteSymbol | null
  number: number | null
  frame: number | null
}

/** What a seat's own choice did at bedtime. */
export interface OwnPaperView {
  source: 'dream' | 'nook' | OwnWay
  upgrade: number
  /** Which way the lights of a lantern went; how many is not told. */
  lights: 'brighter' | 'dimmer' | null
  /** A thread that changed, with its other end; null if it is between two others. */
  thread: { with: Role | null; by: number } | null
  /** Notes opened on the fridge. */
  notes: number
  /** Glow of the dream; null without one. */
  glow: number | null
  /** Whose lantern paid for the dream: on Leo's phone only. */
  payer: Role | null
  /** Whose dream was cut short. */
  cut: Role | null
  /** At whose door Ava listened. */
  door: Role | null
}

/** A place at bedtime and what it would do for one role tonight, with the evening's rules counted in. */
export interface PlaceView {
  room: Room
  /** What would be done on the own way, where there is a choice. */
  deed: 'push' | 'report' | 'fuse' | 'note' | null
  /** Change of the upgrade. */
  upgrade: number
  /** Lights that come back (above 0) or go out (below 0). */
  lights: number
  /** On whose lantern: somebody else's, this role's own, the brightest, or the dimmest first. */
  lantern: 'others' | 'self' | 'brightest' | 'dimmest' | null
  /** Change of one thread. */
  thread: number
  /** How many notes open on the fridge. */
  notes: number
  /** How many wrong secrets are crossed off this role's list. */
  struck: number
  /** The least and the most Glow of a night there. */
  glow: { least: number; most: number } | null
  /** What is different with three or more at the nook; `upgrade` and `lights` above are with two. */
  ofThree: { upgrade: number; lights: number } | null
  /** What one does on this role's own way; null for the nook and the sphere. */
  way: string | null
  /** Half a line about what only this role can do there, or about the deed. */
  gift: string | null
}

/** What a goodnight, or telling or keeping a bad dream, would do tonight; lights come back on one's own lantern, for a goodnight on the dimmest. */
export type NightEffectView = Pick<PlaceView, 'upgrade' | 'lights' | 'thread' | 'notes'>

/** What only this seat may see of the current phase. A field is null (or empty) where it does not apply. */
export interface PrivateView {
  /** Lobby: suggested treasures and fears. */
  suggestions: { treasures: { id: string; text: string }[]; fears: { id: string; text: string }[] } | null
  /** Lobby: the role whose face this player is asked to draw. */
  draws: Role | null
  /** The prologue's sentence for this role. */
  you: string | null
  /** Secrets: the two dealt, until one is chosen. */
  deal: { id: string; title: string; text: string }[] | null
  /** Hour: the places that are open to this role, and what each would do tonight. */
  places: PlaceView[]
  /** Hour: the place picked so far, with its target and deed. */
  picked: { room: Room; target: Role | null; deed: 'push' | 'report' | 'fuse' | 'note' | null } | null
  /** Promises that this role asked for or was asked for; `text` names the place. */
  promises: {
    from: Role
    to: Role
    room: 'nook' | 'sphere'
    answer: 'asked' | 'taken' | 'refused' | 'late'
    text: string
  }[]
  /** Ava's and Caleb's sign, from the evening on which they agree on it; null for the others. */
  sign: {
    /** The three signs, each with what to do now: agree on it, show it, or watch for it. */
    options: { sign: Sign; text: string }[]
    /** The one this player tapped. */
    mine: Sign | null
    /** The one that both tapped. */
    agreed: Sign | null
  } | null
  play: PlayView | null
  /** Ready-made lines to choose from, in the order of `legal`: constellation, nook, last line. */
  picks: string[]
  /**
   * This role's next line at the nook: which gap it fills, the printed line with that gap, its text once written, and whether
   * somebody else has read the same words, so that it must be written again.
   */
  myLine: { gap: number; frame: string | null; text: string | null; again: boolean } | null
  /** The morning paper: what this role's own choice did; null if it did nothing. */
  paper: OwnPaperView | null
  /** What disturbed this role tonight. */
  vision: {
    kind: 'vision' | 'whisper'
    text: string
    /** Whose face appears, and that role's drawing (an index into `drawings`). */
    face: Role | null
    drawing: number | null
    /** Seed of the animation. */
    seed: number
    /** The note that was sealed in it; null until it is told. */
    note: NoteSymbol | null
    /** Told, kept, or not decided yet. */
    told: boolean | null
  } | null
  /** Night: the role wished goodnight, and what a goodnight does that is returned. */
  goodnight: Role | null
  met: NightEffectView | null
  /** Breakfast: what telling and keeping would do, until that is decided. */
  tellOrKeep: { tell: NightEffectView; keep: NightEffectView } | null
  /** Breakfast: what became of this role's goodnight; null if it wished nobody one. */
  answered: { to: Role; met: boolean; text: string } | null
  /** Vote: the motion voted for. */
  voted: string | null
  /** Saturday: this player's own guess. */
  guess: { of: Role; secret: string } | null
  /**
   * The secrets that each other role may have; `struck` marks those that Ava has ruled out at a door, `crossed` those that
   * this player has crossed off by hand.
   */
  lists: { of: Role; id: string; title: string; about: string; struck: boolean; crossed: boolean }[] | null
  /** The argument: accusations or answers to choose from; empty for whom it is not the turn. */
  lines: string[]
  /** The argument: memories to throw; `tells` marks one that tells a kept bad dream. */
  memories: { id: number; text: string; tells: boolean }[] | null
  /** The experiment: whether this player voted to run it. */
  ran: boolean | null
  console: ControlView[] | null
  /** The order to read out. */
  order: OrderView | null
  /** Orders whose readers sent their picture to this phone. */
  pings: OrderView[]
  clue: ClueView | null
  /** Lullaby: notes that this player has to describe to their owners. */
  describe: { slot: number; symbol: NoteSymbol; owner: Role }[]
  /** Lullaby: the slots that this player plays. */
  mySlots: number[]
  /** The house works this phone's console for the rest of the malfunction, because it rattled or chose wrong too often. */
  steadied: boolean
  /** The house plays because this phone is not touched; the first touch ends it. */
  idle: boolean
  /** This player's answer time (ms) as measured at supper; a bot that plays on for them takes as long. */
  pace: number | null
  /** The last choice, as made by this player. */
  choice: Choice | null
}

/** What a player's notebook says besides the lists of secrets. */
export interface NotebookView {
  /** The evening's card, and the motion in force (which has no title). */
  tonight: { title: string | null; text: string }[]
  /** What each of the four wants. */
  aims: { role: Role; text: string }[]
  /** What this role's own ways let it learn; `when` names the evening. */
  learnt: { when: string; text: string }[]
}

/** The part of a seat's view that it plays by: all of it that bots read. */
export interface HandView {
  role: Role
  /** All actions that the rules would accept from this seat now. */
  legal: Legal
  secret: { id: string; title: string; text: string } | null
  /** What belongs to the current phase. */
  hand: PrivateView
}

/** What one seat sees besides the public view. */
export interface SeatView extends HandView {
  /** Whether this is the phone of the seat's second person. */
  second: boolean
  /** The name of this phone's player as it was written, for the field to change it; null if nobody has the seat. */
  me: string | null
  /** Whether this seat has the host's controls. */
  host: boolean
  /** The role's aim (known to all) and how far it has come: at least `need` is wanted, or at most. */
  aim: { title: string; have: number; need: number; atMost: boolean }
  /**
   * What only this role is told with the evening's card. Ava: how many lights are missing; Leo: whose lantern paid;
   * Elara: a memo of SkyNest's; Caleb: the memory book.
   */
  privateLine: string | null
  /** What stands before that line, and what Ava and Leo may make of theirs; null where there is none. */
  privateIntro: string | null
  privateHint: string | null
  /** Whose lantern paid for which dream: for Leo always, for Caleb when he was in the sphere this evening. */
  log: string[]
  /** What the house did for this player while their phone was away; empty otherwise. */
  whileAsleep: string[]
  /** This phone's setting for slower and wider mini-games. */
  gentle: boolean
  /** From the day of the post until the malfunction; null before and after. */
  notebook: NotebookView | null
}
