/**
 * What the renderers of views are given: facts that `secrecy.ts` has cleared, and nothing else. A renderer cannot
 * show what is not in its facts, because it never sees the night itself.
 */
import type { Evening, NoteSymbol, Pair, Role, Room, Sign } from '../content/ids.ts'
import type { Legal } from '../protocol/actions.ts'
import type { Clue } from '../rules/malfunction/doors.ts'
import type {
  Boards,
  Clock,
  Disturbance,
  Drawing,
  DreamRecord,
  Epilogue,
  EveningState,
  Memory,
  Night,
  PhaseState,
  Pick,
  Play,
  Promised,
  Ritual,
  Settings,
  Words,
} from '../rules/state.ts'

/** One family member as everybody knows them. */
export interface PersonFacts {
  player: string | null
  awake: 'human' | 'house' | 'sleepwalking'
  ready: boolean
  treasure: Words | null
  fear: Words | null
  glow: number
  /** Null until the malfunction begins. */
  lights: number | null
  given: boolean
}

/** A dream or own way as all may see it: how it goes, not what the thumb does. */
export interface PlayFacts {
  role: Role
  activity: Play['activity']
  progress: number
  score: number | null
  cut: boolean
}

export interface EveningFacts {
  evening: Evening
  card: string
  motion: string | null
  announced: EveningState['announced']
  offer: EveningState['offer']
  /** Null until the lights are out, and while bedsheets hide who walks where. */
  rooms: Record<Role, Room> | null
  /** Those that were taken, once they are kept or broken. */
  promises: Promised[]
  customised: Role | null
  chair: EveningState['chair']
  ritual: Ritual | null
  plays: PlayFacts[]
  disturbed: { role: Role; told: boolean | null; note: number | null }[]
}

export interface SaturdayFacts {
  guessed: Role[]
  reading: { by: Role; of: Role; secret: string; right: boolean } | null
  speaker: Role | null
  playing: { by: Role; memory: Memory; aloud: boolean; true: Role[] } | null
  lid: number
  voted: Role[]
  result: { run: boolean; byTie: boolean; remote: boolean } | null
  signGiven: boolean
  houseSign: Sign | null
  signWorked: boolean | null
}

/** Everything the end reveals. */
export interface EndFacts {
  chosen: Role[]
  end: Epilogue
  lost: boolean
  secrets: { role: Role; id: string; kept: boolean; guessedBy: Role[] }[]
  dreams: DreamRecord[]
  paragraphs: Record<Role, Words[]>
  leosPayers: Role[]
  brightest: Role
  starSum: number
  cover: number
  memories: Memory[]
  rituals: { evening: Evening; ritual: Ritual }[]
  chairs: { evening: Evening; by: Role; words: Words }[]
  /** How many secrets stand open. */
  revealed: number
  picking: boolean
}

/** What the book of a night that cannot go on may tell. */
export interface StoryFacts {
  memories: Memory[]
  rituals: { evening: Evening; ritual: Ritual }[]
  /** The evenings that have begun. */
  evenings: Evening[]
}

export interface MalfunctionFacts {
  wind: Role | null
  blanket: { endsAt: number; covered: Role[] } | null
  caught: boolean
  rescuers: Role[]
  lost: boolean
  gift: { from: Role; to: Role } | null
  home: Role[]
  alone: boolean
  rehearsal: boolean
}

/** What everybody may know. */
export interface PublicFacts {
  phase: Omit<PhaseState, 'ready'>
  clock: Omit<Clock, 'room'> & { shift: number }
  next: Night['next']
  settings: Settings
  nights: number
  host: Role | null
  people: Record<Role, PersonFacts>
  drawings: Drawing[]
  upgrade: number
  threads: Record<Pair, number>
  flicker: number
  lights: number | null
  fridge: (NoteSymbol | null)[]
  told: number
  picture: number
  evening: EveningFacts | null
  sky: { by: Role; name: Words | null; points: number[] } | null
  whisperTemplates: string[]
  vote: { motions: string[]; votes: number; winner: string | null; tie: boolean } | null
  /** What lies on the table. Orders and clues in it are each seat's own business: the renderers take them from {@link OwnFacts}. */
  orders: {
    row: number
    done: number
    missed: number
    reading: { role: Role; givenAt: number; endsAt: number }[]
    open: OrderFacts[]
  } | null
  doors: {
    board: Omit<NonNullable<Boards['doors']>, 'true'>
    true: number | null
    clues: { role: Role; clue: Clue }[]
  } | null
  lullaby: {
    startedAt: number
    beat: number
    slots: { owner: Role; solved: boolean; symbol: NoteSymbol | null }[]
  } | null
  hands: Boards['hands']
  saturday: SaturdayFacts | null
  malfunction: MalfunctionFacts | null
  end: EndFacts | null
  neighbours: Legal
}

/** What one seat may know beyond that. */
export interface OwnFacts {
  role: Role
  host: boolean
  legal: Legal
  aim: { have: number; need: number }
  gentle: boolean
  secret: string | null
  dealt: string[]
  privateLine: Words | null
  log: Words[]
  whileAsleep: Words[]
  suggestions: { treasures: string[]; fears: string[] } | null
  draws: Role | null
  picked: Pick | null
  promises: Promised[]
  sign: { mine: Sign | null; agreed: Sign | null } | null
  play: Play | null
  picks: Words[]
  myLine: { index: number; frame: string | null; words: Words | null } | null
  vision: Disturbance | null
  noteSymbol: NoteSymbol | null
  goodnight: Role | null
  voted: string | null
  guess: { of: Role; secret: string } | null
  struck: { of: Role; secret: string }[] | null
  memories: { id: number; memory: Memory }[] | null
  ran: boolean | null
  console:
    | { control: NonNullable<NonNullable<Boards['orders']>['consoles'][Role]>[number]; glows: boolean }[]
    | null
  /** A caught Ava's labels slip. */
  slipping: boolean
  order: OrderFacts | null
  pings: OrderFacts[]
  clue: Clue | null
  describe: { slot: number; symbol: NoteSymbol; owner: Role }[]
  mySlots: number[]
  pace: number | null
  choice: 'let-go' | 'weave' | 'hold-on' | null
}

/** An order as its reader (or who was pinged) may know it. */
export interface OrderFacts {
  n: number
  controlId: string
  noun: Words | null
  kind: NonNullable<OwnFacts['console']>[number]['control']['kind']
  value: number
  /** Null where the thread is too thin to tell. */
  doer: Role | null
  /** Index into the viewer's own console, if it is theirs. */
  control: number | null
  givenAt: number
  endsAt: number
  pinged: boolean
}
