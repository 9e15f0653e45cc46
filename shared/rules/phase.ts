/**
 * What a phase of the night is made of. One file a phase, in `phases/`, exports one; what only that phase needs is in
 * a folder of the same name.
 */
import type { PhaseId, Role } from '../content/ids.ts'
import type { Legal } from '../protocol/actions.ts'
import type { NeighbourAction, SeatAction } from './action.ts'
import type { GameState } from './state/index.ts'

/**
 * The functions change the state they are given (a draft, or the simulator's own copy) and use nothing else:
 * chance comes from `night.rng`, time from `night.clock.now`.
 */
export interface PhaseRules {
  /** Sets the phase up and its end (`begin` in `clock.ts`). */
  enter(game: GameState): void
  /** What a seat may do now. An action that doesn't match is refused before `accept` sees it. */
  legal(game: GameState, role: Role): Legal
  accept?(game: GameState, action: SeatAction): void
  neighbours?(game: GameState): Legal
  acceptNeighbour?(game: GameState, action: NeighbourAction): void
  /** Game time of the next thing that happens by itself within the phase, or null. */
  wake?(game: GameState): number | null
  /** It is that time. */
  tick?(game: GameState): void
  /** Everybody has acted: the phase ends early. */
  done?(game: GameState): boolean
  /**
   * The time is over, or everybody has acted: begins the phase's next stage, if it has one.
   * @returns whether it has; otherwise the phase is closed
   */
  nextStage?(game: GameState): boolean
  /** The phase is over (by time, early, or skipped): take the defaults, draw the consequences. */
  close(game: GameState): void
  next(game: GameState): PhaseId
}
