/** What the tests behind real proxies and balancers need besides Node. */
import { spawnSync } from 'node:child_process'
import { findChromium } from './chromium.ts'

/** Programs, and how each tells its version. */
const PROGRAMS = {
  nginx: '-v',
  caddy: 'version',
  openssl: 'version',
  haproxy: '-v',
  'redis-server': '--version',
} as const

/** The names of the programs that are not installed. */
export function missingProxyTools(): string[] {
  const missing = Object.entries(PROGRAMS)
    .filter(([program, version]) => spawnSync(program, [version], { stdio: 'ignore' }).status !== 0)
    .map(([program]) => program)
  return findChromium() ? missing : ['Chromium', ...missing]
}
