import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createServerClock } from '../../../client/connection/server-clock.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('runs on evenly when somebody sets the date of the device', async () => {
  const clock = createServerClock(async () => 1_000)
  clock.restart()
  await clock.known
  const before = clock.now()
  vi.setSystemTime(Date.now() + 120_000)
  expect(clock.now() - before).toBeLessThan(50)
  clock.stop()
})
