/** One of several processes that share a Redis, on a port of its own, with a line to Redis that can be cut. */
import getPort from 'get-port'
import { type ServerProcess, startProcess } from '../../rooms/kit/server-process.ts'
import { type BadNetwork, badNetwork } from '../../support/bad-network.ts'
import type { TestRedis } from './redis-server.ts'

export class FleetMember {
  readonly url: string
  /** Its line to Redis. */
  readonly line: BadNetwork
  /** How often it has ended by itself. */
  crashes = 0
  /** All lines it has printed since it was first started. */
  readonly lines: string[] = []
  readonly #env: Readonly<Record<string, string>>
  #process: ServerProcess | null = null

  private constructor(port: number, line: BadNetwork, env: Readonly<Record<string, string>>) {
    this.url = `http://127.0.0.1:${port}`
    this.line = line
    this.#env = { ...env, PORT: String(port), REDIS_URL: line.url.replace('http', 'redis') }
  }

  /** Starts one. @param env further settings of the server @param port any, if it is left out. Resolves when it listens. */
  static async start(
    redis: TestRedis,
    env: Readonly<Record<string, string>>,
    port?: number,
  ): Promise<FleetMember> {
    const line = await badNetwork(Number(new URL(redis.url).port))
    const member = new FleetMember(port ?? (await getPort()), line, env)
    await member.start()
    return member
  }

  /** Starts it again at the same address. Resolves when it listens. */
  async start(): Promise<void> {
    const started = startProcess({ ...this.#env })
    this.#process = started
    void started.ended.then(() => {
      this.lines.push(...started.lines)
      if (this.#process === started) this.crashes++
    })
    await Promise.race([
      started.port(),
      started.ended.then(() => Promise.reject(new Error('a process has ended while it started'))),
    ])
  }

  /** Ends it. Resolves when it is gone. @param signal SIGKILL, or SIGTERM to let it give its rooms up first */
  async end(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    const ending = this.#process
    this.#process = null
    ending?.child.kill(signal)
    await ending?.ended
  }

  /** Makes it stand still, as a machine does that sleeps. */
  freeze(): void {
    this.#process?.child.kill('SIGSTOP')
  }

  thaw(): void {
    this.#process?.child.kill('SIGCONT')
  }

  async close(): Promise<void> {
    await this.end()
    await this.line.close()
  }
}
