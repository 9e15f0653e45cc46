/**
 * Who may know what. The files of this folder are the only ones that read the night for a viewer; the server calls the
 * functions exported here and nothing else. They work by allow-list: every field of a view is named in an object
 * literal, and neither an object of the state nor a spread of one is ever handed on. So a new field of the state is
 * seen by nobody until it is named here.
 *
 * - `public.ts`: what everybody sees in every phase
 * - `seat.ts`, `hand.ts`: what one seat sees besides, in every phase
 * - `scenes/<phase>.ts`: what a phase adds to both
 * - `parts/`: what several phases show
 * - `cues.ts`: who hears what has just happened
 */
import type { Role } from '../content/ids.ts'
import type { GameState } from '../rules/state/index.ts'
import type { Teller } from './message-translator.ts'
import { unfinishedBook } from './parts/book-view.ts'
import { publicView } from './public-view.ts'
import { seatView } from './seat-view.ts'
import type { PublicView, SeatView, UnfinishedStoryView } from './types.ts'

export { cuesFor } from './cues-for.ts'

/** What everybody sees: screens, neighbours, and every seat besides its own view. */
export const viewPublic = (game: GameState, tell: Teller): PublicView => publicView(game, tell)

/** What one seat sees beyond the public view. */
export const viewSeat = (game: GameState, role: Role, tell: Teller): SeatView => seatView(game, role, tell)

/** The story so far: kept beside the log, and shown to nobody unless the night cannot go on. */
export const viewStory = (game: GameState, tell: Teller): UnfinishedStoryView => unfinishedBook(game, tell)
