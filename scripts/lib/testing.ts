/** Runs checks and vitest, and prints and counts how they ended. */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './process.mjs'
import type { FileTally } from './test-tally.ts'

/** How one part of the test command ended. A check counts as one test. */
export interface CheckOutcome {
  name: string
  passed: number
  failed: number
  /** Printed in the summary instead of the counts. */
  note?: string
  /** The test files it ran. */
  files?: readonly FileTally[]
}

export interface Check {
  name: string
  /** Writes its output with `print`. Resolves to whether the check passed. */
  passes(print: (text: string) => void): Promise<boolean>
}

/** How many of the slowest test files the summary lists. */
const SLOWEST = 10

/** Prints a line that separates the output of one part of the test command from the next. */
export function heading(name: string): void {
  console.log(`\n━━━ ${name} ${'━'.repeat(Math.max(3, 70 - name.length))}`)
}

/**
 * A check that runs a JavaScript tool under this Node. It passes if the tool ends with exit code 0.
 * @param file the tool's script, from the project's root
 */
export function toolCheck(name: string, file: string, ...args: string[]): Check {
  return {
    name,
    async passes(print) {
      const folder = mkdtempSync(join(tmpdir(), 'check-'))
      const output = join(folder, 'output')
      const written = openSync(output, 'w')
      try {
        const code = await run(process.execPath, [file, ...args], { stdio: ['ignore', written, written] })
        print(readFileSync(output, 'utf8'))
        return code === 0
      } finally {
        closeSync(written)
        rmSync(folder, { recursive: true })
      }
    },
  }
}

/** Starts checks in their order, at most `atOnce` at a time. Prints each under its heading when it has ended. */
export async function runChecks(checks: readonly Check[], atOnce: number): Promise<CheckOutcome[]> {
  const waiting = [...checks]
  const outcomes: CheckOutcome[] = []
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) outcomes.push(await runCheck(next))
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return outcomes
}

async function runCheck({ name, passes }: Check): Promise<CheckOutcome> {
  const began = performance.now()
  const output: string[] = []
  const ok = await passes((text) => output.push(text)).catch((error: unknown) => {
    output.push(`${error instanceof Error ? error.stack : error}\n`)
    return false
  })
  heading(name)
  process.stdout.write(output.join(''))
  console.log(`${ok ? '✓ passed' : '✗ FAILED'} after ${((performance.now() - began) / 1000).toFixed(1)} s`)
  return { name, passed: Number(ok), failed: Number(!ok), note: ok ? 'passed' : 'FAILED' }
}

/**
 * Runs vitest under a heading and counts its tests. A file that could not be loaded counts as one failed test; so does a
 * run that failed without a failed test, or in which no test passed.
 * @param args of vitest
 */
export async function vitest(name: string, ...args: string[]): Promise<CheckOutcome> {
  heading(name)
  const folder = mkdtempSync(join(tmpdir(), 'vitest-'))
  process.env.TALLY_FILE = join(folder, 'tally.json')
  try {
    const reporters = ['--reporter=default', '--reporter=./scripts/lib/test-tally.ts']
    const code = await run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args])
    const files = readTally(process.env.TALLY_FILE)
    const passed = files.reduce((sum, file) => sum + file.passed, 0)
    const failed = files.reduce((sum, file) => sum + file.failed, 0)
    const failedElsewhere = code !== 0 || passed === 0
    return { name, passed, failed: failed === 0 && failedElsewhere ? 1 : failed, files }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The tally, or an empty one if vitest did not get as far as writing it. */
function readTally(file: string): FileTally[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as FileTally[]
  } catch {
    return []
  }
}

/** Prints the slowest files, each outcome, and a last line with the totals. Returns whether anything failed. */
export function summarize(outcomes: readonly CheckOutcome[]): boolean {
  const files = outcomes.flatMap((outcome) => outcome.files ?? [])
  heading(`The ${SLOWEST} slowest of ${files.length} test files`)
  const slowest = files.toSorted((a, b) => b.seconds - a.seconds).slice(0, SLOWEST)
  for (const { file, seconds } of slowest) console.log(`${seconds.toFixed(1).padStart(6)} s  ${file}`)
  heading('Summary')
  for (const { name, passed, failed, note } of outcomes)
    console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${note ?? `${passed} passed, ${failed} failed`}`)
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed > 0
}
