/**
 * The family's pace in the malfunction. Answer times are first estimated at supper; the orders of the shout correct them,
 * most at the beginning. The times of orders, doors and wind depend on it.
 */
import { FAMILY_PACE } from '../../content/constants.ts'
import type { GameState, Order } from '../state/index.ts'
import { answerTime } from './pace.ts'

/** Moves the pace towards the one that an order shows. @param took its answer time (ms), not yet corrected for its hint */
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

/** Corrects the pace by an order that was done. */
export const learnFromAnswer = (game: GameState, order: Order): void =>
  learn(game, order, game.clock.now - order.givenAt)

/** Corrects the pace by a missed order, as if it had been answered somewhat after its end. */
export const learnFromMiss = (game: GameState, order: Order): void =>
  learn(game, order, ((order.endsAt - order.givenAt) * FAMILY_PACE.miss) / 100)
