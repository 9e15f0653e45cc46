/** Replays a recorded night to any of its steps, forwards and backwards. */
import type { Evening, PhaseId } from '../../shared/content/ids.ts'
import type { Action } from '../../shared/rules/action.ts'
import { apply } from '../../shared/rules/reduce.ts'
import type { NightRecord } from '../../shared/rules/replay.ts'
import { createGameState } from '../../shared/rules/setup.ts'
import type { GameState } from '../../shared/rules/state/index.ts'

/** The steps of one phase, from `first` to `last`. */
export interface PhaseSpan {
  phase: PhaseId
  /** Null outside the three evenings. */
  evening: Evening | null
  first: number
  last: number
}

/** Steps between two snapshots of the state. */
const SNAPSHOT_EVERY = 40

export class RecordedNight {
  /** The phases in the order they were played. */
  readonly spans: readonly PhaseSpan[]
  readonly #record: NightRecord
  readonly #snapshots: GameState[] = []
  #game: GameState
  #step = 0

  constructor(record: NightRecord) {
    this.#record = record
    this.#game = this.#begin()
    const spans: PhaseSpan[] = []
    for (let step = 0, n = -1; step <= this.length; step++) {
      const game = this.at(step)
      const span = spans.at(-1)
      if (span && game.phase.n === n) span.last = step
      else spans.push({ phase: game.phase.id, evening: eveningOf(game), first: step, last: step })
      n = game.phase.n
    }
    this.spans = spans
  }

  /** Number of the last step. Step 0 is before the first action. */
  get length(): number {
    return this.#record.actions.length
  }

  get language(): string {
    return this.#record.language
  }

  /** Room time (ms) of a step's action; 0 for step 0. */
  timeOf(step: number): number {
    return this.#record.actions[Math.min(step, this.length) - 1]?.at ?? 0
  }

  /** The action that led to a step; undefined for step 0. */
  actionOf(step: number): Action | undefined {
    return this.#record.actions[step - 1]
  }

  /** Index in `spans` of the phase that a step is in. */
  spanIndexOf(step: number): number {
    return this.spans.findIndex(({ first, last }) => first <= step && step <= last)
  }

  /**
   * The state after `step` actions. The next call changes the same object: do not keep it.
   * @param step clamped to 0 … `length`
   */
  at(step: number): GameState {
    const goal = Math.min(Math.max(0, step), this.length)
    const nearest = Math.min(Math.floor(goal / SNAPSHOT_EVERY), this.#snapshots.length - 1)
    if (goal < this.#step || nearest * SNAPSHOT_EVERY > this.#step) {
      this.#game = structuredClone(this.#snapshots[nearest] ?? this.#begin())
      this.#step = Math.max(0, nearest) * SNAPSHOT_EVERY
    }
    this.#snapshot()
    while (this.#step < goal) {
      const action = this.#record.actions[this.#step]
      // Parts of the action become parts of the state, which is changed in place.
      if (action) apply(this.#game, structuredClone(action))
      this.#step++
      this.#snapshot()
    }
    return this.#game
  }

  #begin(): GameState {
    const { seed, language } = this.#record
    return createGameState({ seed, language })
  }

  #snapshot(): void {
    if (this.#step === this.#snapshots.length * SNAPSHOT_EVERY)
      this.#snapshots.push(structuredClone(this.#game))
  }
}

/** The evening that is being played; null before the first one and after the last. */
export function eveningOf(game: GameState): Evening | null {
  if (game.saturday || game.malfunction || game.epilogue) return null
  return game.evenings.at(-1)?.evening ?? null
}
