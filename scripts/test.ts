// The whole of `npm test`: the checks, the tests, the browser tests, and one line that counts them all.
// With --checks, only the checks.

import { findViolations } from './boundaries/check.ts'
import { findChromium } from './lib/chromium.ts'
import { check, heading, type Outcome, tool, vitest } from './lib/testing.ts'

const TSC = 'node_modules/typescript/bin/tsc'
const BIOME = 'node_modules/@biomejs/biome/bin/biome'
const KNIP = 'node_modules/knip/bin/knip.js'
const VITE = 'node_modules/vite/bin/vite.js'

const outcomes: Outcome[] = []

for (const [name, what] of [
  ['shared', 'shared: no DOM, no Node'],
  ['node', 'server, scripts and tests'],
  ['client', 'client'],
  ['browser-tests', 'browser tests'],
]) {
  outcomes.push(await check(`Types (${what})`, () => tool(TSC, '-p', `tsconfig.${name}.json`)))
}
outcomes.push(await check('Format and lint', () => tool(BIOME, 'check', '--error-on-warnings')))
outcomes.push(await check('Who imports whom', boundaries))
outcomes.push(await check('Nothing unused', () => tool(KNIP)))

if (!process.argv.includes('--checks')) {
  outcomes.push(await vitest('Tests', '--project', '!rooms', '--project', '!e2e'))
  outcomes.push(await vitest('Room tests', '--project', 'rooms'))
  outcomes.push(await check('Client build', () => tool(VITE, 'build', '--logLevel', 'warn')))
  outcomes.push(await browserTests())
}

heading('Summary')
for (const { name, passed, failed, note } of outcomes) {
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${note ?? `${passed} passed, ${failed} failed`}`)
}
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

async function boundaries(): Promise<boolean> {
  const violations = await findViolations('.')
  for (const violation of violations) console.error(violation)
  return violations.length === 0
}

/** Without a Chromium these are skipped, loudly; with REQUIRE_E2E=1 that is a failure. */
async function browserTests(): Promise<Outcome> {
  const name = 'Browser tests'
  const chromium = findChromium()
  if (chromium) {
    process.env.CHROMIUM_PATH = chromium
    return vitest(name, '--project', 'e2e')
  }
  heading(name)
  const required = process.env.REQUIRE_E2E === '1'
  const note = `${required ? 'FAILED' : 'SKIPPED'}: no Chromium or Chrome found. Install one, or set CHROMIUM_PATH.`
  console.log(`!!! ${note}`)
  return { name, passed: 0, failed: required ? 1 : 0, note }
}
