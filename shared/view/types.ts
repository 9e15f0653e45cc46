/**
 * What a seat, the screen and a neighbour see. These types are the whole contract between the server and its
 * clients; `secrecy.ts` fills them and nothing else may. Texts are already in the room's language.
 *
 * `PublicView` is what everybody sees (screens and neighbours see only that); `SeatView` is one seat's own.
 * Everything is plain JSON: objects, arrays, strings, whole numbers, booleans, null.
 */
import type {
  ActivityId,
  CardPicture,
  Choice,
  ControlKind,
  Dream,
  Ending,
  Evening,
  NoteSymbol,
  OwnWay,
  Pace,
  Pair,
  PhaseId,
  Role,
  Room,
  Sign,
} from '../content/ids.ts'
import type { Legal, Stroke } from '../protocol/actions.ts'
import type { CueType, PausedBy } from '../rules/state.ts'

export type { CueType, PausedBy }

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
export const parseStrokes = (drawing: DrawingView): Stroke[] => JSON.parse(drawing.strokes) as Stroke[]

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

export interface OrderView {
  n: number
  /** What to shout. */
  text: string
  /** Whose control it is; null when the thread is too thin to tell. */
  doer: Role | null
  kind: ControlKind
  value: number
  /** Which of my own controls it is for; null if it is for somebody else's. */
  control: number | null
  /** Room time (ms). */
  givenAt: number
  endsAt: number
  pinged: boolean
}

export interface DoorView {
  number: number
  symbol: NoteSymbol
  frame: number
  face: Role
  tapped: Role[]
}

export interface RitualLineView {
  by: Role
  /** The words to read, or null while they are not known. */
  text: string | null
  read: boolean
  hearts: number
}

/** What stands in the middle of the screen, by phase. */
export type Scene =
  | { phase: 'lobby' }
  | { phase: 'prologue'; picture: number; text: string }
  | { phase: 'rest'; next: PhaseId | null; line: string }
  | {
      phase: 'supper'
      title: string
      line: string
      game: 'orders' | 'doors' | 'hum'
      orders: OrdersScene | null
      doors: DoorsScene | null
      lullaby: LullabyScene | null
    }
  | {
      phase: 'card'
      title: string
      text: string
      picture: CardPicture
      /** What the table voted for, on Friday. */
      motion: { text: string; picture: CardPicture } | null
    }
  | { phase: 'secrets' }
  | { phase: 'hour'; announced: { role: Role; text: string }[]; offer: string | null }
  | {
      phase: 'lights'
      /** Who walks where, or null while bedsheets hide it. */
      rooms: Record<Role, Room> | null
      promises: { from: Role; to: Role; room: 'nook' | 'sphere'; kept: boolean }[]
      emptyChair: Role | null
    }
  | {
      phase: 'bedtime'
      rooms: Record<Role, Room>
      dreams: {
        dreamer: Role
        dream: Dream
        title: string
        progress: number
        score: number | null
        cut: boolean
        customised: boolean
      }[]
      ownWays: { role: Role; way: OwnWay; done: boolean }[]
      ritual: {
        kind: 'read' | 'tell' | 'last'
        opening: string
        lines: RitualLineView[]
        turn: number
        reader: Role | null
        turnEndsAt: number
        /** Its reader asked the house to read this line. */
        housed: boolean
      } | null
      chair: { by: Role; text: string | null } | null
      /** Whispers that neighbours choose from (`bend-whisper`). */
      templates: string[]
    }
  | { phase: 'night' /** How many windows flicker. */; windows: number }
  | { phase: 'breakfast'; disturbed: { role: Role; told: boolean | null }[]; opened: NoteSymbol[] }
  | {
      phase: 'vote'
      motions: { id: string; text: string; picture: CardPicture }[]
      votes: number
      /** Id of the motion that won. */
      result: string | null
      tie: boolean
    }
  | {
      phase: 'guess'
      guessed: Role[]
      reading: { by: Role; of: Role; secret: string; right: boolean } | null
    }
  | {
      phase: 'memories'
      turn: Role | null
      playing: { by: Role; text: string; aloud: boolean; true: Role[] } | null
      lid: number
    }
  | {
      phase: 'experiment'
      voted: Role[]
      result: { run: boolean; byTie: boolean; remote: boolean } | null
      line: string | null
    }
  | { phase: 'sign'; given: boolean; houseSign: Sign | null; worked: boolean | null; line: string | null }
  | {
      phase: 'shout'
      orders: OrdersScene
      wind: { role: Role; text: string } | null
      blanket: { endsAt: number; covered: Role[]; text: string } | null
      caught: boolean
      rescuers: Role[]
      line: string
    }
  | { phase: 'talk'; doors: DoorsScene }
  | { phase: 'whisper'; line: string; lullaby: LullabyScene | null; hands: HandsScene | null }
  | { phase: 'let-go'; line: string; given: { from: Role; to: Role } | null }
  | {
      phase: 'home'
      woke: boolean
      line: string /** Those that have come home so far, in order. */
      lanterns: { role: Role; lights: number; text: string }[]
    }
  | { phase: 'choice'; chosen: Role[] }
  | {
      phase: 'ending'
      ending: Ending
      title: string
      text: string
      choices: Partial<Record<Role, Choice>>
      paragraphs: { role: Role; text: string }[]
    }
  | {
      phase: 'reveal'
      turn: number
      secrets: { role: Role; title: string; text: string; kept: boolean; guessedBy: Role[] }[]
      dreams: { dreamer: Role; dream: Dream; payer: Role | null; lights: number }[]
    }
  | {
      phase: 'stars'
      stars: Record<Role, StarsView>
      brightest: Role
      sum: number
      awards: { role: Role; title: string; text: string }[]
    }
  | {
      phase: 'last-lines' /** All lines, once they are picked from; before that it is being written. */
      lines: { by: Role; text: string }[]
      prompt: string
    }
  | { phase: 'storybook'; book: StorybookView; again: Role[] }

