/** A vitest reporter that writes what each test file came to to the path in `TALLY_FILE`, as JSON. */
import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { Reporter, TestModule } from 'vitest/node'

export interface FileTally {
  /** Its path in the project. */
  file: string
  /** From its imports to its last hook, in s. */
  seconds: number
  passed: number
  /** What failed. A file that failed without a failed test (in its imports, say) counts as one. */
  failures: Failure[]
}

export interface Failure {
  /** The test's title after those of its groups, or nothing for the file itself. */
  test: string
  /** Of its first error, and under it what was expected beside what there was. */
  message: string
}

/** So many characters of a message are kept: a difference of two lists can be long. */
const MESSAGE = 1_200

function failure(test: string, errors: readonly { message: string; diff?: string }[]): Failure {
  const [error] = errors
  const whole = error ? [error.message, error.diff ?? ''].join('\n').trim() : 'No error was given.'
  const message = stripVTControlCharacters(whole)
  return { test, message: message.length > MESSAGE ? `${message.slice(0, MESSAGE)} …` : message }
}

function failuresOf(module: TestModule): Failure[] {
  const tests = [...module.children.allTests('failed')]
  if (tests.length === 0 && module.state() === 'failed') return [failure('', module.errors())]
  return tests.map((test) => failure(test.fullName, test.result().errors ?? []))
}

function tallyOf(module: TestModule): FileTally {
  const { environmentSetupDuration, setupDuration, collectDuration, duration } = module.diagnostic()
  return {
    file: relative('.', module.moduleId),
    seconds: (environmentSetupDuration + setupDuration + collectDuration + duration) / 1000,
    passed: [...module.children.allTests('passed')].length,
    failures: failuresOf(module),
  }
}

export default class TestTally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const { TALLY_FILE } = process.env
    if (TALLY_FILE) writeFileSync(TALLY_FILE, JSON.stringify(modules.map(tallyOf)))
  }
}
