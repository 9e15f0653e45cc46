/** Several processes that share a Redis, behind a balancer that deals connections out in turn. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBalancer } from './balancer.ts'
import { FleetMember } from './fleet-member.ts'
import { startRedis, type TestRedis } from './redis-server.ts'

export interface Fleet {
  /** Address of the balancer, without a slash at the end. */
  readonly url: string
  readonly redis: TestRedis
  readonly members: readonly FleetMember[]
  /** Colyseus' id of the process that has a room; empty if none has it. */
  ownerOf(code: string): Promise<string>
  /** The process with an id, or null if it is not there. */
  memberOf(id: string): Promise<FleetMember | null>
  close(): Promise<void>
}

/** Starts them. @param count of the processes @param env further settings of each */
export async function startFleet(count: number, env: Readonly<Record<string, string>> = {}): Promise<Fleet> {
  const dataDir = mkdtempSync(join(tmpdir(), 'goodnight-fleet-'))
  const redis = await startRedis()
  const settings = { DATA_DIR: dataDir, TRUST_PROXY: 'loopback', PUBLIC_URL: '', ...env }
  const members = await Promise.all(Array.from({ length: count }, () => FleetMember.start(redis, settings)))
  const balancer = await startBalancer(members.map(({ url }) => url))
  return {
    url: balancer.url,
    redis,
    members,
    async ownerOf(code) {
      const cache = JSON.parse((await redis.redis.hget('roomcaches', code)) ?? '{}') as { processId?: string }
      return cache.processId ?? ''
    },
    async memberOf(id) {
      const url = await redis.redis.get(`goodnight:peer:${id}`)
      return members.find((member) => member.url === url) ?? null
    },
    async close() {
      for (const member of members) await member.close()
      await balancer.close()
      await redis.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
