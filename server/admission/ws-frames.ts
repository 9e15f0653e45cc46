/**
 * Validates the frames of clients before they are decoded. A few bytes of MessagePack can declare an array of millions,
 * for which a decoder would allocate memory at once.
 *
 * Our clients send four kinds of frames: that they have joined, that they leave, a ping, and requests. A request is a
 * number, a name, and a payload made of what JSON can express. Kinds of frames: `Protocol.ts` of @colyseus/core.
 */
import { Protocol } from '@colyseus/core'

/** Values in one payload: a full drawing has 8,000 numbers. */
const MAX_VALUES = 10_000
const MAX_DEPTH = 16
/** Longest name of a request, in bytes. */
const MAX_NAME = 31

/** Kinds of frames that are one byte long. */
const BARE: ReadonlySet<number> = new Set([Protocol.JOIN_ROOM, Protocol.LEAVE_ROOM, Protocol.PING])

/** Whether a frame is one of the four kinds, from its first byte to its last. */
export function isValidFrame(frame: Uint8Array): boolean {
  const [kind = 0] = frame
  if (BARE.has(kind)) return frame.length === 1
  if (kind !== Protocol.ROOM_REQUEST) return false
  const payload = afterName(frame, afterNumber(frame, 1))
  return payload !== null && isPlain(frame, payload)
}

/** Index after a non-negative integer in the encoding of @colyseus/schema, or null if there is none at `at`. */
function afterNumber(frame: Uint8Array, at: number): number | null {
  const first = frame[at]
  if (first === undefined) return null
  if (first < 0x80) return at + 1
  const bytes = { 204: 1, 205: 2, 206: 4 }[first]
  return bytes === undefined || at + bytes >= frame.length ? null : at + 1 + bytes
}

/** Index after a MessagePack `fixstr` that is not empty, or null if there is none at `at`. */
function afterName(frame: Uint8Array, at: number | null): number | null {
  if (at === null) return null
  const length = (frame[at] ?? 0) - 0xa0
  const end = at + 1 + length
  return length > 0 && length <= MAX_NAME && end <= frame.length ? end : null
}

/** Extension type with which msgpackr marks the definition of a record. */
const RECORD = 0x72

/** Bytes of a MessagePack number after its first byte, by that byte; below, those of the lengths of strings, arrays and maps. */
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
 * Whether the MessagePack from an index on is one plain value, or nothing. The encoder of our clients (msgpackr) writes an
 * object as a record: its keys once, under a number from 64 to 127; further objects with the same keys use that number.
 */
function isPlain(frame: Uint8Array, from: number): boolean {
  let at = from
  let values = 0
  /** How many values are still expected, by depth. */
  const open = [1]
  /** How many keys each record has, by its number. */
  const records = new Map<number, number>()

  const length = (bytes: number): number => {
    let value = 0
    for (let i = 0; i < bytes; i++) value = value * 256 + (frame[at++] ?? Number.NaN)
    return value
  }
  /** Reads the definition of a record, or `undefined`. Returns how many values follow, or null if it is neither. */
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
  /** Reads one value's head. Returns how many values it contains, or null if it is not valid. */
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
    // The negation also catches NaN: a length that was cut off.
    if (within === null || !(within <= frame.length - at) || values > MAX_VALUES) return false
    if (within > 0) open.push(within)
    if (open.length > MAX_DEPTH) return false
  }
  return at === frame.length
}
