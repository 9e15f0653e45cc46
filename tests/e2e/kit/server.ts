/** The server as `npm start` runs it: its own process, on a free port, with the built client. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface RunningServer {
  /** Where pages are, without a slash at the end. */
  readonly url: string
  /** Everything it has logged, a line each. */
  readonly lines: readonly string[]
  /** Opens a room. `percent` of every duration, and the seed of all chance. */
  openRoom(options: { percent: number; seed: number }): Promise<string>
  stop(): Promise<void>
}

export async function startServer(): Promise<RunningServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'goodnight-'))
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, ALLOW_FAST: '1', PUBLIC_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  const port = await listening(child, lines)
  const url = `http://127.0.0.1:${port}`
  return {
    url,
    lines,
    async openRoom(options) {
      const response = await fetch(`${url}/api/rooms`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(options),
      })
      return ((await response.json()) as { code: string }).code
    },
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Waits until it says that it listens, and keeps reading what it says after that. */
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
