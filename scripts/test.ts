// `npm test`: runs the checks, the tests and the browser tests, and prints the totals.
// With --checks only the checks; with --quick the checks and the unit tests; with --kits only the tests of what is handed on to
// hosts; with --engines only whole weeks in Chromium, Firefox and WebKit; with --proxies only the game behind real proxies; with --all everything.

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { findViolations } from './boundaries/find-violations.ts'
import { checkConventions } from './conventions/find-breaches.ts'
import { findChromium } from './lib/chromium.ts'
import { findFirefox, findWebKit } from './lib/engines.ts'
import { missingProxyTools } from './lib/proxy-tools.ts'
import {
  type Check,
  type CheckOutcome,
  heading,
  runChecks,
  summarize,
  toolCheck,
  vitest,
  vitestAtOnce,
} from './lib/testing.ts'

const TSC = 'node_modules/typescript/bin/tsc'
const BIOME = 'node_modules/@biomejs/biome/bin/biome'
const KNIP = 'node_modules/knip/bin/knip.js'
const VITE = 'node_modules/vite/bin/vite.js'

/** How many checks run at once: each keeps about one core busy. */
const AT_ONCE = 2

/** The longest first, so that the last ones end together. */
const CHECKS: readonly Check[] = [
  { name: 'Who imports whom', passes: boundaries },
  { name: 'Conventions', passes: conventions },
  toolCheck('Nothing unused', KNIP),
  toolCheck('Types (server, scripts and tests)', TSC, '-p', 'tsconfig.node.json'),
  toolCheck('Types (browser tests)', TSC, '-p', 'tsconfig.browser-tests.json'),
  toolCheck('Types (client)', TSC, '-p', 'tsconfig.client.json'),
  toolCheck('Types (shared: no DOM, no Node)', TSC, '-p', 'tsconfig.shared.json'),
  toolCheck('Format and lint', BIOME, 'check', '--error-on-warnings'),
]
const BUILD = toolCheck('Client build', VITE, 'build', '--logLevel', 'warn')
const SERVER_BUILD = toolCheck(
  'Server build',
  VITE,
  'build',
  '--config',
  'vite.server.config.ts',
  '--logLevel',
  'warn',
)

/** Tests that start servers, look at the built client, or render every page of recorded nights. */
const SLOW = ['rooms', 'chaos', 'build', 'dom']

/** Names of parts that run alone or beside each other. */
const [KITS, PROXIES] = ['Kits', 'Behind proxies, and over several processes'] as const
const PROXY_PROJECTS = ['--project', 'proxies', '--project', 'fleet']

/** Browser tests that only `--all` runs. */
const FURTHER = ['further', 'further-timed']

// The same modules are loaded by hundreds of processes that tests start: with this, Node compiles them once.
process.env.NODE_COMPILE_CACHE ??= resolve('node_modules/.cache/compiled')

const flag = { type: 'boolean' } as const
/** Tests with Chromium and, for those that only `--all` runs, everything else that has to be installed. */
const PROVISIONED = ['e2e', ...FURTHER, 'engines', 'kits', 'proxies', 'fleet']

const { values: asked } = parseArgs({
  options: { checks: flag, quick: flag, kits: flag, proxies: flag, engines: flag, all: flag },
})

const outcomes = await parts()
process.exitCode = summarize(outcomes) ? 1 : 0

async function parts(): Promise<CheckOutcome[]> {
  if (asked.checks) return runChecks(CHECKS, AT_ONCE)
  if (asked.quick)
    return [
      ...(await runChecks(CHECKS, AT_ONCE)),
      await vitest('Unit tests', ...without(...PROVISIONED, ...SLOW)),
    ]
  if (asked.engines)
    return [...(await runChecks([BUILD], AT_ONCE)), ...(await engineTests()), await sofaTest()]
  if (asked.proxies) return [...(await runChecks([BUILD], AT_ONCE)), await proxyTests()]
  if (asked.kits) return [...(await runChecks([BUILD, SERVER_BUILD], AT_ONCE)), await kitTests()]
  return [
    ...(await runChecks([BUILD, SERVER_BUILD, ...CHECKS], AT_ONCE)),
    await vitest('Tests', ...without(...PROVISIONED)),
    await browserTests('Browser tests', asked.all ? ['e2e', ...FURTHER] : ['e2e']),
    ...(asked.all ? [await sofaTest(), ...(await hostingTests())] : []),
  ]
}

