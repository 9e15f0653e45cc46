/**
 * State that only one phone has and that lasts for a phase. Drafts (drawings, typed lines, choices) survive a reload; what
 * was opened over the game, such as the menu, survives the end of a phase.
 */
import type { LocalState } from './phone-context.ts'

export interface LocalStates {
  /** The state of a key, which begins as `initial`. */
  get<T>(key: string, initial: T): LocalState<T>
  /**
   * Drops the states of the phase before when the phase or the role has changed.
   * @param n number of the phase within its room
   */
  enterPhase(n: number, role: string): void
  /** Aborted when the phase is over, or the page is closed. */
  readonly signal: AbortSignal
  /** Ends the last phase. */
  close(): void
}

/** Keeps one draft between two loads of a page. */
export interface DraftStore {
  save(draft: unknown): void
  load(): unknown
}

interface PhaseDraft {
  n: number
  role: string
  values: Record<string, unknown>
}

/** Keys whose values are drafts that a player would not want to lose in a reload. */
const DRAFTS = /^(words|pad|lobby|guess|hour|promise|memory|book|play\.buttons)(\.|$)/

/** These stay open when a phase ends: otherwise the next tap would hit what lies below them. */
const OVER_THE_GAME: ReadonlySet<string> = new Set(['menu', 'elsewhere', 'leave.sure', 'notebook', 'how'])

/**
 * Creates the local states of one phone.
 * @param changed called after a value has been set
 */
export function createLocalStates(changed: () => void, store: DraftStore): LocalStates {
  const states = new Map<string, LocalState<unknown>>()
  let draft: PhaseDraft = { n: -1, role: '', values: {} }
  let phase = new AbortController()
  return {
    get signal() {
      return phase.signal
    },
    close: () => phase.abort(),
    get<T>(key: string, initial: T): LocalState<T> {
      const known = states.get(key) as LocalState<T> | undefined
      if (known) return known
      const state: LocalState<T> = {
        value: key in draft.values ? (draft.values[key] as T) : initial,
        set(value) {
          state.value = value
          if (DRAFTS.test(key)) {
            draft.values[key] = value
            store.save(draft)
          }
          changed()
        },
      }
      states.set(key, state as LocalState<unknown>)
      return state
    },
    enterPhase(n, role) {
      if (n === draft.n && role === draft.role) return
      const saved = draft.n === -1 ? store.load() : null
      const roleChanged = role !== draft.role
      draft = isDraft(saved) && saved.n === n && saved.role === role ? saved : { n, role, values: {} }
      phase.abort()
      phase = new AbortController()
      for (const key of states.keys()) if (roleChanged || !OVER_THE_GAME.has(key)) states.delete(key)
    },
  }
}

const isDraft = (saved: unknown): saved is PhaseDraft =>
  typeof saved === 'object' && saved !== null && 'n' in saved && 'role' in saved && 'values' in saved
