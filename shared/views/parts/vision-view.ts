/** What disturbed a player at night: only that player sees it. */
import type { Role } from '../../content/ids.ts'
import type { GameState } from '../../rules/state/index.ts'
import type { MessageTranslator } from '../message-translator.ts'
import { portraitOf } from '../portraits.ts'
import type { PrivateView } from '../types.ts'

/** What disturbed this role tonight, or null. */
export function visionOf(game: GameState, role: Role, translate: MessageTranslator): PrivateView['vision'] {
  const disturbed = game.evenings.at(-1)?.disturbed ?? []
  const index = disturbed.find((i) => game.disturbances[i]?.seer === role)
  const vision = index === undefined ? undefined : game.disturbances[index]
  if (!vision) return null
  const { kind, words, face, seed, told, note } = vision
  return {
    kind,
    text: translate(words),
    face,
    drawing: face && portraitOf(game, face),
    seed,
    // Telling a disturbance opens the note that is sealed in it.
    note: told && note !== null ? (game.notes[note]?.symbol ?? null) : null,
    told,
  }
}
