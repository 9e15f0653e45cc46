/** What a table has met in nights that this browser has shown, so that the next night draws other things. Stored in the browser. */
import { readStorage, writeStorage } from './storage.ts'

const KEY = 'goodnight.met'
/** Most entries that are kept, which the server takes as well. */
const MOST = 600

/** Content as `list:id`, the longest ago first. */
export const metOnThisDevice = (): string[] =>
  (readStorage(KEY) ?? '').split(' ').filter(Boolean).slice(-MOST)

/** Stores what a night has told at its end. @param met content as `list:id`, separated by blanks */
export function keepMet(met: string): void {
  if (met !== '') writeStorage(KEY, met)
}

/** Forgets all earlier nights. */
export function forgetMet(): void {
  writeStorage(KEY, null)
}
