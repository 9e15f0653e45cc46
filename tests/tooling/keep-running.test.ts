import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'

/** Runs a piece of JavaScript in a process that is kept running. Returns how that ended and what was printed. */
async function keep(code: string) {
  const keeper = `import { keepRunning } from './scripts/lib/keep-running.mjs'
    process.exit(await keepRunning(process.execPath, ['--eval', ${JSON.stringify(code)}]))`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', keeper])
  const [exit, out, errors] = await Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)])
  return { exit: exit[0] as number, starts: out.length, errors }
}

const START = `process.stdout.write('.');`

describe('a program that is kept running', () => {
  it.each([0, 1])('is not started again when it ends with exit code %i', async (code) => {
    expect(await keep(`${START} process.exit(${code})`)).toEqual({ exit: code, starts: 1, errors: '' })
  })

  it.each([
    ['exits with another code', 'process.exit(70)', 70],
    ['is killed', `process.kill(process.pid, 'SIGKILL')`, 137],
  ])('is started again when it %s, but given up after three times in a row', async (_, ends, exit) => {
    const kept = await keep(START + ends)
    expect(kept).toMatchObject({ exit, starts: 3 })
    expect(kept.errors).toContain('giving up')
  })
})
