/** Runs the server as `npm start` does: as a process of its own, on a free port, with the built client. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { PlanId } from '../../../shared/content/ids.ts'

export interface RunningServer {
  /** Without a slash at the end. */
  readonly url: string
  readonly port: number
  /** All lines of its log. */
  readonly lines: readonly string[]
  /** Opens a room and returns its code. @param options percent of every duration, and the seed of all chance */
  /** @returns its code */
  openRoom(options: { percent: number; seed: number; plan?: PlanId }): Promise<string>
  /** Kills the process (SIGKILL). */
  kill(): Promise<void>
  /** Starts another process on the same port, with the same data. */
  startAgain(): Promise<void>
  /** Stops the process and deletes its data. @param after called in between with the folder of the data */
  stop(after?: (dataDir: string) => void): Promise<void>
}

/** Starts a server that lets rooms choose their pace. @param settings further environment variables */
export async function startServer(settings: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'goodnight-'))
  const lines: string[] = []
  const start = (port: number) =>
    spawn(process.execPath, ['server/main.ts'], {
      env: {
        ...process.env,
        PORT: String(port),
        DATA_DIR: dataDir,
        ALLOW_FAST: '1',
        PUBLIC_URL: '',
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  let child = start(0)
  const port = await listening(child, lines)
  const url = `http://127.0.0.1:${port}`
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
  return {
    url,
    port,
    lines,
    async openRoom(options) {
      const response = await fetch(`${url}/api/rooms`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(options),
      })
      return ((await response.json()) as { code: string }).code
    },
    kill: () => end('SIGKILL'),
    async startAgain() {
      child = start(port)
      await listening(child, lines)
    },
    async stop(after) {
      await end('SIGTERM')
      after?.(dataDir)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Resolves to the port when the server listens; its output is read on after that. */
function listening(child: ChildProcess, lines: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${lines.join('\n')}`)))
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line)
        if (line.includes('"listening"')) resolve((JSON.parse(line) as { port: number }).port)
      })
    }
  })
}
