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
import type { AwardView, StarsView, StorybookView } from './book-types.ts'
import type { PaperItemView, RitualView, ToldView } from './evening-types.ts'

/** What everybody sees of the current phase. */
export type Scene =
  | {
      phase: 'lobby'
      /** What a player has made and fills the screen now: a drawing (an index into `drawings`) of a role, or words. */
      slam: {
        by: Role
        what: 'drawing' | 'treasure' | 'fear'
        drawing: number | null
        of: Role | null
        text: string | null
      } | null
      /** How many cards, dreams, pages and other things the table has met in earlier nights, and of how many; null before any. */
      met: { seen: number; all: number } | null
    }
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
      /** A practice round: one order each, and nothing counts. */
      practice: boolean
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
      /** The page at the nook; null if nobody is there. */
      ritual: RitualView | null
      /** Whispers that neighbours vote between (action `bend-whisper`). */
      templates: string[]
    }
  | {
      phase: 'paper'
      /** The upgrade before bedtime. */
      before: number
      items: PaperItemView[]
      /** Where the upgrade stands after each item; after the last one where it really stands. */
      stands: number[]
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
      /** What is being told and answered, or (once `hung`) hangs on the fridge. */
      telling: {
        told: ToldView
        stage: 'told' | 'hung'
        /** Room time; null if it waits. */
        endsAt: number | null
        /** What may have been worst about it. */
        answers: string[]
        /** Who tapped which answer. */
        taps: { role: Role; answer: number }[]
      } | null
      /** What was told this morning, in order, and hangs on the fridge. */
      hung: ToldView[]
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
      /** Once all are read: whose secrets somebody tried to guess and nobody did. */
      unguessed: Role[]
    }
  | {
      phase: 'argument'
      /** Ava or Elara chooses, Elara's answer stands, somebody chooses a memory, it is heard, the lid has moved. */
      step: 'accuse' | 'answer' | 'reply' | 'throw' | 'heard' | 'moved'
      /** Who chooses or speaks now. */
      turn: Role | null
      accusation: string | null
      answer: string | null
      /** The memory that was thrown at somebody, and what the others say to it. */
      thrown: {
        by: Role
        at: Role
        text: string
        /** Its player says it, not the narrator. */
        aloud: boolean
        /** It tells a bad dream that had been kept. */
        tells: boolean
        said: { role: Role; so: boolean }[]
        /** By how many notches it has moved the lid (−1, 0 or 1); null until it has been heard. */
        moved: number | null
      } | null
      /** The lid's notch: 0 (shut) to 4 (open), and what that means for the sign. */
      lid: number
      end: 'open' | 'shut' | 'between'
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
      /** How long (ms) Ava has to answer it: by the lid, and by whether a sign was agreed. */
      window: number
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
      /** The lines that were kept at the nook, one of each evening, newest first: the wind has caught them. */
      echoes: string[]
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
  | {
      phase: 'storybook'
      book: StorybookView
      /** Who wants to play again. */
      again: Role[]
      /** What the table has met so far: content as `list:id`, separated by blanks, the longest ago first. */
      met: string
    }

/** The scene of one phase. */
export type SceneOf<P extends PhaseId> = Extract<Scene, { phase: P }>
