/** A display without a screen, for browsers that cannot do without a window. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'

export interface Display {
  /** What `DISPLAY` is for programs that open windows on it. */
  readonly name: string
  close(): Promise<void>
}

/** Starts Xvfb on a display number that is free. @param program path of Xvfb */
export async function openDisplay(program: string): Promise<Display> {
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const failed = once(child, 'exit').then(() => {
    throw new Error('Xvfb has ended')
  })
  const [number] = await Promise.race([once(child.stdio[3] as Readable, 'data'), failed])
  failed.catch(() => undefined)
  return { name: `:${String(number).trim()}`, close: () => endProcess(child) }
}

/** Ends a process that this one has started. */
async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}
