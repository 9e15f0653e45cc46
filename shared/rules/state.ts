/**
 * The whole state of a night, as plain data. The seed and the list of actions are the game: the same two
 * give the same state on every machine. No clocks, no classes, nothing that JSON would lose.
 *
 * Times are in ms of game time (`clock.now`), which stands still while the game is paused.
 */
import type {
  ActivityId,
  Choice,
  ControlKind,
  Dream,
  Ending,
  Evening,
  MemoryKind,
  NoteSymbol,
  Pace,
  Pair,
  PhaseId,
  Role,
  Room,
  Sign,
} from '../content/ids.ts'
import type { EveningRules, Stat } from '../content/schema.ts'
import type { Stroke } from '../protocol/actions.ts'

/**
 * Words of the game: what somebody typed, or a text of the language files with its variables
 * (themselves words). The state never holds a translated text.
 */
export type Words = { text: string } | { key: string; vars?: Record<string, Words> }

/** Who is behind a seat: a person, the house because nobody took it, or the house because the phone is silent. */
export type Awake = 'human' | 'house' | 'sleepwalking'

export interface Player {
  /** Made by the server, stays with a person over several nights; not a secret and not a key. */
  id: string
  name: string
  gentle: boolean
}

export interface Seat {
  player: Player | null
  awake: Awake
  /** When the phone fell silent, while it is. */
  droppedAt: number | null
  treasure: Words | null
  fear: Words | null
  /** 0–5. */
  lights: number
  /** The treasure was given up for good. */
  given: boolean
  glow: number
  /** Two dealt on Wednesday, by id. */
  dealt: string[]
  secret: string | null
  /** Measured at supper: how long (ms) this player takes to read an order out or to do one; null if nothing was. */
  answer: number | null
  stats: Partial<Record<Stat, number>>
  /** What the house did while this player slept, newest last; told on return, then emptied. */
  whileAsleep: Words[]
}

export interface Drawing {
  of: Role
  by: Role | 'house'
  strokes: Stroke[]
}

/** One note of the lullaby. */
export interface Note {
  symbol: NoteSymbol
  /** Opened notes hang on the fridge for all. */
  open: boolean
}

export interface Memory {
  kind: MemoryKind
  evening: Evening
  a: Role
  b: Role | null
  words: Words | null
  /** Which disturbance a vision memory is about, as an index into {@link Night.disturbances}. */
  disturbance: number | null
}

export interface Pick {
  room: Room
  target: Role | null
  deed: 'push' | 'report' | 'fuse' | 'note' | null
}

export interface Promised {
  from: Role
  to: Role
  room: 'nook' | 'sphere'
  answer: 'asked' | 'taken' | 'refused'
  /** Decided when the lights go out; `null` before and for those not taken. */
  kept: boolean | null
}

/** A dream or an own way in play. Its touches are stepped through the engine here, and nowhere else is it scored. */
export interface Play {
  role: Role
  activity: ActivityId
  seed: number
  /** Game time of step 0. */
  startedAt: number
  steps: number
  /** How long a step lasts (ms): `STEP_MS`, less on a fast night. */
  stepMs: number
  gentle: boolean
  /** State of the engine after `played` steps (plain data). */
  engine: unknown
  played: number
  /** Every touch so far, run-length coded. */
  runs: number[]
  /** The phone needs all touches so far (it reloaded, or the house played on for it). */
  resume: boolean
  /** 0–3, when over. */
  score: number | null
  /** Cut short by a pulled fuse. */
  cut: boolean
  /** A name given to a constellation. */
  name: Words | null
}

export interface DreamRecord {
  /** Game time of its end. */
  at: number
  dreamer: Role
  dream: Dream
  evening: Evening
  score: number
  glow: number
  payer: Role | null
  /** Lights really taken (what the payer lacked above one is waived). */
  lights: number
  customised: boolean
}

export interface RitualLine {
  by: Role
  /** What is read: the line with its gap filled, or the line itself. `null` until it is known. */
  words: Words | null
  /** Ready choices for whoever fills it, as words. */
  picks: Words[]
  /** The printed text around the gap (key with a `gap` variable), on Monday. */
  frame: string | null
  /** Read aloud already. */
  read: boolean
  hearts: Role[]
}

