import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'

/** Runs JavaScript with `keepRunning`. Resolves to the exit code, the number of starts, and what was printed as errors. */
async function keep(code: string) {
  const keeper = `import { keepRunning } from './scripts/lib/keep-running.mjs'
    process.exit(await keepRunning(process.execPath, ['--eval', ${JSON.stringify(code)}]))`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', keeper])
  const [exit, out, errors] = await Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)])
  return { exit: exit[0] as number, starts: out.length, errors }
}

const START = `process.stdout.write('.');`

describe('a program that is kept running', () => {
  it.each([0, 1])('is not restarted when it ends with exit code %i', async (code) => {
    expect(await keep(`${START} process.exit(${code})`)).toEqual({ exit: code, starts: 1, errors: '' })
  })

  it.each([
    ['exits with another code', 'process.exit(70)', 70],
    ['is killed', `process.kill(process.pid, 'SIGKILL')`, 137],
  ])('is restarted when it %s, but given up after three early crashes in a row', async (_, ends, exit) => {
    const kept = await keep(START + ends)
    expect(kept).toMatchObject({ exit, starts: 3 })
    expect(kept.errors).toContain('giving up')
  })
})