/** Who has an order to read out, and until when: not what it is, nor for whom. */
export interface ReadingView {
  role: Role
  /** Room time (ms). */
  givenAt: number
  endsAt: number
}
export interface OrdersScene {
  row: number
  done: number
  missed: number
  /** In the order of the family. */
  reading: ReadingView[]
  /** Orders that everybody may read: those of a person who plays alone, with nobody to shout to. */
  open: OrderView[]
}
export interface DoorsScene {
  round: number
  doors: DoorView[]
  endsAt: number
  result: 'open' | 'wrong' | 'late' | null
  /** The true door, once the result is known. */
  true: number | null
  /** Clues of roles the house plays, for all to read. */
  clues: {
    role: Role
    text: string
    face: Role | null
    symbol: NoteSymbol | null
    number: number | null
    frame: number | null
  }[]
}
export interface LullabyScene {
  startedAt: number
  beat: number
  slots: {
    owner: Role
    solved: boolean /** Known from the fridge, solved, or flashed for one who is alone. */
    symbol: NoteSymbol | null
  }[]
}
export interface HandsScene {
  line: string
  players: Role[]
  down: Role[]
  /** Room times: since when all thumbs are down; by when they have to be; until when it is silent afterwards. */
  since: number | null
  endsAt: number
  silentUntil: number | null
}
export interface StarsView {
  aim: number
  secret: number
  guess: number
  lantern: number
  glow: number
  total: number
}

export interface StorybookView {
  title: string
  cover: number
  pages: { title: string; lines: string[]; faces: number[]; emptyFrames: Role[] }[]
  ending: { ending: Ending; title: string; text: string; paragraphs: { role: Role; text: string }[] }
  awards: { role: Role; title: string; text: string }[]
  lastLine: { by: Role; text: string } | null
  /** The constellation that was dreamt, if one was: its lines as x1, y1, x2, y2 … on the field of the activity. */
  constellation: { by: Role; name: string | null; points: number[] } | null
}

/** The book of a night that could not go on. */
export type UnfinishedStoryView = Omit<StorybookView, 'ending'> & { ending: null }

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
export interface HandView {
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
  /** Own ways: what they let you learn (a log of lines). */
  learnt: string[]
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
  hand: HandView
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
