import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Metric } from '../balance/balance-rows.ts'
import { rulesFingerprint } from '../balance/rules-fingerprint.ts'

/** Written by `npm run targets`, which has to be run after every change of the rules or content. */
const TABLES = { week: 'targets.json', bedtime: 'targets-bedtime.json' }

describe.each(Object.entries(TABLES))('the committed balance table of %s', (_, file) => {
  const table = readFileSync(new URL(`../balance/${file}`, import.meta.url), 'utf8')
  const { rules, metrics } = JSON.parse(table) as { rules: string; metrics: Metric[] }

  it('was measured with the current rules and content', async () => {
    expect(rules, 'the rules, the content or a number has changed: run `npm run targets`').toBe(
      await rulesFingerprint(),
    )
  })

  it('marks each row by whether its figure is within its target', () => {
    for (const { name, target, measured, ok } of metrics)
      expect(ok, name).toBe(measured >= target[0] && measured <= target[1])
  })

  it('has a row for every way to misbehave, and for waking', () => {
    const names = metrics.map(({ name }) => name)
    for (const part of ['wakes', 'mash', 'one press in ten', 'one idle', 'one spoils'])
      expect(
        names.some((name) => name.startsWith(part) || name.includes(part)),
        part,
      ).toBe(true)
  })
})
