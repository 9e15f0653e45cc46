import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Metric } from '../balance/balance-rows.ts'
import { rulesFingerprint } from '../balance/rules-fingerprint.ts'

/** Made by `npm run targets`, which every change of rules or content needs. */
const TARGETS = new URL('../balance/targets.json', import.meta.url)
const { rules, metrics } = JSON.parse(readFileSync(TARGETS, 'utf8')) as { rules: string; metrics: Metric[] }

describe('the committed balance table', () => {
  it('was measured under the rules and content of today', async () => {
    expect(rules, 'rules, content or numbers have changed: run `npm run targets`').toBe(
      await rulesFingerprint(),
    )
  })

  it('says of each row whether its figure is within its target', () => {
    for (const { name, target, measured, ok } of metrics)
      expect(ok, name).toBe(measured >= target[0] && measured <= target[1])
  })

  it('has a row for every bad habit, and for waking', () => {
    const names = metrics.map(({ name }) => name)
    for (const part of ['wakes', 'mash', 'one press in ten', 'one idle', 'one spoils'])
      expect(
        names.some((name) => name.startsWith(part) || name.includes(part)),
        part,
      ).toBe(true)
  })
})
