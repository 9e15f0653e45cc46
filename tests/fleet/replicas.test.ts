/** The log in a Redis with a replica, behind a Sentinel, and in a Cluster. */
import { afterEach, expect, it } from 'vitest'
import type { RedisLog } from '../../server/storage/redis/redis-log.ts'
import { entriesKey } from '../../server/storage/redis/room-scripts.ts'
import { describeWith } from './kit/describe-with.ts'
import { openLog, takeAll } from './kit/open-log.ts'
import { startRedis, startSentinel, type TestRedis, until } from './kit/redis-server.ts'

const RULES = 7

describeWith(['redis-server'], 'a Redis of several servers', () => {
  const ends: (() => unknown)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end()
  })
  const start = async (...settings: string[]): Promise<TestRedis> => {
    const redis = await startRedis(...settings)
    ends.push(() => redis.close())
    return redis
  }
  const open = (address: string): RedisLog => {
    const log = openLog(address, RULES)
    ends.push(() => log.close())
    return log
  }
  const begin = (log: RedisLog) =>
    log.begin({ code: 'BCDF', rules: RULES, seed: 5, language: 'en', opened: Date.now() })
  const startPair = async () => {
    const primary = await start('--repl-diskless-sync-delay', '0')
    const replica = await start('--replicaof', '127.0.0.1', new URL(primary.url).port)
    await until(() => isOnline(primary))
    return { primary, replica }
  }
  const isOnline = async (one: TestRedis) => (await one.redis.info('replication')).includes('state=online')

  it('acknowledges only what a replica has, and goes on without it when it is gone', async () => {
    const { primary, replica } = await startPair()
    const log = open(primary.url)
    await takeAll(log)
    const room = begin(log)
    await room.committed()
    expect(await replica.redis.xlen(entriesKey('BCDF'))).toBe(0)
    room.action({ by: 'server', type: 'time', at: 10 })
    await room.committed()
    expect(await replica.redis.xlen(entriesKey('BCDF'))).toBe(1)
    // It hears nothing any more, but is still connected.
    replica.pause()
    room.action({ by: 'server', type: 'time', at: 20 })
    let acknowledged = false
    const written = room.committed().then(() => {
      acknowledged = true
    })
    await until(async () => (await primary.redis.xlen(entriesKey('BCDF'))) === 2 && !log.durable)
    expect(acknowledged).toBe(false)
    await replica.kill()
    await written
    await until(async () => log.durable)
  })

  it('goes on with the replica that Sentinels have chosen, and nothing acknowledged is lost', async () => {
    const { primary, replica } = await startPair()
    const sentinel = await startSentinel(primary)
    ends.push(() => sentinel.close())
    const log = open(sentinel.address)
    await takeAll(log)
    const room = begin(log)
    room.action({ by: 'server', type: 'time', at: 10 })
    await room.committed()
    // A Sentinel learns of replicas every ten seconds.
    await until(() => sentinel.knowsReplica())
    await primary.kill()
    room.action({ by: 'server', type: 'time', at: 20 })
    await room.committed()
    expect(await replica.redis.xlen(entriesKey('BCDF'))).toBe(2)
    expect(room.moved.aborted).toBe(false)
  })

  it('keeps rooms in a Cluster', async () => {
    const node = await start('--cluster-enabled', 'yes', '--cluster-announce-ip', '127.0.0.1')
    await node.redis.call('CLUSTER', 'ADDSLOTSRANGE', '0', '16383')
    await until(async () => (await node.redis.cluster('INFO')).includes('cluster_state:ok'))
    const address = node.url.replace('redis:', 'redis+cluster:')
    const log = open(address)
    expect(await log.claim('BCDF')).toBe(true)
    const room = begin(log)
    room.action({ by: 'server', type: 'time', at: 10 })
    await room.committed()
    await log.close()
    const [saved] = await takeAll(open(address))
    expect(saved).toMatchObject({ code: 'BCDF', handedOver: true, actions: [{ at: 10 }] })
  })
})
