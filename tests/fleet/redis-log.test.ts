/** The log of rooms in Redis: one owner at a time, nothing acknowledged is lost, nothing is written twice. */
import { createHash } from 'node:crypto'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { checkRedis, connectRedis } from '../../server/storage/redis/redis-connection.ts'
import { RedisLog } from '../../server/storage/redis/redis-log.ts'
import { entriesKey, roomKey } from '../../server/storage/redis/room-scripts.ts'
import type { RoomLog } from '../../server/storage/room-log.ts'
import type { SavedRoom } from '../../server/storage/saved-room.ts'
import type { Action } from '../../shared/rules/action.ts'
import { describeWith } from './kit/describe-with.ts'
import { openLog, takeAll } from './kit/open-log.ts'
import { startRedis, type TestRedis, until } from './kit/redis-server.ts'

const silent = pino({ level: 'silent' })
const RULES = 7
const hash = (text: string) => createHash('sha256').update(text).digest()
const action = (at: number): Action => ({ by: 'server', type: 'time', at })

describeWith(['redis-server'], 'the log in Redis', () => {
  let server: TestRedis
  const logs: RedisLog[] = []
  beforeAll(async () => {
    server = await startRedis()
  })
  afterEach(async () => {
    for (const log of logs.splice(0)) await log.close()
    await server.redis.flushall()
  })
  afterAll(() => server.close())

  /** A process, as far as the log is concerned. @param rules version of its rules */
  const open = (rules = RULES): RedisLog => {
    const log = openLog(server.url, rules)
    logs.push(log)
    return log
  }
  const begin = (log: RedisLog, code = 'BCDF'): RoomLog =>
    log.begin({ code, rules: RULES, seed: 5, language: 'en', opened: Date.now() })
  /** Makes a log stand still, as a process does that is stopped: it prolongs no lease. */
  const freeze = (log: RedisLog) => {
    log.stopProlonging()
    return log
  }
  /** The room, as soon as another log may take it. */
  const taken = async (log: RedisLog): Promise<SavedRoom> => {
    let found: SavedRoom | undefined
    await until(async () => {
      found = (await takeAll(log))[0]
      return found !== undefined
    })
    return found as SavedRoom
  }

  it.each([
    ['BCDF', 'GHKM'],
    ['GHKM', 'BCDF'],
  ])(
    'gives rooms back with the one first in which something has just happened: %s, then %s',
    async (last, first) => {
      const one = open()
      const rooms = new Map(['BCDF', 'GHKM'].map((code) => [code, begin(one, code)]))
      for (const code of [first, last]) {
        rooms.get(code)?.action(action(10))
        await rooms.get(code)?.committed()
        const written = Date.now()
        await until(async () => Date.now() > written + 1)
      }
      await one.close()
      const saved = await takeAll(open())
      expect(saved.map(({ code }) => code)).toEqual([last, first])
    },
  )

  it('gives a room back as it was logged', async () => {
    const [one, other] = [open(), open()]
    const room = begin(one)
    room.follow(() => 70)
    for (const at of [10, 20, 30, 40]) room.action(action(at))
    room.cut(3)
    room.action(action(50))
    for (const id of ['mia', 'tom']) room.person({ id, hash: hash(id) })
    room.pageLoad('mia', { hash: hash('page'), attempt: 2 })
    room.forgotten('tom')
    room.book({ night: 1, path: '/book/x' })
    room.book({ night: 2, path: '/book/y' })
    await room.committed()
    await one.close()
    expect(await taken(other)).toMatchObject({
      code: 'BCDF',
      rules: RULES,
      seed: 5,
      language: 'en',
      clock: 70,
      actions: [10, 20, 30, 50].map(action),
      people: [{ id: 'mia', hash: hash('mia'), page: { hash: hash('page'), attempt: 2 } }],
      book: { night: 2, path: '/book/y' },
      pages: null,
    })
  })

  it('gives a code to one process only, and forgets a room that has ended', async () => {
    const [one, other] = [open(), open()]
    const claims = await Promise.all(
      [one, other, other].map((log, n) => log.claim(n === 2 ? 'GHKM' : 'BCDF')),
    )
    expect(claims.filter(Boolean)).toHaveLength(2)
    const room = begin(claims[0] ? one : other)
    await room.committed()
    expect(await other.exists('BCDF')).toBe(true)
    room.end()
    await until(async () => !(await one.exists('BCDF')))
    expect(await server.redis.exists(entriesKey('BCDF'))).toBe(0)
    expect(await one.claim('BCDF')).toBe(true)
  })

  it('lets nobody else take a room while its process lives', async () => {
    const [one, other] = [open(), open()]
    await begin(one).committed()
    const seen = Number(await server.redis.hget(roomKey('BCDF'), 'until'))
    await until(async () => Number(await server.redis.hget(roomKey('BCDF'), 'until')) > seen + 2_000)
    expect(await takeAll(other)).toEqual([])
  })

  it('keeps a room that waits to be gone on with, and takes it again after it was lost meanwhile', async () => {
    const [one, other, third] = [open(), open(), open()]
    await begin(one).committed()
    await one.close()
    await taken(other)
    const seen = Number(await server.redis.hget(roomKey('BCDF'), 'until'))
    await until(async () => Number(await server.redis.hget(roomKey('BCDF'), 'until')) > seen + 2_000)
    expect(await takeAll(third)).toEqual([])
    freeze(other)
    await taken(third)
    other.startProlonging()
    await third.close()
    expect((await taken(other)).code).toBe('BCDF')
  })

  it('knows which rooms are open on other processes', async () => {
    const [one, other] = [open(), open()]
    await begin(one).committed()
    await takeAll(other)
    expect(['BCDF', 'GHKM'].map((code) => other.seen.has(code))).toEqual([true, false])
  })

  it('refuses a process that has slept while another took its room', async () => {
    const [one, other] = [freeze(open()), open()]
    const room = begin(one)
    room.action(action(10))
    await room.committed()
    const owned = one.owned('BCDF')
    const saved = await taken(other)
    // The lease was over before anybody could take the room.
    expect(owned?.mayShow).toBe(false)
    const next = other.resume('BCDF', saved.actions.length)
    next.action(action(20))
    await next.committed()
    let acknowledged = false
    room.action(action(15))
    void room.committed().then(() => {
      acknowledged = true
    })
    await until(async () => room.moved.aborted)
    expect(acknowledged).toBe(false)
    expect(next.moved.aborted).toBe(false)
    expect(one.owned('BCDF')).toBeNull()
    await other.close()
    expect((await taken(open())).actions).toEqual([action(10), action(20)])
  })

  it('shows nothing after a sleep of the machine, in which only the wall clock goes on', async () => {
    const one = freeze(open())
    await begin(one).committed()
    expect(one.owned('BCDF')?.mayShow).toBe(true)
    const now = Date.now()
    vi.spyOn(Date, 'now').mockReturnValue(now + 60_000)
    expect(one.owned('BCDF')?.mayShow).toBe(false)
    vi.restoreAllMocks()
  })

  it('takes at once what a process gives up that lives on, and knows that it was given', async () => {
    const [one, other] = [open(), open()]
    await takeAll(one)
    const room = begin(one)
    room.action(action(10))
    await room.committed()
    await room.release()
    expect(await takeAll(other)).toMatchObject([{ code: 'BCDF', handedOver: true, actions: [action(10)] }])
    expect(other.figures).toMatchObject({ received: 1, takenOver: 0 })
    expect(one.figures).toMatchObject({ owned: 0, handedOn: 1 })
    expect(room.isOwned).toBe(false)
  })

  it('leaves rooms to the processes that could not prolong their leases either while Redis was gone', async () => {
    const [one, other] = [open(), open()]
    const room = begin(one)
    await room.committed()
    await server.kill()
    await until(async () => one.owned('BCDF')?.mayShow === false)
    await server.start()
    await takeAll(other)
    await until(async () => one.owned('BCDF')?.mayShow === true)
    expect(await takeAll(other)).toEqual([])
    expect(room.moved.aborted).toBe(false)
  })

  it('appends nothing twice when an answer was lost', async () => {
    const one = open()
    const room = begin(one)
    room.action(action(10))
    await room.committed()
    const entry = JSON.stringify({ kind: 'action', n: 0, action: action(10) })
    const next = JSON.stringify({ kind: 'action', n: 1, action: action(20) })
    const keys = [roomKey('BCDF'), entriesKey('BCDF')] as const
    const redis = connectRedis(server.url, silent)
    logs.push(new RedisLog({ redis, rules: RULES, longestLife: 600, log: silent }))
    expect(await redis.appendToRoom(...keys, 1, 0, 3_000, 0, 0, 600, '', entry, '', next)).toBe(2)
    expect(await server.redis.xlen(entriesKey('BCDF'))).toBe(2)
  })

  it('waits for a Redis that is restarted, and loses nothing', async () => {
    const one = open()
    const room = begin(one)
    room.action(action(10))
    await room.committed()
    await server.kill()
    room.action(action(20))
    await until(async () => !one.durable)
    room.action(action(30))
    await server.start()
    await room.committed()
    await until(async () => one.durable)
    expect(room.moved.aborted).toBe(false)
    await one.close()
    expect((await taken(open())).actions).toEqual([10, 20, 30].map(action))
  })

  it('acknowledges nothing while Redis has no memory left, and catches up', async () => {
    const one = open()
    const room = begin(one)
    await room.committed()
    await server.redis.config('SET', 'maxmemory', '1')
    room.action(action(10))
    let acknowledged = false
    const written = room.committed().then(() => {
      acknowledged = true
    })
    await until(async () => !one.durable)
    expect(acknowledged).toBe(false)
    await server.redis.config('SET', 'maxmemory', '0')
    await written
    expect(one.durable).toBe(true)
    expect(await server.redis.xlen(entriesKey('BCDF'))).toBe(1)
  })

  it('gives up a room of which Redis has lost a part', async () => {
    const room = begin(open())
    room.action(action(10))
    await room.committed()
    await server.redis.hset(roomKey('BCDF'), 'n', 0)
    room.action(action(20))
    await until(async () => room.moved.aborted)
  })

  it('leaves rooms of other rules to a process that has them, until there is none', async () => {
    const [old, fresh] = [open(), open(RULES + 1)]
    const another = open()
    // As at the start of a process: only then others know that it lives.
    for (const log of [old, another]) await takeAll(log)
    await begin(old).committed()
    await begin(another, 'GHKM').committed()
    await old.close()
    expect(await takeAll(fresh)).toEqual([])
    await another.close()
    const rooms = await takeAll(fresh)
    expect(rooms.map(({ code }) => code).toSorted()).toEqual(['BCDF', 'GHKM'])
    fresh.retire('BCDF', '/book/z')
    await until(async () => (await fresh.retired('BCDF')) !== null)
    expect(await fresh.exists('BCDF')).toBe(false)
    expect(await fresh.retired('BCDF')).toEqual({ book: '/book/z' })
  })

  it('refuses a Redis that would drop rooms, and warns of one that would lose some', async () => {
    const redis = connectRedis(server.url, silent)
    await expect(checkRedis(redis, silent)).resolves.toBeUndefined()
    await redis.config('SET', 'maxmemory-policy', 'allkeys-lru')
    await expect(checkRedis(redis, silent)).rejects.toThrow('noeviction')
    await redis.config('SET', 'maxmemory-policy', 'noeviction')
    const said: string[] = []
    const log = pino({}, { write: (line) => said.push((JSON.parse(line) as { msg: string }).msg) })
    for (const [name, value] of [
      ['appendfsync', 'everysec'],
      ['appendonly', 'no'],
    ] as const) {
      await redis.config('SET', name, value)
      await checkRedis(redis, log)
    }
    expect(said).toEqual([expect.stringContaining('by a second'), expect.stringContaining('in memory only')])
    await redis.config('SET', 'appendonly', 'yes')
    await redis.config('SET', 'appendfsync', 'always')
    redis.disconnect()
  })
})
