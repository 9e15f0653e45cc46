/** The order in which vitest starts test files. */
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Test files that take longest, the longest first. */
const LONGEST = [
  'e2e/gallery',
  'e2e/six-phones',
  'e2e/longer',
  'e2e/access',
  'e2e/sound',
  'secrecy/non-interference',
  'dom/phone',
  'proxies/sockets',
  'proxies/under-a-path',
  'fleet/fleet-chaos',
  'chaos/chaos',
].map((name) => `/tests/${name}.test.ts`)

/**
 * Starts the longest tests first, so that all workers end at about the same time. Vitest would do so by the times of the
 * last run, which a fresh clone does not have.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(name))
      return at < 0 ? LONGEST.length : at
    }
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}
