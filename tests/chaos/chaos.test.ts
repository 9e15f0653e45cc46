import { describe, expect, it } from 'vitest'
import { chaos } from './chaos-run.ts'

describe('two nights in bad weather, on a clock that runs forty times as fast, with a server that is killed', () => {
  it('end as their log tells, for everybody; nothing acknowledged is lost, and no secret is seen', async () => {
    const report = await chaos({ nights: 2, seed: 1, tables: 2, percent: 40, speed: 40, killEvery: 6_000 })
    expect(report.wrong).toEqual([])
    expect(report.lost).toBe(0)
    expect(report.acknowledged).toBeGreaterThan(0)
    expect(report.kills + report.stops).toBeGreaterThan(0)
  })
})
