/**
 * `localStorage` without exceptions. Where the browser stores nothing (cookies blocked, a full disk, storage that says nothing), values
 * live as long as the page, and short ones as long as its entry in the tab's history, which a reload keeps.
 */

/** Longest value (characters) that goes into the history entry: a seat's token, a name, the settings. */
const SHORT = 400
/** The name under which they are in the history entry's state. */
const KEPT = 'kept'

/** What could not be stored since the page was loaded; null for a value that could not be deleted. */
const unstored = new Map<string, string | null>()
/** The keys that were stored since: what older entries of the history still hold for them is out of date. */
const stored = new Set<string>()

function inHistory(): Readonly<Record<string, unknown>> {
  try {
    const state = history.state as { [KEPT]?: Record<string, unknown> } | null
    return state?.[KEPT] ?? {}
  } catch {
    return {}
  }
}

/**
 * @param value null says that there is none, whatever the browser's storage holds; undefined leaves it to the storage
 * @returns whether the entry holds it
 */
function changeHistory(key: string, value: string | null | undefined): boolean {
  const { [key]: before, ...others } = inHistory()
  if (before === value) return true
  const kept = value === undefined ? others : { ...others, [key]: value }
  try {
    history.replaceState({ ...(history.state as object | null), [KEPT]: kept }, '')
    return true
  } catch {
    // Some browsers allow only so many changes in a while. The value lives as long as the page.
    return false
  }
}

/** What the browser's storage holds; null also where it is blocked. */
function inBrowser(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Changes the browser's storage. @returns whether it has done so: some throw when they refuse, others only say nothing */
function store(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // It is read back.
  }
  return inBrowser(key) === value
}

/** The stored value, or null. */
export function readStorage(key: string): string | null {
  const mine = unstored.get(key)
  if (mine !== undefined) return mine
  // What the entry holds had been refused by the storage, so it is newer than what may be there.
  const before = stored.has(key) ? undefined : inHistory()[key]
  return typeof before === 'string' || before === null ? before : inBrowser(key)
}

/** Stores a value; null deletes it. @returns whether that outlives this page, at least when it is loaded again */
export function writeStorage(key: string, value: string | null): boolean {
  if (store(key, value)) {
    unstored.delete(key)
    stored.add(key)
    changeHistory(key, undefined)
    return true
  }
  unstored.set(key, value)
  stored.delete(key)
  // An older value would come back with the next page. A full disk still lets it be deleted.
  const isGone = store(key, null)
  const short = value !== null && value.length <= SHORT ? value : null
  const isKept = changeHistory(key, short ?? (isGone ? undefined : null))
  return isKept && short === value
}
