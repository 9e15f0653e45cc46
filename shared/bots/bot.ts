/** The interface of a bot: it sees what a seat sees, hears what is said at its table, and decides what to do and to say. */
import type { NoteSymbol, Role } from '../content/ids.ts'
import type { Payload, SeatActionType } from '../protocol/actions.ts'
import type { CueView, HandView, TableView } from '../views/types.ts'

/** Something said aloud about what is on the speaker's phone. Exists only between bots of one table (the simulator). */
export type Utterance =
  | {
      by: Role
      about: 'clue'
      round: number
      face: Role | null
      symbol: NoteSymbol | null
      number: number | null
      frame: number | null
    }
  | { by: Role; about: 'note'; slot: number; symbol: NoteSymbol }
  | { by: Role; about: 'door'; round: number; door: number }
  | { by: Role; about: 'room'; room: 'nook' | 'sphere' }

/** All that a bot knows: what it reads of the views of its seat, and what it has heard. */
export interface Observation {
  readonly public: TableView
  readonly mine: HandView
  /** The cues of the last action that this seat may know of. */
  readonly cues?: readonly CueView[]
  /** What was said in this phase so far; undefined where bots cannot hear anyone. */
  readonly heard?: readonly Utterance[]
  /** The bot only works the console of a player who is there: it says nothing and gives up nothing. */
  readonly handsOnly?: boolean
}

/** An action of a seat, with its payload. */
export type ActionRequest = { [T in SeatActionType]: { type: T; payload: Payload<T> } }[SeatActionType]
/** The next action of a bot, and after how long (ms) it takes it. */
export type Decision = { afterMs: number } & ActionRequest
/** What a bot says next, and after how long (ms). */
export interface Speech {
  afterMs: number
  said: Utterance
}

/** A bot of one seat. */
export interface Bot {
  /**
   * The bot's next action, or null if it waits. Must be called whenever its views have changed; each decision replaces an
   * earlier one that has not been carried out.
   * @param now room time in ms
   */
  decide(seen: Observation, now: number): Decision | null
  /** The same for what the bot says. */
  speak(seen: Observation, now: number): Speech | null
}
