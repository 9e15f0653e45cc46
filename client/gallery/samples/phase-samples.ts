import type { PhaseId, Role } from '../../../shared/content/ids.ts'
import type { Legal } from '../../../shared/protocol/actions.ts'
import type { PrivateView, SceneOf } from '../../../shared/views/types.ts'

/** What one seat has in a phase, beyond what every seat always has. */
export interface SeatSample {
  readonly hand?: Partial<PrivateView>
  readonly legal?: Legal
}

/** Samples of one phase. */
export interface PhaseSamples<P extends PhaseId> {
  /** Public scenes, each a different moment of the phase. */
  readonly scenes: readonly SceneOf<P>[]
  /** What each seat has at these moments, in the same order; where there are fewer, the first stands for the others. */
  readonly seats: readonly ((role: Role) => SeatSample)[]
}
