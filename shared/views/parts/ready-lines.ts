/** Ready-made lines for what a player may write in an evening: for the constellation, and at the nook. */
import { type Phone, roleOfPhone } from '../../content/phones.ts'
import { constellationPicks } from '../../rules/constellation-names.ts'
import { nextLineOf } from '../../rules/phases/bedtime/ritual-lines.ts'
import { pageOf } from '../../rules/phases/bedtime/ritual-page.ts'
import type { GameState } from '../../rules/state/index.ts'
import type { MessageTranslator } from '../message-translator.ts'

/** The ready-made lines offered to this phone now; `legal` refers to them by index. */
export function readyLines(game: GameState, phone: Phone, translate: MessageTranslator): string[] {
  const evening = game.evenings.at(-1)
  if (!evening) return []
  if (evening.plays[roleOfPhone(phone)]?.activity === 'constellation')
    return constellationPicks(game).map((message) => translate(message))
  // Lines of the nook are written at bedtime only.
  const page = game.phase.id === 'night' ? null : pageOf(evening)
  const line = page?.lines[nextLineOf(game, page, phone)]
  return (line ? (page?.gaps[line.gap]?.picks ?? []) : []).map((pick) => translate(pick))
}
