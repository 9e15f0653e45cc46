/** One server with a log in a file, which can be killed and started again on the same port. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SavedRoom } from '../../server/storage/saved-room.ts'
import { crashNow, savedIn } from '../rooms/kit/crash.ts'
import { startProcess } from '../rooms/kit/server-process.ts'
import type { ChaosHouse } from './chaos-house.ts'

export class SingleHouse implements ChaosHouse {
  readonly #dataDir = mkdtempSync(join(tmpdir(), 'goodnight-chaos-'))
  readonly #env: Record<string, string>
  #process
  #ending = false
  #calm = Promise.resolve()
  port = 0
  kills = 0
  stops = 0
  /** How often it ended by itself. */
  crashes = 0

  /** @param speed ms of room time per ms */
  constructor(speed: number) {
    this.#env = {
      DATA_DIR: this.#dataDir,
      ALLOW_FAST: '1',
      CLOCK_SPEED: String(speed),
      PUBLIC_URL: '',
    }
    this.#process = this.#start('0')
  }

  #start(port: string) {
    this.#ending = false
    const started = startProcess({ ...this.#env, PORT: port, LOG_LEVEL: 'info' })
    started.ended.then(() => {
      if (!this.#ending) this.crashes++
    })
    return started
  }

  async ready(): Promise<void> {
    this.port = await this.#process.port()
  }

  calm(): Promise<void> {
    return this.#calm
  }

  /** Ends the server and starts it again. Resolves when it runs. @param graceful by SIGTERM; else by SIGKILL */
  killAndRestart(graceful: boolean): Promise<void> {
    this.#calm = this.#killAndRestart(graceful)
    return this.#calm
  }

  async #killAndRestart(graceful: boolean): Promise<void> {
    if (graceful) this.stops++
    else this.kills++
    this.#ending = true
    this.#process.child.kill(graceful ? 'SIGTERM' : 'SIGKILL')
    await this.#process.ended
    this.#process = this.#start(String(this.port))
    await this.#process.port()
  }

  async saved(code: string): Promise<SavedRoom | null> {
    const copy = crashNow(this.#dataDir)
    const saved = savedIn(copy).find((room) => room.code === code)
    rmSync(copy, { recursive: true })
    return saved ?? null
  }

  async check(): Promise<string[]> {
    return []
  }

  async close(): Promise<void> {
    this.#ending = true
    this.#process.child.kill('SIGKILL')
    await this.#process.ended
    rmSync(this.#dataDir, { recursive: true, force: true })
  }
}
