/** A vitest reporter that writes the result and the duration of each test file to the path in `TALLY_FILE`, as JSON. */
import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'

export interface FileTally {
  /** Its path in the project. */
  file: string
  /** From its imports to its last hook, in s. */
  seconds: number
  passed: number
  /** A file that failed without a failed test (in its imports, say) counts as one. */
  failed: number
}

function tallyOf(module: TestModule): FileTally {
  const { environmentSetupDuration, setupDuration, collectDuration, duration } = module.diagnostic()
  const passed = [...module.children.allTests('passed')].length
  const failed = [...module.children.allTests('failed')].length
  return {
    file: relative('.', module.moduleId),
    seconds: (environmentSetupDuration + setupDuration + collectDuration + duration) / 1000,
    passed,
    failed: failed === 0 && module.state() === 'failed' ? 1 : failed,
  }
}

export default class TestTally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const { TALLY_FILE } = process.env
    if (TALLY_FILE) writeFileSync(TALLY_FILE, JSON.stringify(modules.map(tallyOf)))
  }
}
