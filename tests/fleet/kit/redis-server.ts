/** Runs Debian's redis-server for tests, on a free port and with files of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import getPort from 'get-port'
import { Redis } from 'ioredis'

export interface TestRedis {
  url: string
  /** For looking at what is in it. */
  redis: Redis
  /** Kills it at once. */
  kill(): Promise<void>
  /** Stops it in the middle of what it does: it answers nothing until it goes on. */
  pause(): void
  resume(): void
  /** Starts it again with what it has written down. */
  start(): Promise<void>
  close(): Promise<void>
}

/** Resolves when something holds. Fails with the test's own time limit. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((done) => setTimeout(done, 20))
}

/** Starts a Sentinel that watches a server, and promotes its replica a second after it is gone. */
export async function startSentinel(primary: TestRedis): Promise<{
  address: string
  /** Whether it has found a replica. */
  knowsReplica(): Promise<boolean>
  close(): Promise<void>
}> {
  const port = await getPort()
  const folder = mkdtempSync(join(tmpdir(), 'goodnight-sentinel-'))
  const file = join(folder, 'sentinel.conf')
  const watch = [
    'monitor house 127.0.0.1',
    'down-after-milliseconds house 1000',
    'failover-timeout house 5000',
  ]
  const [monitor = '', ...others] = watch
  const lines = [`${monitor} ${new URL(primary.url).port} 1`, ...others].map((line) => `sentinel ${line}`)
  writeFileSync(file, [`port ${port}`, 'bind 127.0.0.1', `dir ${folder}`, ...lines].join('\n'))
  const child = spawn('redis-server', [file, '--sentinel'], { stdio: 'ignore' })
  const redis = new Redis(port, '127.0.0.1')
  redis.on('error', () => {})
  return {
    address: `redis+sentinel://127.0.0.1:${port}/house`,
    knowsReplica: async () => ((await redis.call('SENTINEL', 'replicas', 'house')) as unknown[]).length > 0,
    close: async () => {
      redis.disconnect()
      child.kill('SIGKILL')
      await once(child, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Starts a server that writes everything down before it answers. @param settings further ones, as on its command line */
export async function startRedis(...settings: string[]): Promise<TestRedis> {
  let port = await getPort()
  const folder = mkdtempSync(join(tmpdir(), 'goodnight-redis-'))
  const files = ['--dir', folder, '--appendonly', 'yes', '--appendfsync', 'always', '--save', '']
  let child: ChildProcess | null = null
  let url = ''
  const start = async (): Promise<void> => {
    const started = spawn(
      'redis-server',
      ['--port', String(port), '--bind', '127.0.0.1', ...files, ...settings],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    child = started
    const lines = createInterface({ input: started.stdout })
    let isReady = false
    for await (const line of lines) {
      isReady = line.includes('Ready to accept connections')
      if (isReady) break
    }
    started.stdout.resume()
    if (!isReady) await startElsewhere()
  }
  /** Another program has taken the port meanwhile. Once clients know it, there is no other. */
  const startElsewhere = async () => {
    if (url !== '') throw new Error(`redis-server cannot have its port ${port} back`)
    port = await getPort()
    await start()
  }
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  await start()
  url = `redis://127.0.0.1:${port}`
  const redis = new Redis(url)
  redis.on('error', () => {})
  return {
    url,
    redis,
    kill,
    pause: () => child?.kill('SIGSTOP'),
    resume: () => child?.kill('SIGCONT'),
    start,
    close: async () => {
      redis.disconnect()
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
