/**
 * Loads the page again by itself, for what a fresh page may mend. Never in a loop: where that has not helped, or where the
 * browser could not remember that it has been tried, people are asked to do it.
 */
import { readStorage, writeStorage } from './storage.ts'

/** A page is loaded again at most once in this time (ms). */
const ONCE_IN = 60_000
/** For each address of its own: a screen beside a phone, or in another tab, is a page by itself. */
const keyOf = (path: string) => `goodnight.reloaded.${path}`

/** Loads this page again, unless that has just been tried. @returns whether it is going away */
export function reloadOnce(): boolean {
  const key = keyOf(location.pathname)
  if (Math.abs(Date.now() - Number(readStorage(key) ?? 0)) < ONCE_IN) return false
  if (!writeStorage(key, String(Date.now()))) return false
  location.reload()
  return true
}
