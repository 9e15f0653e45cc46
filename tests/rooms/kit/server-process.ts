/** Runs the server as a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface ServerProcess {
  child: ChildProcess
  /** All lines it has printed. */
  lines: string[]
  /** Resolves to the first line that contains a text. */
  said(text: string): Promise<string>
  /** Resolves to the port it listens on. */
  port(): Promise<number>
  /** Resolves to its exit code and signal. */
  ended: Promise<unknown[]>
}

const SERVER = ['server/main.ts']
/** Fails on a signal: see `faults.ts`. */
const FRAGILE = ['--import', './tests/rooms/kit/faults.ts', ...SERVER]

/** Starts the server. The caller has to end its process. @param env further environment variables */
export const startProcess = (env: Record<string, string>): ServerProcess => startNode(SERVER, env)

/** Starts a server in which SIGUSR1 causes an uncaught exception, and SIGUSR2 an unhandled rejection. */
export const startFragile = (env: Record<string, string>): ServerProcess => startNode(FRAGILE, env)

/** Starts such a server in a process that restarts it when it crashes, as `npm start` does. */
export const startKeptRunning = (env: Record<string, string>): ServerProcess => {
  const code = `import { keepRunning } from './scripts/lib/keep-running.mjs'
    process.exit(await keepRunning(process.execPath, ${JSON.stringify(FRAGILE)}))`
  return startNode(['--input-type=module', '--eval', code], env)
}

function startNode(args: string[], env: Record<string, string>): ServerProcess {
  const child = spawn(process.execPath, args, {
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
