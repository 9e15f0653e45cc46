/**
 * The secrecy gate: decides which viewer may know which part of the game's state. The server asks for views only
 * through the functions exported here, and only the files of this folder read the state on behalf of a viewer.
 *
 * They work by allow-list. Every field of a view is named in an object literal; an object of the state is neither handed
 * on nor spread into a view. So a field that is added to the state reaches no viewer until a view names it.
 *
 * To show something new, first decide who may know it:
 *
 * - everybody, in every phase: `public-view.ts`
 * - everybody, in one phase: `scene` in `phases/<phase>.ts`
 * - one seat, in every phase: `seat-view.ts`, or `private-view.ts` for what belongs to the current moment
 * - one seat, in one phase: `privateParts` in `phases/<phase>.ts`
 * - something that has just happened: `cues-for.ts`
 *
 * What several phases show is in `parts/`. The types of all views are in `types.ts`.
 *
 * `tests/secrecy` checks this: states that differ only in something hidden from a viewer must give that viewer equal
 * views and cues, and an unknown field anywhere in the state must appear in none. When you add something hidden to
 * the state, add it to the cases in `tests/secrecy/hidden`.
 */
import type { Phone } from '../content/phones.ts'
import type { GameState } from '../rules/state/index.ts'
import type { MessageTranslator } from './message-translator.ts'
import { unfinishedBook } from './parts/book-view.ts'
import { publicView, tableView } from './public-view.ts'
import { handView, seatView } from './seat-view.ts'
import type { HandView, PublicView, SeatView, TableView, UnfinishedStoryView } from './types.ts'

export { cuesFor } from './cues-for.ts'

/**
 * What everybody may see: screens and neighbours get only this, seats get it besides their own view.
 * @param translate gives the texts of the view their language
 */
export const viewPublic = (game: GameState, translate: MessageTranslator): PublicView =>
  publicView(game, translate)

/**
 * What one phone of a seat may see beyond the public view.
 * @param translate gives the texts of the view their language
 */
export const viewSeat = (game: GameState, phone: Phone, translate: MessageTranslator): SeatView =>
  seatView(game, phone, translate)

/** The parts of both views that bots read, for tables of bots that play thousands of nights. */
export const viewTable = (game: GameState, translate: MessageTranslator): TableView =>
  tableView(game, translate)

/** The same of {@link viewSeat}. */
export const viewHand = (game: GameState, phone: Phone, translate: MessageTranslator): HandView =>
  handView(game, phone, translate)

/**
 * The storybook so far, for the page of a game that cannot be continued (its log is of other rules, or damaged). It tells
 * what players may not know during the game, so it must not be sent to anybody before the room is closed.
 */
export const viewStory = (game: GameState, translate: MessageTranslator): UnfinishedStoryView =>
  unfinishedBook(game, translate)
