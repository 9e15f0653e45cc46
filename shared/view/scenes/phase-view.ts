import type { PhaseId, Role } from '../../content/ids.ts'
import type { Night } from '../../rules/state.ts'
import type { Teller } from '../tell.ts'
import type { HandView, Scene } from '../types.ts'

/** What is shown of one phase. */
export interface PhaseView<P extends PhaseId> {
  /** What everybody sees. */
  scene(night: Night, tell: Teller): Extract<Scene, { phase: P }>
  /** What this phase adds to one seat's hand. */
  hand?(night: Night, role: Role, tell: Teller): Partial<HandView>
}
