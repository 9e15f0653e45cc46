/** Runs checks and vitest, and prints and counts how they ended. */
import type { StdioOptions } from 'node:child_process'
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
    passes: async (print) =>
      (await withOutputFile(
        (written) => run(process.execPath, [file, ...args], { stdio: ['ignore', written, written] }),
        print,
      )) === 0,
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
export function vitest(name: string, ...args: string[]): Promise<CheckOutcome> {
  heading(name)
  return countedRun(name, args, 'inherit')
}

/**
 * Runs vitest several times at once, for tests that mostly wait. Prints each run under its heading when it has ended.
 * @param runs the arguments of vitest by the run's name
 */
export function vitestAtOnce(runs: Readonly<Record<string, readonly string[]>>): Promise<CheckOutcome[]> {
  return Promise.all(
    Object.entries(runs).map(([name, args]) =>
      withOutputFile(
        (written) => countedRun(name, args, ['ignore', written, written]),
        (output) => {
          heading(name)
          process.stdout.write(output)
        },
      ),
    ),
  )
}

async function countedRun(name: string, args: readonly string[], stdio: StdioOptions): Promise<CheckOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'vitest-'))
  const tally = join(folder, 'tally.json')
  // The child gets a copy of this environment as soon as it is started.
  process.env.TALLY_FILE = tally
  try {
    const reporters = ['--reporter=default', '--reporter=./scripts/lib/test-tally.ts']
    const vitestArgs = ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args]
    const code = await run(process.execPath, vitestArgs, { stdio })
    const files = readTally(tally)
    const passed = files.reduce((sum, file) => sum + file.passed, 0)
    const failed = files.reduce((sum, file) => sum + file.failures.length, 0)
    const failedElsewhere = code !== 0 || passed === 0
    return { name, passed, failed: failed === 0 && failedElsewhere ? 1 : failed, files }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Lets a program write to a file, and then hands over what it wrote. @param program gets the file's descriptor */
async function withOutputFile<T>(
  program: (written: number) => Promise<T>,
  print: (output: string) => void,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'check-'))
  const output = join(folder, 'output')
  const written = openSync(output, 'w')
  try {
    const result = await program(written)
    print(readFileSync(output, 'utf8'))
    return result
  } finally {
    closeSync(written)
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

/**
 * Prints the slowest files, what failed (once more, so that the end of a long output tells it), each outcome, and a last
 * line with the totals. Returns whether anything failed.
 */
export function summarize(outcomes: readonly CheckOutcome[]): boolean {
  const files = outcomes.flatMap((outcome) => outcome.files ?? [])
  heading(`The ${SLOWEST} slowest of ${files.length} test files`)
  const slowest = files.toSorted((a, b) => b.seconds - a.seconds).slice(0, SLOWEST)
  for (const { file, seconds } of slowest) console.log(`${seconds.toFixed(1).padStart(6)} s  ${file}`)
  printFailures(files)
  heading('Summary')
  for (const { name, passed, failed, note } of outcomes)
    console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${note ?? `${passed} passed, ${failed} failed`}`)
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed > 0
}

function printFailures(files: readonly FileTally[]): void {
  const failed = files.filter(({ failures }) => failures.length > 0)
  if (failed.length > 0) heading('Failed')
  for (const { file, failures } of failed)
    for (const { test, message } of failures)
      console.log(`✗ ${file}${test && ` > ${test}`}\n    ${message.replaceAll('\n', '\n    ')}`)
}
