import type { PhaseId, Role } from '../content/ids.ts'
import type { GameState } from '../rules/state/index.ts'
import type { Teller } from './message-translator.ts'
import type { PrivateView, Scene } from './types.ts'

/** What is shown of one phase. */
export interface PhaseView<P extends PhaseId> {
  /** What everybody sees. */
  scene(game: GameState, tell: Teller): Extract<Scene, { phase: P }>
  /** What this phase adds to one seat's hand. */
  hand?(game: GameState, role: Role, tell: Teller): Partial<PrivateView>
}
