/**
 * `localStorage` without exceptions. Where the browser stores nothing (cookies blocked, a full disk), values live as long as the
 * page, and short ones as long as its entry in the tab's history, which a reload keeps.
 */

/** Longest value (characters) that goes into the history entry: a seat's token, a name, the settings. */
const SHORT = 400
/** The name under which they are in the history entry's state. */
const KEPT = 'kept'

/** Values that could not be stored. */
const unstored = new Map<string, string>()

function inHistory(): Readonly<Record<string, unknown>> {
  try {
    const state = history.state as { [KEPT]?: Record<string, unknown> } | null
    return state?.[KEPT] ?? {}
  } catch {
    return {}
  }
}

function changeHistory(key: string, value: string | null): void {
  const { [key]: before, ...others } = inHistory()
  if (before === undefined && value === null) return
  const kept = value === null ? others : { ...others, [key]: value }
  try {
    history.replaceState({ ...(history.state as object | null), [KEPT]: kept }, '')
  } catch {
    // Some browsers allow only so many changes in a while. The value lives as long as the page.
  }
}

/** The stored value, or null. */
export function readStorage(key: string): string | null {
  const mine = unstored.get(key)
  if (mine !== undefined) return mine
  try {
    const stored = localStorage.getItem(key)
    if (stored !== null) return stored
  } catch {
    // Blocked: the value may be in the history entry.
  }
  const before = inHistory()[key]
  return typeof before === 'string' ? before : null
}

/** Stores a value; null deletes it. */
export function writeStorage(key: string, value: string | null): void {
  let stored = true
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    stored = false
  }
  if (stored || value === null) unstored.delete(key)
  else unstored.set(key, value)
  changeHistory(key, stored || value === null || value.length > SHORT ? null : value)
}
