/** A room that cannot be opened, because Redis does not answer in time: whoever asked is told to try again. */
import { RedisDriver } from '@colyseus/redis-driver'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { startServer, type TestServer } from '../rooms/kit/test-server.ts'
import { describeWith } from './kit/describe-with.ts'
import { startRedis, type TestRedis } from './kit/redis-server.ts'

describeWith(['redis-server'], 'a room that cannot be listed', () => {
  let redis: TestRedis
  let server: TestServer
  beforeAll(async () => {
    redis = await startRedis()
    server = await startServer({ redisUrl: redis.url })
  })
  afterAll(async () => {
    await server?.close()
    await redis?.close()
  })

  const open = () =>
    fetch(`${server.url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })

  it('is answered with “not now” and when to ask again, and the next one is opened', async () => {
    vi.spyOn(RedisDriver.prototype, 'persist').mockRejectedValueOnce(new Error('Command timed out'))
    const refused = await open()
    expect(refused.status).toBe(503)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused.json()).toEqual({ reason: 'not-now' })
    const opened = await open()
    expect(opened.status).toBe(201)
    expect(await opened.json()).toMatchObject({ code: expect.stringMatching(/^[A-Z]{4}$/) })
  })
})
