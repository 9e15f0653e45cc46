/** Ready lines for what a person may write in the evening: for the empty chair, for the stars, for the ritual. */
import type { Role } from '../../content/ids.ts'
import { constellationPicks } from '../../rules/constellation-names.ts'
import { chairPicks } from '../../rules/empty-chair.ts'
import { nextLineOf } from '../../rules/phases/bedtime/ritual-lines.ts'
import type { GameState } from '../../rules/state/index.ts'
import type { Teller } from '../message-translator.ts'

/** The ready lines offered to this role now, in the order in which `legal` counts them. */
export function readyLines(game: GameState, role: Role, translate: Teller): string[] {
  const evening = game.evenings.at(-1)
  if (!evening) return []
  const { chair, plays, ritual } = evening
  if (chair?.by === role && !chair.words) return chairPicks(game).map((words) => translate(words))
  if (plays[role]?.activity === 'constellation')
    return constellationPicks(game).map((words) => translate(words))
  // Nothing is written into a page once the night has begun.
  if (!ritual || game.phase.id === 'night') return []
  return (ritual.lines[nextLineOf(ritual, role)]?.picks ?? []).map((words) => translate(words))
}
