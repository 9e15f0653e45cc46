/**
 * What Redis does with a room in one step. The keys of a room share a `{CODE}` hash tag, and time is that of Redis, so that the
 * clocks of the processes need not agree.
 *
 * A room is a hash (what it was opened with, its time, its owner until when, its fencing number, how many entries its log
 * has) and a stream with its entries. Every change of owner raises the fencing number; whoever writes with a lower one is
 * refused.
 */
import type { Result } from 'ioredis'
import type { RedisClient } from './redis-connection.ts'

/** Answers of the scripts that are no count. */
export const ANSWER = {
  /** Another process owns the room now, or it has ended. */
  fenced: -1,
  /** Redis has fewer entries than it has acknowledged: it was restarted without all of them. */
  missing: -2,
  /** Another process owns the room. */
  held: -3,
  /** The room is one of other rules. */
  otherRules: -4,
} as const

/** Key of a room's hash. */
export const roomKey = (code: string): string => `goodnight:{${code}}:room`
/** Key of the stream with a room's entries. */
export const entriesKey = (code: string): string => `goodnight:{${code}}:log`
/** Key of what is left of a room that these rules could not go on with. */
export const retiredKey = (code: string): string => `goodnight:{${code}}:retired`
/** Key of the hash that names the owner of every room. */
export const OWNERS = 'goodnight:rooms'

const TIME = `
local function time() local t = redis.call('TIME') return t[1] * 1000 + math.floor(t[2] / 1000) end
local function text(n) return string.format('%.0f', n) end
`

/** Claims a code. ARGV: owner, how long the claim lasts (s). */
const CLAIM = `
local owner = redis.call('HGET', KEYS[1], 'owner')
if owner then return owner == ARGV[1] and 1 or 0 end
redis.call('HSET', KEYS[1], 'owner', ARGV[1])
redis.call('EXPIRE', KEYS[1], ARGV[2])
return 1`

/** Begins a room. ARGV: owner, lease (ms), longest life (s), names and values of the hash. Once more is no harm. */
const BEGIN = `${TIME}
local owner = redis.call('HGET', KEYS[1], 'owner')
if owner and owner ~= ARGV[1] then return ${ANSWER.fenced} end
redis.call('DEL', KEYS[1], KEYS[2], KEYS[3])
redis.call('HSET', KEYS[1], 'owner', ARGV[1], 'until', text(time() + ARGV[2]), 'fence', 1, 'n', 0)
redis.call('HSET', KEYS[1], unpack(ARGV, 4))
redis.call('EXPIRE', KEYS[1], ARGV[3])
return 0`

/**
 * Appends entries and prolongs the lease. ARGV: fencing number, index of the first entry, lease (ms), room time (ms), now (ms since
 * 1970), longest life (s), then pairs: the field of the hash that is set, or nothing for an entry of the stream, and what.
 * Entries that are there already, because the answer was lost, are not appended again. Returns how many there are.
 */
const APPEND = `${TIME}
local room = redis.call('HMGET', KEYS[1], 'fence', 'n')
if room[1] ~= ARGV[1] then return ${ANSWER.fenced} end
local n = tonumber(room[2])
if n < tonumber(ARGV[2]) then return ${ANSWER.missing} end
for i = 7 + 2 * (n - ARGV[2]), #ARGV, 2 do
  if ARGV[i] == '' then redis.call('XADD', KEYS[2], '*', 'fence', ARGV[1], 'entry', ARGV[i + 1])
  else redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1]) end
  n = n + 1
end
redis.call('HSET', KEYS[1], 'n', n, 'until', text(time() + ARGV[3]), 'clock', ARGV[4], 'seen', ARGV[5])
if redis.call('TTL', KEYS[2]) == -1 then redis.call('EXPIRE', KEYS[2], ARGV[6]) end
return n`

/**
 * Takes a room whose lease is over. ARGV: owner, lease (ms), version of the rules or nothing for any, 1 if the room must have been
 * given up. Returns its fencing number, how many entries it has, and 1 if it was given up.
 */
const TAKE = `${TIME}
local room = redis.call('HMGET', KEYS[1], 'fence', 'until', 'rules', 'n')
if not room[1] then return { ${ANSWER.fenced}, 0, 0 } end
local released = room[2] == '0' and 1 or 0
if tonumber(room[2]) > time() or (ARGV[4] == '1' and released == 0) then return { ${ANSWER.held}, 0, 0 } end
if ARGV[3] ~= '' and room[3] ~= ARGV[3] then return { ${ANSWER.otherRules}, 0, 0 } end
redis.call('HSET', KEYS[1], 'owner', ARGV[1], 'until', text(time() + ARGV[2]))
return { redis.call('HINCRBY', KEYS[1], 'fence', 1), tonumber(room[4]), released }`

/** Ends a lease at once, so that another process can take the room. ARGV: fencing number. */
const RELEASE = `
if redis.call('HGET', KEYS[1], 'fence') ~= ARGV[1] then return ${ANSWER.fenced} end
redis.call('HSET', KEYS[1], 'until', 0)
return 0`

/** Deletes a room. ARGV: fencing number, what is left of it or nothing, how long that is kept (s). */
const END = `
if redis.call('HGET', KEYS[1], 'fence') ~= ARGV[1] then return ${ANSWER.fenced} end
redis.call('DEL', KEYS[1], KEYS[2])
if ARGV[2] ~= '' then redis.call('SET', KEYS[3], ARGV[2], 'EX', ARGV[3]) end
return 0`

declare module 'ioredis' {
  interface RedisCommander<Context> {
    claimRoom(room: string, owner: string, seconds: number): Result<number, Context>
    beginRoom(
      room: string,
      entries: string,
      retired: string,
      owner: string,
      lease: number,
      seconds: number,
      ...fields: (string | number)[]
    ): Result<number, Context>
    appendToRoom(
      room: string,
      entries: string,
      fence: number,
      from: number,
      lease: number,
      clock: number,
      seen: number,
      seconds: number,
      ...pairs: string[]
    ): Result<number, Context>
    takeRoom(
      room: string,
      owner: string,
      lease: number,
      rules: number | string,
      releasedOnly: 0 | 1,
    ): Result<[fence: number, entries: number, released: number], Context>
    releaseRoom(room: string, fence: number): Result<number, Context>
    endRoom(
      room: string,
      entries: string,
      retired: string,
      fence: number,
      left: string,
      seconds: number,
    ): Result<number, Context>
  }
}

/** Adds the scripts to a connection. */
export function defineRoomScripts(redis: RedisClient): void {
  redis.defineCommand('claimRoom', { numberOfKeys: 1, lua: CLAIM })
  redis.defineCommand('beginRoom', { numberOfKeys: 3, lua: BEGIN })
  redis.defineCommand('appendToRoom', { numberOfKeys: 2, lua: APPEND })
  redis.defineCommand('takeRoom', { numberOfKeys: 1, lua: TAKE })
  redis.defineCommand('releaseRoom', { numberOfKeys: 1, lua: RELEASE })
  redis.defineCommand('endRoom', { numberOfKeys: 3, lua: END })
}
