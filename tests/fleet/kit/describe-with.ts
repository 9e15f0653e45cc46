/** Tests that need programs of the system. */
import { spawnSync } from 'node:child_process'
import { describe } from 'vitest'

/** Programs, and how each tells its version. */
const PROGRAMS = { 'redis-server': '--version', haproxy: '-v' } as const

/** Describes tests that need programs. They are skipped where one is not installed, unless `REQUIRE_E2E=1` makes that a failure. */
export function describeWith(programs: (keyof typeof PROGRAMS)[], name: string, tests: () => void): void {
  const missing = programs.filter((one) => spawnSync(one, [PROGRAMS[one]], { stdio: 'ignore' }).status !== 0)
  if (missing.length === 0) return void describe(name, tests)
  const why = `not installed: ${missing.join(', ')}`
  if (process.env.REQUIRE_E2E === '1') throw new Error(`${name}: ${why}`)
  process.stderr.write(`!!! Skipped: ${name}. ${why}\n`)
  describe.skip(name, tests)
}
