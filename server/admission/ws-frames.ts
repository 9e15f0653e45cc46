/**
 * Validates the frames of clients before they are decoded: a few bytes of MessagePack can declare an array of millions of
 * items, for which the decoder would allocate memory at once.
 *
 * Clients send four kinds of frames: joined, leave, ping, and request. A request has an id, a name, and a payload of JSON-like
 * values. Source of the kinds: `Protocol.ts` of @colyseus/core.
 */
import { Protocol } from '@colyseus/core'

/** Most values in a payload: a full drawing has 8,000 numbers. */
const MAX_VALUES = 10_000
const MAX_DEPTH = 16
/** Longest name of a request (bytes). */
const MAX_NAME = 31

/** Kinds of frames that have only one byte. */
const BARE: ReadonlySet<number> = new Set([Protocol.JOIN_ROOM, Protocol.LEAVE_ROOM, Protocol.PING])

/** Whether all bytes of a frame are valid for one of the four kinds. */
export function isValidFrame(frame: Uint8Array): boolean {
  const [kind = 0] = frame
  if (BARE.has(kind)) return frame.length === 1
  if (kind !== Protocol.ROOM_REQUEST) return false
  const payload = afterName(frame, afterNumber(frame, 1))
  return payload !== null && isPlain(frame, payload)
}

/** The index after the non-negative integer (as @colyseus/schema encodes it) at `at`, or null if there is none. */
function afterNumber(frame: Uint8Array, at: number): number | null {
  const first = frame[at]
  if (first === undefined) return null
  if (first < 0x80) return at + 1
  const bytes = { 204: 1, 205: 2, 206: 4 }[first]
  return bytes === undefined || at + bytes >= frame.length ? null : at + 1 + bytes
}

/** The index after the non-empty MessagePack `fixstr` at `at`, or null if there is none. */
function afterName(frame: Uint8Array, at: number | null): number | null {
  if (at === null) return null
  const length = (frame[at] ?? 0) - 0xa0
  const end = at + 1 + length
  return length > 0 && length <= MAX_NAME && end <= frame.length ? end : null
}

/** msgpackr's extension type for the definition of a record. */
const RECORD = 0x72

/** By first byte: how many bytes follow in a MessagePack number; below, in the length of a string, an array and a map. */
const NUMBERS: Readonly<Record<number, number>> = {
  202: 4,
  203: 8,
  204: 1,
  205: 2,
  206: 4,
  207: 8,
  208: 1,
  209: 2,
  210: 4,
  211: 8,
}
const TEXTS: Readonly<Record<number, number>> = { 217: 1, 218: 2, 219: 4 }
const LISTS: Readonly<Record<number, number>> = { 220: 2, 221: 4 }
const MAPS: Readonly<Record<number, number>> = { 222: 2, 223: 4 }

/**
 * Whether the bytes from an index on are one MessagePack value, or empty. The clients' encoder (msgpackr) writes objects as
 * records: the first one defines its keys under a number from 64 to 127, and later objects with these keys use the number.
 */
function isPlain(frame: Uint8Array, from: number): boolean {
  let at = from
  let values = 0
  /** By depth: how many values are still to come. */
  const open = [1]
  /** By number of a record: how many keys it has. */
  const records = new Map<number, number>()

  const length = (bytes: number): number => {
    let value = 0
    for (let i = 0; i < bytes; i++) value = value * 256 + (frame[at++] ?? Number.NaN)
    return value
  }
  /** Reads an extension: the definition of a record, or `undefined`. Returns how many values follow, or null if invalid. */
  const special = (): number | null => {
    const kind = frame[at++]
    const name = frame[at++] ?? 0
    if (kind === 0) return name === 0 ? 0 : null
    if (kind !== RECORD || name < 0x40 || name >= 0x80) return null
    const list = frame[at++] ?? 0
    const bytes = LISTS[list]
    const keys = bytes === undefined ? list - 0x90 : length(bytes)
    if (!(keys >= 0 && keys <= frame.length - at) || (bytes === undefined && keys > 0x0f)) return null
    for (let i = 0; i < keys; i++) if (!key()) return null
    records.set(name, keys)
    return keys
  }
  const skip = (count: number): void => {
    at += count
  }
  const key = (): boolean => {
    const kind = frame[at++] ?? 0
    const bytes = TEXTS[kind]
    if (bytes !== undefined) skip(length(bytes))
    else if (kind >= 0xa0 && kind < 0xc0) at += kind - 0xa0
    else return false
    return at <= frame.length
  }
  /** Reads a value up to the values inside it. Returns how many these are, or null if invalid. */
  const inner = (): number | null => {
    const kind = frame[at++]
    if (kind === undefined) return null
    if (kind >= 0x40 && kind < 0x80) return records.get(kind) ?? 0
    if (kind < 0x40 || kind >= 0xe0 || kind === 0xc0 || kind === 0xc2 || kind === 0xc3) return 0
    if (kind < 0x90) return (kind - 0x80) * 2
    if (kind < 0xa0) return kind - 0x90
    if (kind < 0xc0) {
      at += kind - 0xa0
      return 0
    }
    if (kind === 0xd4) return special()
    const [number, text, list, map] = [NUMBERS[kind], TEXTS[kind], LISTS[kind], MAPS[kind]]
    if (number !== undefined) at += number
    else if (text !== undefined) skip(length(text))
    else if (list !== undefined) return length(list)
    else if (map !== undefined) return length(map) * 2
    else return null
    return 0
  }

  if (at === frame.length) return true
  while (open.length > 0) {
    const left = open.pop() ?? 0
    if (left === 0) continue
    open.push(left - 1)
    const within = inner()
    values++
    // The negation also catches NaN, the result of a truncated length.
    if (within === null || !(within <= frame.length - at) || values > MAX_VALUES) return false
    if (within > 0) open.push(within)
    if (open.length > MAX_DEPTH) return false
  }
  return at === frame.length
}
