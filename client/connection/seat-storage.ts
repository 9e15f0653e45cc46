/**
 * What this phone stores for a seat, so that a reload returns to it: its token, unfinished input, and the recorded touches
 * of the mini-game in progress. Also the player's name.
 */
import { readStorage, writeStorage } from '../device/storage.ts'

const seat = (code: string) => `goodnight.seat.${code}`
const draft = (code: string, what: DraftKind) => `goodnight.${what}.${code}`
const NAME = 'goodnight.name'
/** 128 bits in base64url. In the fragment of a link, which browsers never send to a server. */
const IN_LINK = /^#seat=([A-Za-z0-9_-]{22})$/

/** Unfinished input: the local state of a phase, or the touches of a mini-game. */
type DraftKind = 'boxes' | 'touches'

const LAST = 'goodnight.seat'

/** The token of this phone's seat in a room, or null. */
export const seatToken = (code: string): string | null => readStorage(seat(code))
/** Stores the token of this phone's seat in a room. */
export function saveSeatToken(code: string, token: string): void {
  writeStorage(seat(code), token)
  writeStorage(LAST, code)
}
/** The room in which this phone last took a seat, if it still has it. */
export function lastSeat(): string | null {
  const code = readStorage(LAST)
  return code !== null && seatToken(code) !== null ? code : null
}
/** Deletes the token and the drafts of a seat that is not this phone's any more. */
export function forgetSeat(code: string): void {
  writeStorage(seat(code), null)
  writeStorage(draft(code, 'boxes'), null)
  writeStorage(draft(code, 'touches'), null)
}

/** The link that opens a seat on another phone. @param address the room's address @param token the seat's token */
export const seatLink = (address: string, token: string): string => `${address}#seat=${token}`
/** The seat token in an address's fragment (`#…`), or null. */
export const tokenInLink = (hash: string): string | null => IN_LINK.exec(hash)?.[1] ?? null

/** Stores unfinished input, as JSON. */
export const saveDraft = (code: string, what: DraftKind, value: unknown): void => {
  writeStorage(draft(code, what), JSON.stringify(value))
}
/** The stored draft, not validated; undefined if there is none or it is not JSON. */
export function loadDraft(code: string, what: DraftKind): unknown {
  try {
    return JSON.parse(readStorage(draft(code, what)) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

/** The name that was last used on this phone; empty at first. */
export const loadName = (): string => readStorage(NAME) ?? ''
/** Stores the player's name for the next room. */
export const saveName = (name: string): void => {
  writeStorage(NAME, name)
}
