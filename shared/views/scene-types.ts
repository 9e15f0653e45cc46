/** What stands in the middle of the screen, by phase, and what lies on the table: the same for everybody. */
import type {
  CardPicture,
  Choice,
  ControlKind,
  Dream,
  Ending,
  NoteSymbol,
  OwnWay,
  PhaseId,
  Role,
  Room,
  Sign,
} from '../content/ids.ts'

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

export interface RitualView {
  kind: 'read' | 'tell' | 'last'
  opening: string
  lines: RitualLineView[]
  /** Index of the line that is read now. */
  turn: number
  reader: Role | null
  /** Its reader asked the house to read this line. */
  housed: boolean
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
      ritual: RitualView | null
      chair: { by: Role; text: string | null } | null
      /** Whispers that neighbours choose from (`bend-whisper`). */
      templates: string[]
    }
  | { phase: 'night' /** How many windows flicker. */; windows: number }
  | { phase: 'breakfast'; disturbed: { role: Role; told: boolean | null }[]; opened: NoteSymbol[] }
  | {
      phase: 'vote'
      motions: { id: string; text: string; picture: CardPicture }[]
      /** How many have voted. */
      votes: number
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
      /** Room times (ms): since when and until when everybody has to cover. */
      blanket: { startedAt: number; endsAt: number; covered: Role[]; text: string } | null
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
      /** Those that stand open, with what came of each. */
      secrets: {
        role: Role
        title: string
        text: string
        cameOfIt: string
        kept: boolean
        guessedBy: Role[]
      }[]
      /** Open when all secrets are: whose lantern lit which dream. */
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

/** The scene of one phase. */
export type SceneOf<P extends PhaseId> = Extract<Scene, { phase: P }>

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
  /** Room times (ms) of this round. */
  startedAt: number
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
