import { afterEach, beforeEach, expect, it, vi } from 'vitest'

/** The machine's clock. */
let machine = 0
let systemClock: typeof import('../../server/room/room-clock.ts').systemClock

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  machine = 1_000_000
  vi.spyOn(performance, 'now').mockImplementation(() => machine)
  vi.resetModules()
  ;({ systemClock } = await import('../../server/room/room-clock.ts'))
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** The process runs. */
function runs(ms: number): void {
  for (let passed = 0; passed < ms; passed += 100) {
    machine += 100
    vi.advanceTimersByTime(100)
  }
}
/** The process stands still; then all of its timers are due at once. */
function standsStill(ms: number): void {
  machine += ms
  vi.advanceTimersByTime(ms)
}
const fails = (error: unknown): void => expect(error).toBeNull()

it('room time goes on with the process, and stands still with it', () => {
  const clock = systemClock(fails, 5_000)
  runs(30_000)
  expect(clock.now()).toBe(35_000)
  standsStill(3_600_000)
  expect(clock.now() - 35_000).toBeLessThan(3_000)
  const before = clock.now()
  runs(30_000)
  expect(clock.now() - before).toBe(30_000)
})

it('what is due after a while comes after that while, however long the process stands still meanwhile', () => {
  const clock = systemClock(fails)
  const rung: number[] = []
  clock.after(20_000, () => rung.push(clock.now()))
  const cancel = clock.after(25_000, () => rung.push(-1))
  runs(10_000)
  standsStill(60_000)
  expect(rung).toEqual([])
  runs(5_000)
  expect(rung).toEqual([])
  cancel()
  runs(30_000)
  expect(rung).toEqual([20_000])
})

it('a process that is only busy for some seconds loses none of them', () => {
  const clock = systemClock(fails)
  runs(10_000)
  standsStill(4_000)
  expect(clock.now()).toBe(14_000)
})

it('a faster clock is as fast after a standstill', () => {
  const clock = systemClock(fails, 0, 10)
  let rung = 0
  clock.after(20_000, () => rung++)
  standsStill(60_000)
  expect(rung).toBe(0)
  runs(2_000)
  expect(rung).toBe(1)
})
