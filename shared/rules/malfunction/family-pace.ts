/**
 * The family's pace in the malfunction. The suppers give a first idea of how quick everybody is; the orders of the shout
 * correct it, quickly at first. Order times, doors and wind follow.
 */
import { FAMILY_PACE } from '../../content/constants.ts'
import type { GameState, Order } from '../state/index.ts'
import { answerTime } from './pace.ts'

/** Moves the pace towards what one order showed. @param took how long (ms) its answer took, hints not counted in */
function learn(game: GameState, { reader, doer, hint }: Order, took: number): void {
  const m = game.malfunction
  if (!m) return
  const { permille, orders } = m.pace
  const expected = (answerTime(game, reader) + answerTime(game, doer)) / 2
  const shown = (permille * took * 100) / (expected * FAMILY_PACE.hint[hint])
  const weight = Math.max(FAMILY_PACE.least / 100, 1 / (FAMILY_PACE.start + orders))
  const moved = permille + (shown - permille) * weight
  m.pace = {
    permille: Math.round(Math.max(FAMILY_PACE.min, Math.min(FAMILY_PACE.max, moved))),
    orders: orders + 1,
  }
}

/** An order was done: its answer is what it took. */
export const learnFromAnswer = (game: GameState, order: Order): void =>
  learn(game, order, game.clock.now - order.givenAt)

/** An order was missed: nobody knows how long it would have taken, so somewhat longer than it was given. */
export const learnFromMiss = (game: GameState, order: Order): void =>
  learn(game, order, ((order.endsAt - order.givenAt) * FAMILY_PACE.miss) / 100)
