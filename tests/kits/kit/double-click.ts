/** Starts a program as a double-click on it does, in a home of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { expect } from 'vitest'

export interface Launched {
  child: ChildProcess
  /** All that it has said so far. */
  said(): string
  /** Resolves to the address that it has opened in the browser. */
  opens(): Promise<string>
  /** Resolves to its exit code. */
  ended: Promise<number | null>
}

/**
 * Runs a program whose browser is one that only notes what it is asked to open. The caller has to end it.
 * @param home folder for what the program keeps
 * @param env further environment variables; nothing else is set but the `PATH`
 */
export function doubleClick(
  program: string,
  args: readonly string[],
  home: string,
  env: Readonly<Record<string, string>> = {},
): Launched {
  const tools = join(home, 'tools')
  const opened = join(home, 'opened')
  mkdirSync(tools, { recursive: true })
  writeFileSync(join(tools, 'xdg-open'), `#!/bin/sh\necho "$1" > '${opened}'\n`)
  chmodSync(join(tools, 'xdg-open'), 0o755)
  const path = [tools, dirname(process.execPath), process.env.PATH ?? ''].join(delimiter)
  const child = spawn(program, args, {
    cwd: home,
    env: { PATH: path, HOME: home, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  return {
    child,
    said: () => output,
    async opens() {
      await expect.poll(() => existsSync(opened) || child.exitCode !== null, { timeout: 60_000 }).toBe(true)
      if (!existsSync(opened)) throw new Error(`it ended without opening anything:\n${output}`)
      await expect.poll(() => readFileSync(opened, 'utf8').trim()).toMatch(/^http/)
      return readFileSync(opened, 'utf8').trim()
    },
    ended,
  }
}
