/**
 * What this phone stores for a seat, so that a reload leads straight back to it: its token, unfinished input, and the
 * touches of the minigame in progress. Also the player's name.
 */
import { readStorage, writeStorage } from '../device/storage.ts'

const seat = (code: string) => `goodnight.seat.${code}`
const draft = (code: string, what: DraftKind) => `goodnight.${what}.${code}`
const NAME = 'goodnight.name'
/** 128 bits in base64url. In the fragment of a link, which browsers never send to a server. */
const IN_LINK = /^#seat=([A-Za-z0-9_-]{22})$/

/** Unfinished input: the local state of a phase, the touches of a minigame. */
type DraftKind = 'boxes' | 'touches'

/** The token that opens this phone's seat in a room, or null. */
export const seatToken = (code: string): string | null => readStorage(seat(code))
export const saveSeatToken = (code: string, token: string): void => writeStorage(seat(code), token)
/** The seat is not this phone's any more. */
export function forgetSeat(code: string): void {
  writeStorage(seat(code), null)
  writeStorage(draft(code, 'boxes'), null)
  writeStorage(draft(code, 'touches'), null)
}

/** Opens a seat on another phone. */
export const seatLink = (address: string, token: string): string => `${address}#seat=${token}`
/** The token in an address's fragment (`#…`), or null. */
export const tokenInLink = (hash: string): string | null => IN_LINK.exec(hash)?.[1] ?? null

export const keepDraft = (code: string, what: DraftKind, value: unknown): void =>
  writeStorage(draft(code, what), JSON.stringify(value))
/** The stored draft, not validated; undefined if there is none. */
export function draftOf(code: string, what: DraftKind): unknown {
  try {
    return JSON.parse(readStorage(draft(code, what)) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

export const loadName = (): string => readStorage(NAME) ?? ''
export const saveName = (name: string): void => writeStorage(NAME, name)
