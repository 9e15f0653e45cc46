/** The types of what everybody sees of each phase. Times are room times in ms. */
import type {
  CardPicture,
  Choice,
  Dream,
  Ending,
  Evening,
  NoteSymbol,
  OwnWay,
  PhaseId,
  Role,
  Room,
  Sign,
} from '../content/ids.ts'
import type { HouseCount } from '../rules/cover.ts'
import type { DoorsScene, HandsScene, LullabyScene, OrdersScene } from './board-types.ts'

/** A line of the ritual. */
export interface RitualLineView {
  /** Who fills and reads it. */
  by: Role
  /** Null until it is read or its turn has come. */
  text: string | null
  /** It has been read aloud. */
  read: boolean
  /** How many hearts it was given. */
  hearts: number
}

/** The ritual at the nook. */
export interface RitualView {
  /** A page to read (Monday), a story to tell (Wednesday), the last page (Friday). */
  kind: 'read' | 'tell' | 'last'
  /** The page's title, or how the story starts. */
  opening: string
  lines: RitualLineView[]
  /** Index of the line that is read now. */
  turn: number
  /** Who reads it; null once all lines are read. */
  reader: Role | null
  /** Its reader asked the narrator to read this line. */
  housed: boolean
}

/** A piece of news in the morning paper. */
export interface PaperItemView {
  /** Dreams, a reading at the nook, or the place that something came from. */
  source: 'dream' | 'nook' | OwnWay
  /** Who dreamt or read; empty for an own way. */
  who: Role[]
  /** Change of the upgrade. */
  upgrade: number
  /** Which way the lights of a lantern went; how many is not told. */
  lights: 'brighter' | 'dimmer' | null
  /** Change of a thread. */
  thread: number
  /** Notes opened on the fridge. */
  notes: number
  /** Whose dream was cut short. */
  cut: Role | null
}

