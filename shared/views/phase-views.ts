/** The contract of a phase's file in `phases/`. */
import type { PhaseId, Role } from '../content/ids.ts'
import type { Phone } from '../content/phones.ts'
import type { GameState } from '../rules/state/index.ts'
import type { MessageTranslator } from './message-translator.ts'
import type { PrivateView, Scene } from './types.ts'

/** What is shown of one phase. Both functions are called only while the game is in that phase. */
export interface PhaseView<P extends PhaseId> {
  /** What everybody sees. */
  scene(game: GameState, translate: MessageTranslator): Extract<Scene, { phase: P }>
  /**
   * What this phase adds to one seat's {@link PrivateView}; absent if it adds nothing.
   * @param phone which of the seat's phones sees it
   */
  privateParts?(game: GameState, role: Role, translate: MessageTranslator, phone: Phone): Partial<PrivateView>
}
