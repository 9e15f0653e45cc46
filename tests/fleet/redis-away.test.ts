/** Errors of commands that Redis has not answered: they end no process. */
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { connectRedis, isWithoutAnswer } from '../../server/storage/redis/redis-connection.ts'

it('an error for want of an answer is told from all others', async () => {
  const silent = createServer((socket) => socket.on('error', () => socket.destroy())).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const { port } = silent.address() as AddressInfo
  const redis = connectRedis(`redis://127.0.0.1:${port}`, pino({ level: 'silent' }), 50)
  const late = await redis.get('a room').catch((error: unknown) => error)
  expect(isWithoutAnswer(late)).toBe(true)
  const waiting = redis.get('a room').catch((error: unknown) => error)
  redis.disconnect()
  expect(isWithoutAnswer(await waiting)).toBe(true)
  expect(isWithoutAnswer(new Error('READONLY You can not write against a read only replica.'))).toBe(false)
  expect(isWithoutAnswer('Command timed out')).toBe(false)
  silent.close()
})