/** What everybody sees of the current phase. */
export type Scene =
  | { phase: 'lobby' }
  | {
      phase: 'prologue'
      /** Index of the picture shown, or of the aim. */
      picture: number
      /** Whose aim is told; null while the pictures are shown. */
      aim: Role | null
      text: string
    }
  | { phase: 'rest' /** The phase that follows. */; next: PhaseId | null; line: string }
  | {
      phase: 'supper'
      title: string
      line: string
      /** Which act of the malfunction is rehearsed; only its own field below is not null. */
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
  | { phase: 'post' }
  | {
      phase: 'hour'
      /** Where house-played roles say they will go. */
      announced: { role: Role; text: string }[]
      /** SkyNest's offer to Ava and what was answered; null if there is none tonight. */
      offer: string | null
    }
  | {
      phase: 'lights'
      /** Who goes where; null on an evening whose card hides it. */
      rooms: Record<Role, Room> | null
      /** Promises that were accepted, and whether they were kept. */
      promises: { from: Role; to: Role; room: 'nook' | 'sphere'; kept: boolean }[]
      /** Who is alone at the nook. */
      emptyChair: Role | null
    }
  | {
      phase: 'bedtime'
      rooms: Record<Role, Room>
      dreams: {
        dreamer: Role
        dream: Dream
        title: string
        /** Percent. */
        progress: number
        /** 0–3; null until it is over. */
        score: number | null
        /** Ended early by a pulled fuse. */
        cut: boolean
        customised: boolean
      }[]
      ownWays: { role: Role; way: OwnWay; done: boolean }[]
      ritual: RitualView | null
      /** Who talks to the empty chair, and what was said. */
      chair: { by: Role; text: string | null } | null
      /** Whispers that neighbours vote between (action `bend-whisper`). */
      templates: string[]
    }
  | {
      phase: 'paper'
      /** The upgrade before bedtime. */
      before: number
      items: PaperItemView[]
      /** What moved for the first time tonight. */
      firsts: ('lights' | 'thread' | 'glow')[]
    }
  | { phase: 'night' /** How many windows flicker. */; windows: number }
  | {
      phase: 'breakfast'
      /** Who was disturbed, and whether they told it, kept it, or have not decided. */
      disturbed: { role: Role; told: boolean | null }[]
      /** Symbols of the notes that telling has opened. */
      opened: NoteSymbol[]
    }
  | {
      phase: 'vote'
      motions: { id: string; text: string; picture: CardPicture }[]
      /** How many have voted. */
      votes: number
    }
  | {
      phase: 'guess'
      guessed: Role[]
      /** The guess being read out; `secret` is the title of the secret guessed. */
      reading: { by: Role; of: Role; secret: string; right: boolean } | null
    }
  | {
      phase: 'memories'
      /** Whose turn it is to play a memory. */
      turn: Role | null
      /** The memory being told: aloud by its player or by the narrator, and who said that it is true. */
      playing: { by: Role; text: string; aloud: boolean; true: Role[] } | null
      /** How far the lid has been pushed back, 0–4. */
      lid: number
    }
  | {
      phase: 'experiment'
      voted: Role[]
      /** Null until it is decided. `byTie`: votes were equal; `remote`: SkyNest starts it although it was stopped. */
      result: { run: boolean; byTie: boolean; remote: boolean } | null
      line: string | null
    }
  | {
      phase: 'sign'
      /** Whether Caleb gave the sign; false until the phase's result is known. */
      given: boolean
      /** The sign as the screen shows it, if Caleb is played by the house and has given it. */
      houseSign: Sign | null
      /** Null until the result is known. */
      worked: boolean | null
      line: string | null
    }
  | {
      phase: 'shout'
      orders: OrdersScene
      /** Whose lantern the wind blows on, and SkyNest's slogan for that treasure. */
      wind: { role: Role; text: string } | null
      /** From when and until when everybody has to cover their screen, and who has. */
      blanket: { startedAt: number; endsAt: number; covered: Role[]; text: string } | null
      /** Ava is caught. */
      caught: boolean
      /** Who reaches for her now. */
      rescuers: Role[]
      line: string
    }
  | { phase: 'talk'; doors: DoorsScene }
  | { phase: 'whisper'; line: string; lullaby: LullabyScene | null; hands: HandsScene | null }
  | { phase: 'let-go'; line: string; given: { from: Role; lights: Record<Role, number> } | null }
  | {
      phase: 'home'
      /** The family won: it wakes. */
      woke: boolean
      line: string
      /** Those that have come home so far, in order. */
      lanterns: { role: Role; lights: number; text: string }[]
    }
  | {
      phase: 'choice'
      /** Secret first, then talked over where no three agree, and shown once it stands. */
      choosing: 'secret' | 'talk' | 'shown'
      /** Who has chosen, but not what; while it is talked over, whose choice is final. */
      chosen: Role[]
      /** Who hangs on which string; null while the choice is secret. */
      strings: Record<Choice, Role[]> | null
    }
  | {
      phase: 'ending'
      ending: Ending
      title: string
      text: string
      choices: Partial<Record<Role, Choice>>
      /** What became of each, without what the reveal tells. */
      paragraphs: { role: Role; text: string }[]
    }
  | {
      phase: 'reveal'
      /** How many secrets have been revealed; one more than there are roles once the dreams are, too. */
      turn: number
      /** Those revealed, with what came of each. */
      secrets: {
        role: Role
        title: string
        text: string
        cameOfIt: string
        kept: boolean
        guessedBy: Role[]
      }[]
      /** The bill, whose lantern paid for which dream, in order; empty until all secrets are revealed. */
      dreams: {
        dreamer: Role
        dream: Dream
        evening: Evening
        glow: number
        payer: Role | null
        lights: number
      }[]
    }
  | {
      phase: 'stars'
      /** Whether each aim was met, in a sentence. */
      aims: Record<Role, string>
      stars: Record<Role, StarsView>
      /** Whether the night was lost: each one keeps a part of what they earned. */
      lost: boolean
      /** Who has the most stars: several in a tie, nobody if there are none. */
      brightest: Role[]
      /** All stars of the family. */
      sum: number
      /** What the house counts for the storybook's cover. */
      house: HouseCount
      /** One for each role, and the hearts that each was given. */
      awards: AwardView[]
      hearts: number[]
    }
  | {
      phase: 'last-lines'
      /** All lines, once players pick from them; empty while they are written. */
      lines: { by: Role; text: string }[]
      prompt: string
    }
  | { phase: 'storybook'; book: StorybookView /** Who wants to play again. */; again: Role[] }

/** The scene of one phase. */
export type SceneOf<P extends PhaseId> = Extract<Scene, { phase: P }>

/** One role's stars, by what they were earned for. */
export interface StarsView {
  aim: number
  secret: number
  /** For a secret that was guessed at, and not guessed. */
  unguessed: number
  guess: number
  lantern: number
  /** What the role keeps: all of it, or a part if the night was lost. */
  total: number
}

/** An award, and who else has it in a tie. Books of the first edition do not know that. */
export interface AwardView {
  role: Role
  title: string
  text: string
  sharedWith?: Role[]
}

/** A picture on a page of the storybook. `drawing` is an index into `drawings`. */
export type BookPictureView =
  | { kind: 'face'; drawing: number }
  /** A face as a bad dream bent it; the seed says how. */
  | { kind: 'bent'; drawing: number; seed: number }
  /** A treasure: its lantern with the lights at the end, or its empty frame if it was given up. */
  | { kind: 'treasure'; role: Role; treasure: string; lights: number; given: boolean }
  /** The fridge with the lullaby's notes, as far as they were found. */
  | { kind: 'fridge'; notes: (NoteSymbol | null)[] }

/** A page of the storybook. */
export interface BookPageView {
  title: string
  lines: string[]
  pictures: BookPictureView[]
}

/** The storybook of a game. */
export interface StorybookView {
  title: string
  /** Which cover, 0–3, by what the house counts. */
  cover: number
  /** Every page has something on it: lines, or pictures, or both. */
  pages: BookPageView[]
  ending: { ending: Ending; title: string; text: string; paragraphs: { role: Role; text: string }[] }
  awards: AwardView[]
  lastLine: { by: Role; text: string } | null
  /** The newest constellation: its lines as x1, y1, x2, y2 … in units of the mini-game's field. */
  constellation: { by: Role; name: string | null; points: number[] } | null
}

/** The storybook of a game that could not be continued. */
export type UnfinishedStoryView = Omit<StorybookView, 'ending'> & { ending: null }
