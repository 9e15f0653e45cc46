/**
 * What a phone remembers by itself for the length of a phase; what is half done there survives a reload, and an open menu
 * the next phase.
 */
import type { LocalState } from './phone-context.ts'

export interface LocalStates {
  box<T>(key: string, initial: T): LocalState<T>
  /** A phase's number, and whose phone this is; another one empties the boxes of the phase before. */
  turnTo(n: number, role: string): void
}

/** Where boxes are kept between two lives of a page. */
export interface DraftStore {
  save(draft: unknown): void
  load(): unknown
}

interface PhaseDraft {
  n: number
  role: string
  values: Record<string, unknown>
}

/** Half-drawn, half-typed, half-chosen: what somebody would miss. Not what was merely open. */
const MISSED = /^(words|pad|lobby|guess|hour|promise|memory|book|play\.buttons)(\.|$)/

/** What somebody opened over the game stays open until they close it: else their tap lands on what lies below. */
const OVER_THE_GAME: ReadonlySet<string> = new Set(['menu', 'elsewhere', 'leave.sure'])

export function createBoxes(changed: () => void, shelf: DraftStore): LocalStates {
  const boxes = new Map<string, LocalState<unknown>>()
  let draft: PhaseDraft = { n: -1, role: '', values: {} }
  return {
    box<T>(key: string, initial: T): LocalState<T> {
      const known = boxes.get(key) as LocalState<T> | undefined
      if (known) return known
      const box: LocalState<T> = {
        value: key in draft.values ? (draft.values[key] as T) : initial,
        set(value) {
          box.value = value
          if (MISSED.test(key)) {
            draft.values[key] = value
            shelf.save(draft)
          }
          changed()
        },
      }
      boxes.set(key, box as LocalState<unknown>)
      return box
    },
    turnTo(n, role) {
      if (n === draft.n && role === draft.role) return
      const kept = draft.n === -1 ? shelf.load() : null
      const another = role !== draft.role
      draft = isDraft(kept) && kept.n === n && kept.role === role ? kept : { n, role, values: {} }
      for (const key of boxes.keys()) if (another || !OVER_THE_GAME.has(key)) boxes.delete(key)
    },
  }
}

const isDraft = (kept: unknown): kept is PhaseDraft =>
  typeof kept === 'object' && kept !== null && 'n' in kept && 'role' in kept && 'values' in kept
