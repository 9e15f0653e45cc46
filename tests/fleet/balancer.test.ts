/** Three processes behind a balancer that deals connections out in turn, with the client's own connections. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { asSeat, connect } from '../../client/connection/connect.ts'
import type { RoomConnection } from '../../client/connection/room-connection.ts'
import { ROLES } from '../../shared/content/ids.ts'
import { installFakeBrowser } from '../chaos/fake-browser.ts'
import { type ServerProcess, startProcess } from '../rooms/kit/server-process.ts'
import { startBalancer } from './kit/balancer.ts'
import { describeWith } from './kit/describe-with.ts'
import { startRedis, type TestRedis, until } from './kit/redis-server.ts'

describeWith(['redis-server', 'haproxy'], 'three processes behind a balancer', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'goodnight-'))
  const ends: (() => unknown)[] = [() => rmSync(dataDir, { recursive: true, force: true })]
  afterAll(async () => {
    for (const end of ends.toReversed()) await end()
  })

  const start = async (redis: TestRedis): Promise<ServerProcess & { url: string }> => {
    const server = startProcess({ REDIS_URL: redis.url, DATA_DIR: dataDir, TRUST_PROXY: 'loopback' })
    ends.push(() => server.child.kill('SIGKILL'))
    return { ...server, url: `http://127.0.0.1:${await server.port()}` }
  }

  /** Which of the processes has a room. */
  const ownerOf = async <P extends { url: string }>(redis: TestRedis, code: string, processes: P[]) => {
    const { processId } = JSON.parse((await redis.redis.hget('roomcaches', code)) ?? '{}') as {
      processId: string
    }
    const url = await redis.redis.get(`goodnight:peer:${processId}`)
    const owner = processes.find((process) => process.url === url)
    if (!owner) throw new Error(`nobody at ${url}`)
    return owner
  }

  it('serve every room to everybody, and when one is killed its phones are back by themselves with nothing lost', async () => {
    const redis = await startRedis()
    ends.push(() => redis.close())
    const processes = await Promise.all([start(redis), start(redis), start(redis)])
    const balancer = await startBalancer(processes.map(({ url }) => url))
    ends.push(() => balancer.close())
    installFakeBrowser(balancer.url)
    const tables = new Map<string, RoomConnection[]>()
    for (let n = 0; n < 3; n++) {
      const answer = await fetch(`${balancer.url}/api/rooms`, { method: 'POST' })
      const { code } = (await answer.json()) as { code: string }
      const phones: RoomConnection[] = []
      for (const role of ROLES) phones.push(await connect(code, asSeat({ role, name: `The ${role}` })))
      tables.set(code, phones)
      ends.push(() => {
        for (const phone of phones) phone.close()
      })
    }
    /** Everybody names a treasure, and everybody hears of it. */
    const play = async (text: string) => {
      for (const phones of tables.values()) {
        for (const phone of phones) await until(async () => (await phone.ask('treasure', { text })) === null)
        await until(async () =>
          phones.every((phone) => {
            const { online, public: seen } = phone.store.getState()
            return online && ROLES.every((role) => seen.people[role].treasure === text)
          }),
        )
      }
    }
    await play('Pancake letter')
    const [code = ''] = tables.keys()
    const owner = await ownerOf(redis, code, processes)
    owner.child.kill('SIGKILL')
    await until(async () => (await ownerOf(redis, code, processes).catch(() => owner)) !== owner)
    for (const phone of tables.get(code) ?? [])
      await until(
        async () => phone.store.getState().online && phone.store.getState().public.people.ava.player !== null,
      )
    for (const phone of tables.get(code) ?? [])
      expect(phone.store.getState().public.people.leo.treasure).toBe('Pancake letter')
    await play('Lost sock')
    expect([...tables.values()].flat().map((phone) => phone.store.getState().endReason)).toEqual(
      Array(12).fill(null),
    )
  })
})
