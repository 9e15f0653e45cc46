/** Lays the table for a supper: draws one of those that rehearse the act. */
import { content } from '../../../content/load.ts'
import type { Rehearsal } from '../../../content/plan-types.ts'
import type { Supper } from '../../../content/schema.ts'
import { drawFresh } from '../../draw-content.ts'
import type { GameState } from '../../state/index.ts'

/** Draws a supper of an act and lays it. */
export function layTable(game: GameState, act: Rehearsal): Supper {
  const supper = drawFresh(
    game,
    'suppers',
    content.suppers.filter((each) => each.act === act),
  )
  game.supper = supper.id
  return supper
}
