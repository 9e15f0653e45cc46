/** Whatever starts the server waits long enough when it stops it. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { readConfig } from '../../server/config.ts'
import { LIFETIME } from '../../server/room/lifetime.ts'

const SECOND = 1_000
const UNITS = { h: 3_600 * SECOND, m: 60 * SECOND, min: 60 * SECOND, s: SECOND } as const

/** How long (ms) a text such as `6h 10min` says. */
const timeOf = (text: string): number =>
  [...text.matchAll(/(\d+)(h|min|m|s)/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * UNITS[unit as keyof typeof UNITS],
    0,
  )

const compose = parse(readFileSync('deploy/three-houses/compose.yaml', 'utf8'), { merge: true }) as {
  services: Record<string, { environment?: Record<string, string>; stop_grace_period?: string }>
}
const houses = Object.values(compose.services).filter(({ environment }) => environment?.REDIS_URL)
const waiting = {
  ...Object.fromEntries(
    ['goodnight-dreamsphere.service', 'goodnight-dreamsphere@.service'].map((unit) => [
      unit,
      /^TimeoutStopSec=(.*)$/m.exec(readFileSync(`deploy/${unit}`, 'utf8'))?.[1] ?? '',
    ]),
  ),
  'compose.yaml': houses[0]?.stop_grace_period ?? '',
}

it.each(Object.entries(waiting))('%s lets games end for as long as the server does', (_, text) => {
  const longest = readConfig({ DRAIN_MINUTES: '360' }).drainTime
  expect(() => readConfig({ DRAIN_MINUTES: '361' })).toThrow()
  expect(timeOf(text)).toBeGreaterThan(Math.max(longest, LIFETIME))
  expect(timeOf(text)).toBeLessThan(2 * LIFETIME)
})

it('the page tells how long to let a container stop', () => {
  const [, seconds] =
    /--stop-timeout (\d+)/.exec(readFileSync('docs/hosting/many-processes.md', 'utf8')) ?? []
  expect(Number(seconds) * SECOND).toBeGreaterThan(LIFETIME)
})
