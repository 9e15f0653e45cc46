import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './process.mjs'

/** How one part of the test command ended. A check counts as one test. */
export type Outcome = {
  name: string
  passed: number
  failed: number
  /** Said in the summary instead of the counts. */
  note?: string
}

export function heading(name: string): void {
  console.log(`\n━━━ ${name} ${'━'.repeat(Math.max(3, 70 - name.length))}`)
}

/** Runs a JavaScript tool under this Node; true if it ends with exit code 0. */
export async function tool(file: string, ...args: string[]): Promise<boolean> {
  return (await run(process.execPath, [file, ...args])) === 0
}

/** Runs one check under a heading. */
export async function check(name: string, passes: () => Promise<boolean>): Promise<Outcome> {
  heading(name)
  const ok = await passes()
  console.log(ok ? '✓ passed' : '✗ FAILED')
  return { name, passed: Number(ok), failed: Number(!ok), note: ok ? 'passed' : 'FAILED' }
}

/** What we read of vitest's JSON report. */
type Report = {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/**
 * Runs vitest under a heading and counts its tests. A file that could not be loaded counts as one failed test,
 * and so does a run that failed without saying where, or that found nothing to run.
 */
export async function vitest(name: string, ...args: string[]): Promise<Outcome> {
  heading(name)
  const folder = mkdtempSync(join(tmpdir(), 'vitest-'))
  const file = join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const ok = await tool('node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args)
    return { name, ...count(file, ok) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function count(file: string, ok: boolean): { passed: number; failed: number } {
  const { numPassedTests, numFailedTests, testResults } = readReport(file)
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((assertion) => assertion.status !== 'failed'),
  )
  const failed = numFailedTests + broken.length
  const failedSomehow = !ok || numPassedTests === 0
  return { passed: numPassedTests, failed: failed === 0 && failedSomehow ? 1 : failed }
}

/** The report, or an empty one if vitest did not get as far as writing it. */
function readReport(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] }
  }
}
