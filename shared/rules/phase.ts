/**
 * The interface of a phase. Each file in `phases/` exports one phase; what only that phase needs is in a folder of the
 * same name.
 */
import type { PhaseId, Role } from '../content/ids.ts'
import type { Phone } from '../content/phones.ts'
import type { Legal } from '../protocol/actions.ts'
import type { NeighbourAction, SeatAction } from './action.ts'
import type { GameState } from './state/index.ts'

/**
 * The rules of one phase. The functions change the state they are given (an Immer draft, or the simulator's own copy)
 * and read nothing else: random numbers come from `game.rng`, the time from `game.clock.now`.
 */
export interface PhaseRules {
  /** Sets up the phase and its deadline (`setDeadline` in `deadlines.ts`). */
  enter(game: GameState): void
  /**
   * What a seat may do now. Any other action is rejected before `accept` is called.
   * @param phone which of the seat's phones asks; they differ only where hands count
   */
  legal(game: GameState, role: Role, phone: Phone): Legal
  /** Carries out a legal action of a seat. */
  accept?(game: GameState, action: SeatAction): void
  /** What neighbours may do now, besides cheering. */
  neighbours?(game: GameState): Legal
  /** Carries out a legal action of a neighbour. */
  acceptNeighbour?(game: GameState, action: NeighbourAction): void
  /** Game time of the phase's next timed event, or null. */
  wake?(game: GameState): number | null
  /** Called when the time given by `wake` has come. */
  tick?(game: GameState): void
  /** The host has given the phase more time (ms): whatever it times besides its deadline gets it, too. */
  extend?(game: GameState, ms: number): void
  /** Whether the phase (or its stage) can end before its deadline, because everybody has acted. */
  done?(game: GameState): boolean
  /**
   * Called at the deadline, or when `done`: begins the phase's next stage, if there is one.
   * @returns whether a stage has begun; otherwise the phase is closed
   */
  nextStage?(game: GameState): boolean
  /** Called when the phase is over (at its deadline, early, or skipped): fills in defaults and settles the results. */
  close(game: GameState): void
  /** The phase that follows. */
  next(game: GameState): PhaseId
}
