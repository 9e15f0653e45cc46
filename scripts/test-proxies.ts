// `npm run test:proxies`: the game behind Debian's nginx and Caddy, in a real browser. Where one of them is missing the tests are
// skipped, which the summary says; with REQUIRE_E2E=1 that counts as a failure.
import { spawnSync } from 'node:child_process'
import { findChromium } from './lib/chromium.ts'
import { type CheckOutcome, heading, summarize, vitest } from './lib/testing.ts'

const NAME = 'Behind proxies'

process.exitCode = summarize([await outcome()]) ? 1 : 0

async function outcome(): Promise<CheckOutcome> {
  const missing = [
    ...(findChromium() ? [] : ['Chromium']),
    ...(runs('nginx', '-v') ? [] : ['nginx']),
    ...(runs('caddy', 'version') ? [] : ['caddy']),
    ...(runs('openssl', 'version') ? [] : ['openssl']),
  ]
  if (missing.length === 0) return vitest(NAME, '--project', 'proxies')
  heading(NAME)
  const required = process.env.REQUIRE_E2E === '1'
  const note = `${required ? 'FAILED' : 'SKIPPED'}: ${missing.join(', ')} not found`
  console.log(`!!! ${note}`)
  return { name: NAME, passed: 0, failed: required ? 1 : 0, note }
}

/** Whether a program is installed. */
function runs(program: string, version: string): boolean {
  return spawnSync(program, [version], { stdio: 'ignore' }).status === 0
}
