/** What a bot is: it sees what a seat sees, hears what is said aloud at its table, and says what it would like to do. */
import type { NoteSymbol, Role } from '../content/ids.ts'
import type { Payload, SeatActionType } from '../protocol/actions.ts'
import type { CueView, PublicView, SeatView } from '../views/types.ts'

/** Something said aloud, from the speaker's own phone: only where bots sit at one table (the simulator). */
export type Said =
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

/** Everything a bot is shown. */
export interface Seen {
  readonly public: PublicView
  readonly mine: SeatView
  /** What just happened, as far as this seat may know. */
  readonly cues?: readonly CueView[]
  /** What was said in this phase so far; absent where nobody can be heard. */
  readonly heard?: readonly Said[]
}

/** An action without its time. */
export type ActionRequest = { [T in SeatActionType]: { type: T; payload: Payload<T> } }[SeatActionType]
/** What a bot wants to do, and how long (ms) it takes until it does. */
export type Decision = { afterMs: number } & ActionRequest
/** What a bot wants to say aloud, and how long (ms) it takes until it does. */
export interface Speech {
  afterMs: number
  said: Said
}

export interface Bot {
  /**
   * To be asked whenever something has changed; null means that it waits for something else to change. A later answer
   * takes the place of an earlier one that has not been carried out.
   * @param now room time in ms
   */
  decide(seen: Seen, now: number): Decision | null
  /** The same for what it says aloud. */
  speak(seen: Seen, now: number): Speech | null
}
