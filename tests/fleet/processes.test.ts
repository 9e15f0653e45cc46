/** Server processes that share a Redis, with real clients. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ColyseusSDK } from '@colyseus/sdk'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type ServerProcess, startProcess } from '../rooms/kit/server-process.ts'
import { TestClient } from '../rooms/kit/test-client.ts'
import { describeWith } from './kit/describe-with.ts'
import { startRedis, type TestRedis, until } from './kit/redis-server.ts'

describeWith(['redis-server'], 'processes that share a Redis', () => {
  let redis: TestRedis
  const dataDir = mkdtempSync(join(tmpdir(), 'goodnight-'))
  const running: ServerProcess[] = []
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterEach(async () => {
    for (const { child } of running.splice(0)) child.kill('SIGKILL')
    await redis.redis.flushall()
  })
  afterAll(async () => {
    await redis.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  const start = async () => {
    const server = startProcess({ REDIS_URL: redis.url, DATA_DIR: dataDir })
    running.push(server)
    return { ...server, url: `http://127.0.0.1:${await server.port()}` }
  }
  const open = async (url: string) =>
    ((await (await fetch(`${url}/api/rooms`, { method: 'POST' })).json()) as { code: string }).code

  it('a room outlives its process: killed, it is back with its code, its seats and all that was acknowledged', async () => {
    const one = await start()
    const code = await open(one.url)
    // Balancers keep idle connections for up to a minute, and may not find them closed.
    expect((await fetch(`${one.url}/api/health`)).headers.get('keep-alive')).toBe('timeout=65')
    const mia = await TestClient.join(new ColyseusSDK(one.url), code, {
      as: 'seat',
      role: 'ava',
      name: 'Mia',
    })
    mia.room.reconnection.enabled = false
    expect(await mia.ask('treasure', { text: 'Pancake letter' })).toBeNull()
    const token = mia.welcome.token ?? ''
    one.child.kill('SIGKILL')
    const two = await start()
    const statuses = new Set<number>()
    await until(async () => {
      const { status } = await fetch(`${two.url}/api/rooms/${code}`)
      statuses.add(status)
      return status === 200
    })
    // Nobody is told that the room is gone while it is on its way.
    expect(statuses).not.toContain(404)
    const back = await TestClient.join(new ColyseusSDK(two.url), code, { as: 'seat', token })
    expect(back.welcome.seat).toBe('ava')
    expect(back.public.people.ava.treasure).toBe('Pancake letter')
    two.child.kill('SIGTERM')
    expect(await two.ended).toEqual([0, null])
  })

  it('a process that slept while another took its room shows nothing more of it, and its phones go to the new owner', async () => {
    const pair = await Promise.all([start(), start()])
    const code = await open(pair[0]?.url ?? '')
    const { processId } = JSON.parse((await redis.redis.hget('roomcaches', code)) ?? '{}') as {
      processId: string
    }
    const { port } = new URL((await redis.redis.get(`goodnight:peer:${processId}`)) ?? '')
    const sleeper = pair.find(({ url }) => new URL(url).port === port)
    const other = pair.find((one) => one !== sleeper)
    if (!sleeper || !other) throw new Error(`no process at ${port}`)
    const mia = await TestClient.join(new ColyseusSDK(sleeper.url), code, {
      as: 'seat',
      role: 'ava',
      name: 'Mia',
    })
    mia.room.reconnection.enabled = false
    const frames: unknown[] = []
    sleeper.child.kill('SIGSTOP')
    // Asked for while it sleeps: it finds this when it wakes up, and may not acknowledge it.
    const asked = mia.ask('treasure', { text: 'Lost sock' }).then(
      (answer) => frames.push(answer),
      () => {},
    )
    await until(async () => (await fetch(`${other.url}/api/rooms/${code}`)).status === 200)
    const tom = await TestClient.join(new ColyseusSDK(other.url), code, {
      as: 'seat',
      role: 'leo',
      name: 'Tom',
    })
    expect(await tom.ask('treasure', { text: 'Pancake letter' })).toBeNull()
    mia.room.onStateChange(() => frames.push(mia.public))
    sleeper.child.kill('SIGCONT')
    await mia.over()
    expect(frames).toEqual([])
    const token = mia.welcome.token ?? ''
    const back = await TestClient.join(new ColyseusSDK(sleeper.url), code, { as: 'seat', token })
    expect(back.welcome.seat).toBe('ava')
    expect(back.public.people).toMatchObject({ ava: { treasure: null }, leo: { treasure: 'Pancake letter' } })
    void asked
    // Stopped by a signal, the new owner gives the room up, and the other one goes on with it.
    other.child.kill('SIGTERM')
    expect(await other.ended).toEqual([0, null])
    await until(async () => (await fetch(`${sleeper.url}/api/rooms/${code}`)).status === 200)
    const again = await TestClient.join(new ColyseusSDK(sleeper.url), code, {
      as: 'seat',
      token: tom.welcome.token ?? '',
    })
    expect(again.public.people.leo.treasure).toBe('Pancake letter')
  })
})
