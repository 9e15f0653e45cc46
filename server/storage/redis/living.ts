/** Which processes are alive: each has a key in Redis that says its rules, and is gone soon after the process. */
import type { RedisClient } from './redis-connection.ts'
import { OWNERS, roomKey } from './room-scripts.ts'

const aliveKey = (process: string): string => `goodnight:alive:${process}`

/** Says that a process is alive. @param rules version of its rules @param time how long (ms) that is believed */
export async function sayAlive(
  redis: RedisClient,
  process: string,
  rules: number,
  time: number,
): Promise<void> {
  await redis.set(aliveKey(process), rules, 'PX', time)
}

/** Takes that back. */
export async function sayGone(redis: RedisClient, process: string): Promise<void> {
  await redis.del(aliveKey(process))
}

export async function isAlive(redis: RedisClient, process: string): Promise<boolean> {
  return (await redis.exists(aliveKey(process))) === 1
}

/** Whether a process is alive that has the rules of a room. */
export async function hasPlayer(redis: RedisClient, code: string): Promise<boolean> {
  const rules = await redis.hget(roomKey(code), 'rules')
  const owners = new Set(Object.values(await redis.hgetall(OWNERS)))
  for (const owner of owners) if ((await redis.get(aliveKey(owner))) === rules) return true
  return false
}