/** Tests of what is handed on to hosts, and of the game behind proxies, at once: both wait most of the time. */
async function hostingTests(): Promise<CheckOutcome[]> {
  const missing = missingProxyTools()
  if (missing.length > 0) return [await kitTests(), await proxyTests()]
  return vitestAtOnce({ [KITS]: ['--project', 'kits'], [PROXIES]: PROXY_PROJECTS })
}

/** Tests of kits, packages and containers. They look into them with a Chromium. */
function kitTests(): Promise<CheckOutcome> {
  return vitest(KITS, '--project', 'kits')
}

/** The game behind Debian's nginx, Caddy and HAProxy, and over several processes. Without one of them these tests are skipped. */
async function proxyTests(): Promise<CheckOutcome> {
  const missing = missingProxyTools()
  return missing.length === 0
    ? vitest(PROXIES, ...PROXY_PROJECTS)
    : skipped(PROXIES, `not found: ${missing.join(', ')}.`)
}

/** Vitest's arguments for every project but these. */
function without(...projects: readonly string[]): string[] {
  return projects.flatMap((project) => ['--project', `!${project}`])
}

async function boundaries(print: (text: string) => void): Promise<boolean> {
  const violations = await findViolations('.')
  for (const violation of violations) print(`${violation}\n`)
  return violations.length === 0
}

async function conventions(print: (text: string) => void): Promise<boolean> {
  const results = checkConventions('.').filter(({ breaches }) => breaches.length > 0)
  for (const { title, breaches } of results)
    print(`${title}:\n${breaches.map((one) => `  ${one}\n`).join('')}`)
  return results.length === 0
}

/** Where there is no Chromium these tests are skipped, which the summary says; with REQUIRE_E2E=1 that counts as a failure. */
async function browserTests(
  name: string,
  projects: readonly string[],
  ...files: readonly string[]
): Promise<CheckOutcome> {
  const chromium = findChromium()
  if (chromium) {
    process.env.CHROMIUM_PATH = chromium
    return vitest(name, ...projects.flatMap((project) => ['--project', project]), ...files)
  }
  return skipped(name, 'no Chromium or Chrome found. Install one, or set CHROMIUM_PATH.')
}

/** One engine after the other: five pages of one keep two cores busy. */
async function engineTests(): Promise<CheckOutcome[]> {
  const firefox = findFirefox()
    ? await vitest('Firefox', '--project', 'engines', 'firefox')
    : skipped('Firefox', 'no Firefox found. Install firefox-esr, or set FIREFOX_PATH.')
  const webkit = findWebKit()
    ? await vitest('WebKit', '--project', 'engines', 'webkit')
    : skipped('WebKit', 'no WebKit found. Install webkit2gtk-driver and xvfb.')
  return [await browserTests('Chromium', ['engines'], 'chromium'), firefox, webkit]
}

/** Both engines at one table, for one bedtime: a week in each takes three times as long, and is left to `--engines`. */
async function sofaTest(): Promise<CheckOutcome> {
  const name = 'Firefox and WebKit'
  const missing = [
    ...(findFirefox() ? [] : ['Firefox (firefox-esr, or set FIREFOX_PATH)']),
    ...(findWebKit() ? [] : ['WebKit (webkit2gtk-driver and xvfb)']),
  ]
  return missing.length === 0
    ? vitest(name, '--project', 'engines', 'sofa')
    : skipped(name, `not found: ${missing.join(', ')}.`)
}

/** Says loudly that tests were skipped. @param why what is missing */
function skipped(name: string, why: string): CheckOutcome {
  heading(name)
  const required = process.env.REQUIRE_E2E === '1'
  const note = `${required ? 'FAILED' : 'SKIPPED'}: ${why}`
  console.log(`!!! ${note}`)
  return { name, passed: 0, failed: required ? 1 : 0, note }
}
