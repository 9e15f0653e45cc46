/** Entries of a room's log as Redis keeps them, and the room that follows from them. */
import type { Action } from '../../../shared/rules/action.ts'
import type { RoomEntry } from '../room-log.ts'
import type { PageLoad, SavedPerson, SavedRoom } from '../saved-room.ts'
import type { PublishedBook, StoredBook } from '../storybooks.ts'
import type { RedisClient } from './redis-connection.ts'
import { entriesKey, roomKey } from './room-scripts.ts'

type Stored =
  | { kind: 'action'; n: number; action: Action }
  | { kind: 'cut'; n: number }
  | { kind: 'person'; id: string; hash: string }
  | { kind: 'page'; id: string; hash: string; attempt: number }
  | { kind: 'forgotten'; id: string }

/**
 * An entry as text. Books, of which only the newest counts, are fields of the room's hash; all others are appended to its
 * stream, whose field is ''.
 */
export function encodeEntry(entry: RoomEntry): readonly [field: string, text: string] {
  if (entry.kind === 'book') return ['book', JSON.stringify(entry.book)]
  if (entry.kind === 'pages') return ['pages', JSON.stringify(entry.pages)]
  const stored: Stored =
    entry.kind === 'person' || entry.kind === 'page'
      ? { ...entry, hash: Buffer.from(entry.hash).toString('base64') }
      : entry
  return ['', JSON.stringify(stored)]
}

/**
 * Reads a room.
 * @param handedOver whether its process gave it up
 * @throws Error if it is damaged
 */
export async function readRoom(redis: RedisClient, code: string, handedOver: boolean): Promise<SavedRoom> {
  const fields = await redis.hgetall(roomKey(code))
  const entries = await redis.xrange(entriesKey(code), '-', '+')
  const texts = entries.map(([, pairs]) => pairs[3] ?? '')
  return savedRoom(code, fields, texts, handedOver)
}

/** When something was last written of a room (ms since 1970). Its lease is prolonged when nothing happens, too. */
export async function lastWritten(redis: RedisClient, code: string): Promise<number> {
  const [last] = await redis.xrevrange(entriesKey(code), '+', '-', 'COUNT', 1)
  // Ids of entries begin with the time at which Redis wrote them.
  return Number.parseInt(last?.[0] ?? '0', 10)
}

/** The room that a hash and the entries of its stream stand for. */
function savedRoom(
  code: string,
  fields: Readonly<Record<string, string>>,
  entries: readonly string[],
  handedOver: boolean,
): SavedRoom {
  const actions: Action[] = []
  const people = new Map<string, Uint8Array>()
  const pages = new Map<string, PageLoad>()
  for (const text of entries) {
    const entry = JSON.parse(text) as Stored
    if (entry.kind === 'cut') actions.length = Math.min(actions.length, entry.n)
    else if (entry.kind === 'person') people.set(entry.id, Buffer.from(entry.hash, 'base64'))
    else if (entry.kind === 'page')
      pages.set(entry.id, { hash: Buffer.from(entry.hash, 'base64'), attempt: entry.attempt })
    else if (entry.kind === 'forgotten') for (const kept of [people, pages]) kept.delete(entry.id)
    else if (entry.n === actions.length) actions.push(entry.action)
    else throw new Error(`room ${code}: action ${entry.n} stands where ${actions.length} should`)
  }
  return {
    code,
    rules: Number(fields.rules),
    seed: Number(fields.seed),
    language: fields.language ?? '',
    opened: Number(fields.opened),
    seen: Number(fields.seen),
    clock: Math.max(Number(fields.clock), actions.at(-1)?.at ?? 0),
    handedOver,
    actions,
    people: [...people].map(([id, hash]): SavedPerson => ({ id, hash, page: pages.get(id) ?? null })),
    book: fields.book ? (JSON.parse(fields.book) as PublishedBook) : null,
    pages: fields.pages ? (JSON.parse(fields.pages) as StoredBook) : null,
  }
}
