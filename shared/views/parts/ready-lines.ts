/** Ready-made lines for what a player may write in an evening: for the empty chair, the constellation, the ritual. */
import type { Role } from '../../content/ids.ts'
import { constellationPicks } from '../../rules/constellation-names.ts'
import { chairPicks } from '../../rules/empty-chair.ts'
import { nextLineOf } from '../../rules/phases/bedtime/ritual-lines.ts'
import type { GameState } from '../../rules/state/index.ts'
import type { MessageTranslator } from '../message-translator.ts'

/** The ready-made lines offered to this role now; `legal` refers to them by index. */
export function readyLines(game: GameState, role: Role, translate: MessageTranslator): string[] {
  const evening = game.evenings.at(-1)
  if (!evening) return []
  const { chair, plays, ritual } = evening
  if (chair?.by === role && !chair.words) return chairPicks(game).map((line) => translate(line))
  if (plays[role]?.activity === 'constellation')
    return constellationPicks(game).map((message) => translate(message))
  // Lines of the ritual are written at bedtime only.
  if (!ritual || game.phase.id === 'night') return []
  return (ritual.lines[nextLineOf(ritual, role)]?.picks ?? []).map((line) => translate(line))
}
