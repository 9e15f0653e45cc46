/** Server processes that share a Redis, for tests. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ServerProcess, startProcess } from '../../rooms/kit/server-process.ts'
import { startRedis, type TestRedis } from './redis-server.ts'

export type FleetProcess = ServerProcess & { url: string }

export interface ProcessFleet {
  redis: TestRedis
  /** Starts a process that listens already. @param env further settings */
  start(env?: Record<string, string>): Promise<FleetProcess>
  /** The process that has a room. @throws Error if it is none of them */
  ownerOf(code: string): Promise<FleetProcess>
  /** Kills all processes and forgets all rooms. */
  reset(): Promise<void>
  close(): Promise<void>
}

/** Starts a Redis for processes. */
export async function startProcessFleet(): Promise<ProcessFleet> {
  const redis = await startRedis()
  const dataDir = mkdtempSync(join(tmpdir(), 'goodnight-'))
  let running: FleetProcess[] = []
  const reset = async () => {
    for (const { child } of running) child.kill('SIGKILL')
    running = []
    await redis.redis.flushall()
  }
  return {
    redis,
    reset,
    async start(env = {}) {
      const server = startProcess({
        REDIS_URL: redis.url,
        DATA_DIR: dataDir,
        TRUST_PROXY: 'loopback',
        METRICS_PASSWORD: PASSWORD,
        ...env,
      })
      const started = { ...server, url: '' }
      running.push(started)
      const ended = server.ended.then(() => {
        throw new Error(`a process has ended while it started: ${server.lines.slice(-3).join('\n')}`)
      })
      started.url = `http://127.0.0.1:${await Promise.race([server.port(), ended])}`
      return started
    },
    async ownerOf(code) {
      const listed = (await redis.redis.hget('roomcaches', code)) ?? '{}'
      const { processId } = JSON.parse(listed) as { processId: string }
      const url = await redis.redis.get(`goodnight:peer:${processId}`)
      const owner = running.find((process) => process.url === url)
      if (!owner) throw new Error(`nobody at ${url}`)
      return owner
    },
    async close() {
      await reset()
      await redis.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Of `/metrics`. */
const PASSWORD = 'pancakes and moths'

/** A figure of a process's `/metrics`. */
export async function figureOf({ url }: FleetProcess, name: string): Promise<number> {
  const authorization = `Basic ${Buffer.from(`house:${PASSWORD}`).toString('base64')}`
  const text = await (await fetch(`${url}/metrics`, { headers: { authorization } })).text()
  const [, figure] = new RegExp(`^${name} (\\S+)$`, 'm').exec(text) ?? []
  return Number(figure)
}

/** Opens a room by any process. */
export async function openRoom({ url }: { url: string }, client = '198.51.100.1'): Promise<string> {
  const answer = await fetch(`${url}/api/rooms`, { method: 'POST', headers: { 'x-forwarded-for': client } })
  const { code } = (await answer.json()) as { code?: string }
  if (!code) throw new Error(`no room: ${answer.status}`)
  return code
}
