/** A night over three processes that are killed, frozen and cut off from Redis; `npm run chaos -- --fleet 3` plays more. */
import { describe, expect, it } from 'vitest'
import { fleetChaos } from './chaos/fleet-run.ts'
import { judgeStretches } from './chaos/judge-stretches.ts'
import { describeWith } from './kit/describe-with.ts'

describeWith(['redis-server', 'haproxy'], 'a night over three processes, thirty times as fast', () => {
  it('ends on every phone with the state in the log; nothing acknowledged is lost, no secret is leaked, and each room has one owner', async () => {
    const report = await fleetChaos({
      processes: 3,
      nights: 2,
      seed: 4,
      tables: 2,
      percent: 40,
      speed: 30,
      killEvery: 4_000,
    })
    expect(report.wrong).toEqual([])
    expect(report.lost).toBe(0)
    expect(report.acknowledged).toBeGreaterThan(0)
    expect(Object.values(report.troubles).reduce((sum, times) => sum + times)).toBeGreaterThan(0)
  })
})

describe('the judge of who wrote a log', () => {
  const treasure = (text: string) => ({ by: 'ava' as const, type: 'treasure' as const, payload: { text } })
  const entry = (fence: number, text: string) => ({
    fence,
    text: JSON.stringify({ kind: 'action', action: { ...treasure(text), at: 0 } }),
  })
  const said = (process: string, text: string) => ({
    key: `ava treasure ${JSON.stringify({ text })}`,
    process,
  })

  it('is content with owners that follow each other', () => {
    const phone = { acknowledged: [said('one', 'a sock'), said('two', 'a key'), said('two', 'a cup')] }
    expect(
      judgeStretches('BCDF', [entry(1, 'a sock'), entry(2, 'a key'), entry(2, 'a cup')], [phone]),
    ).toEqual([])
  })

  it('sees an owner that writes after the next one', () => {
    expect(judgeStretches('BCDF', [entry(2, 'a sock'), entry(1, 'a key')], [])).toHaveLength(1)
  })

  it('sees two processes that acknowledge in one stretch', () => {
    const phone = { acknowledged: [said('one', 'a sock'), said('two', 'a key')] }
    expect(judgeStretches('BCDF', [entry(1, 'a sock'), entry(1, 'a key')], [phone])).not.toEqual([])
  })
})
