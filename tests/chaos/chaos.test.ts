/** Two nights over bad networks; `npm run chaos` plays more. */
import { describe, expect, it } from 'vitest'
import { chaos } from './chaos-run.ts'

describe('nights over bad networks with a server that is killed, forty times as fast', () => {
  it('end on every phone with the state in the log; no acknowledged action is lost, and no secret is leaked', async () => {
    const report = await chaos({ nights: 2, seed: 1, tables: 2, percent: 40, speed: 40, killEvery: 6_000 })
    expect(report.wrong).toEqual([])
    expect(report.lost).toBe(0)
    expect(report.acknowledged).toBeGreaterThan(0)
    expect(report.kills + report.stops).toBeGreaterThan(0)
  })
})
