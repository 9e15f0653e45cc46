/** A recorded night that can be opened at any step, forwards and backwards. */
import type { Evening, PhaseId } from '../../shared/content/ids.ts'
import type { Action } from '../../shared/rules/action.ts'
import { apply } from '../../shared/rules/reduce.ts'
import type { NightRecord } from '../../shared/rules/replay.ts'
import { createNight } from '../../shared/rules/setup.ts'
import type { GameState } from '../../shared/rules/state/index.ts'

/** One phase as it was played: its steps from `first` to `last`. */
export interface PhaseSpan {
  phase: PhaseId
  /** Which evening's, or null. */
  evening: Evening | null
  first: number
  last: number
}

/** So many steps lie between two states that are kept. */
const KEEP_EVERY = 40

export class RecordedNight {
  /** The phases in the order they were played. */
  readonly stretches: readonly PhaseSpan[]
  readonly #record: NightRecord
  readonly #kept: GameState[] = []
  #night: GameState
  #step = 0

  constructor(record: NightRecord) {
    this.#record = record
    this.#night = this.#begin()
    const stretches: PhaseSpan[] = []
    for (let step = 0, n = -1; step <= this.length; step++) {
      const night = this.at(step)
      const stretch = stretches.at(-1)
      if (stretch && night.phase.n === n) stretch.last = step
      else stretches.push({ phase: night.phase.id, evening: eveningOf(night), first: step, last: step })
      n = night.phase.n
    }
    this.stretches = stretches
  }

  /** Number of the last step. Step 0 is the night before the first action. */
  get length(): number {
    return this.#record.actions.length
  }

  get language(): string {
    return this.#record.language
  }

  /** Room time (ms) of a step: when its action was done. */
  timeOf(step: number): number {
    return this.#record.actions[Math.min(step, this.length) - 1]?.at ?? 0
  }

  /** The action that led to a step; none for step 0. */
  actionOf(step: number): Action | undefined {
    return this.#record.actions[step - 1]
  }

  /** Which phase a step is in, as a place in `stretches`. */
  stretchOf(step: number): number {
    return this.stretches.findIndex(({ first, last }) => first <= step && step <= last)
  }

  /**
   * The night after so many actions. The same object is changed by the next call: read from it, don't keep it.
   * @param step clamped to the night's steps
   */
  at(step: number): GameState {
    const goal = Math.min(Math.max(0, step), this.length)
    const kept = Math.min(Math.floor(goal / KEEP_EVERY), this.#kept.length - 1)
    if (goal < this.#step || kept * KEEP_EVERY > this.#step) {
      this.#night = structuredClone(this.#kept[kept] ?? this.#begin())
      this.#step = Math.max(0, kept) * KEEP_EVERY
    }
    this.#keep()
    while (this.#step < goal) {
      const action = this.#record.actions[this.#step]
      // Actions are changed by nobody, but what they bring becomes part of the night.
      if (action) apply(this.#night, structuredClone(action))
      this.#step++
      this.#keep()
    }
    return this.#night
  }

  #begin(): GameState {
    const { seed, language } = this.#record
    return createNight({ seed, language })
  }

  #keep(): void {
    if (this.#step === this.#kept.length * KEEP_EVERY) this.#kept.push(structuredClone(this.#night))
  }
}

/** The evening under way; none before the first and after the last. */
export function eveningOf(night: GameState): Evening | null {
  if (night.saturday || night.malfunction || night.epilogue) return null
  return night.evenings.at(-1)?.evening ?? null
}