export interface Ritual {
  kind: 'read' | 'tell' | 'last'
  /** Title or starter. */
  opening: Words
  present: Role[]
  lines: RitualLine[]
  /** Index of the line being read. */
  turn: number
  turnEndsAt: number
  /** The turn that the house reads, if somebody asked it to. */
  housed?: number
}

export interface EveningState {
  evening: Evening
  card: string
  motion: string | null
  rules: EveningRules
  picks: Partial<Record<Role, Pick>>
  /** What house-played roles said they would do. */
  announced: Partial<Record<Role, Room>>
  promises: Promised[]
  /** Where everybody really was; set when the lights go out. */
  rooms: Record<Role, Room> | null
  /** Own ways really walked, with their targets. */
  ownWays: Partial<Record<Role, Pick>>
  /** Friday's offer for Ava, answered by Elara in front of everybody. */
  offer: 'none' | 'open' | 'taken' | 'refused'
  customised: Role | null
  /** Whose dream the fuse ended. */
  fused: Role | null
  chair: { by: Role; words: Words | null } | null
  ritual: Ritual | null
  plays: Partial<Record<Role, Play>>
  disturbed: number[]
  goodnights: Partial<Record<Role, Role>>
  /** Private lines, as words, given with the card. */
  privateLines: Partial<Record<Role, Words>>
}

export interface Disturbance {
  seer: Role
  evening: Evening
  kind: 'vision' | 'whisper'
  words: Words
  /** Whose portrait the vision wears. */
  face: Role | null
  /** Seed of its morphing, so that every phone and replay sees the same one. */
  seed: number
  /** Which note is sealed in it (index into notes). */
  note: number | null
  told: boolean | null
  /** Game time of telling. */
  toldAt: number | null
}

