/** `localStorage` without exceptions: in private windows or with a full disk nothing is stored. */

/** The stored value, or null. */
export function readStorage(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Stores a value; null deletes it. */
export function writeStorage(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Not stored; the user is asked again next time.
  }
}
