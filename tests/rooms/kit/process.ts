import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface ServerProcess {
  child: ChildProcess
  /** What it has written, line by line. */
  lines: string[]
  /** The first line that holds a text, once there is one. */
  said(text: string): Promise<string>
  /** The port it listens on, once it does. */
  port(): Promise<number>
  /** Exit code and signal, once it has ended. */
  ended: Promise<unknown[]>
}

/** Starts the server as `npm start` does, in a process of its own. Whoever starts it ends it. */
export function startProcess(env: Record<string, string>): ServerProcess {
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => lines.push(line))
  const said = async (text: string): Promise<string> => {
    for (;;) {
      const found = lines.find((line) => line.includes(text))
      if (found) return found
      await once(reader, 'line')
    }
  }
  const port = async () => (JSON.parse(await said('"listening"')) as { port: number }).port
  return { child, lines, said, port, ended: once(child, 'exit') }
}