export interface ControlState {
  id: string
  kind: ControlKind
  noun: Words | null
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
export interface Answer {
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
  answers: Answer[]
}

export interface Door {
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
  doors: Door[]
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

export interface Malfunction {
  startedAt: number
  /** Who holds a console: fixed when the malfunction begins. */
  players: Role[]
  /** When the wind next takes a light. */
  windAt: number
  /** When the blankets that are still to come begin. */
  blanketsAt: number[]
  blanket: { endsAt: number; covered: Role[] } | null
  /** Ava starts caught if the sign failed. */
  caught: boolean
  /** Hands that reach for her now, and since when; a hand that is alone for too long drops. */
  rescuers: Role[]
  reachedAt: Partial<Record<Role, number>>
  /** How often all lights have been out. */
  letGo: number
  /** The act that stands still while all lights are out (its id is in `night.next`): when it stopped, and its times. */
  stopped: { at: number; startedAt: number; endsAt: number | null } | null
  /** Who gave up a treasure, and whose lantern it lit. */
  gift: { from: Role; to: Role } | null
  /** All lights have been out for long enough that roles the house plays may offer their treasures. */
  houseMay: boolean
  /** Lanterns that have come home on the screen, in that order. */
  home: Role[]
  lost: boolean
  /** Lights in all and ms since the malfunction began, whenever they changed: the plot of the night. */
  curve: [number, number][]
}

/** What is being operated together, at supper for practice and in the malfunction for real. */
export interface Boards {
  orders: OrdersBoard | null
  doors: DoorsBoard | null
  lullaby: LullabyBoard | null
  hands: HandsBoard | null
}

export interface PhaseState {
  id: PhaseId
  /** Counts phases of the night; an action or a plan made for another one is stale. */
  n: number
  startedAt: number
  endsAt: number | null
  ready: Role[]
}

export interface Saturday {
  guesses: Partial<Record<Role, { of: Role; secret: string }>>
  /** Roles whose guess is being read, in order; how many have been read. */
  reading: Role[]
  read: number
  memoryTurn: number
  memoryOrder: Role[]
  memoryOptions: Partial<Record<Role, number[]>>
  memoryPlayed: Partial<Record<Role, { memory: number; aloud: boolean; true: Role[] }>>
  /** 0–4: how far the lid has been pushed back. */
  lid: number
  runs: Partial<Record<Role, boolean>>
  result: { run: boolean; byTie: boolean; remote: boolean } | null
  /** Counted when the experiment has been decided. */
  aims: Record<Role, boolean> | null
  upgradeAtCount: number
  toldAtCount: number
  notesAtCount: number
  signAt: number | null
  avaAt: number | null
  spotted: Role[]
  signWorked: boolean | null
}

export interface Epilogue {
  choices: Partial<Record<Role, Choice>>
  ending: Ending | null
  secretsKept: Record<Role, boolean> | null
  stars: Record<
    Role,
    { aim: number; secret: number; guess: number; lantern: number; glow: number; total: number }
  > | null
  awards: { award: string; role: Role }[]
  lastLines: Partial<Record<Role, Words>>
  /** All last lines are offered; now they are picked from. */
  picking: boolean
  lineVotes: Partial<Record<Role, Role>>
  lastLine: Role | null
  again: Role[]
}

/** What a cue tells, and who may hear it is decided in `view/secrecy.ts`. */
export interface Cue {
  type: CueType
  role?: Role
  other?: Role
  n?: number
  words?: Words
}
export const CUES = [
  'joined',
  'left',
  'took-over',
  'fell-asleep',
  'came-back',
  'drawn',
  'hung',
  'promise-kept',
  'promise-broken',
  'fuse',
  'ritual-light',
  'heart',
  'sound',
  'line-read',
  'goodnight-mutual',
  'note-opened',
  'guess-right',
  'guess-wrong',
  'true',
  'lid',
  'sign-given',
  'sign-worked',
  'sign-failed',
  'order-done',
  'order-missed',
  'row',
  'light-lost',
  'light-back',
  'wind',
  'blanket',
  'blanket-kept',
  'blanket-missed',
  'rescued',
  'door-open',
  'door-wrong',
  'beat-right',
  'beat-wrong',
  'hand-lifted',
  'hands-held',
  'all-dark',
  'gave',
  'lantern-home',
  'cheer',
] as const
export type CueType = (typeof CUES)[number]

export interface Settings {
  pace: Pace
  /** Percent of every duration; the pace sets it, tests may set any. */
  percent: number
  /** The malfunction's slow setting. */
  slow: boolean
  typing: boolean
  codeHidden: boolean
  locked: boolean
  language: string
}

/** Who stopped the clock: the host, or the house because nobody looks, or because it was started anew. */
export type PausedBy = 'host' | 'nobody' | 'restart'

export interface Clock {
  /** Room time: ms since the room opened. */
  room: number
  /** Game time: stands still while the game is paused. */
  now: number
  paused: boolean
  pausedBy: PausedBy | null
  /** While it is counted down to going on: room times of its beginning and its end. */
  countdown: { from: number; until: number } | null
}

export interface Night {
  /** Version of the rules that made this state; a log of another version is not replayed. */
  version: number
  seed: number
  rng: number[]
  /** How many nights this table has begun. */
  nights: number
  settings: Settings
  clock: Clock
  phase: PhaseState
  /** What comes after a rest, or after somebody let go. */
  next: PhaseId | null
  host: string | null
  seats: Record<Role, Seat>
  /** Newest last; the portrait of a role on the wall is its newest drawing. */
  drawings: Drawing[]
  upgrade: number
  threads: Record<Pair, number>
  notes: Note[]
  evenings: EveningState[]
  dreams: DreamRecord[]
  memories: Memory[]
  disturbances: Disturbance[]
  /** Ids of content used tonight, so that nothing repeats. */
  used: string[]
  /** Wednesday's signs as tapped, by Ava and Caleb. */
  signs: Partial<Record<Role, Sign>>
  /** Secrets that Ava has heard are not a person's: struck from her list. */
  struck: { of: Role; secret: string }[]
  motions: string[]
  votes: Partial<Record<Role, string>>
  neighbourVotes: Record<string, string>
  /** The three whisper templates neighbours choose from, and their taps. */
  whisperTemplates: string[]
  whisperVotes: Record<string, number>
  boards: Boards
  saturday: Saturday | null
  malfunction: Malfunction | null
  epilogue: Epilogue | null
  /** What just happened, for pictures and sounds; emptied by the next action. */
  cues: Cue[]
}
