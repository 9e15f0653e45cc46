import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { countSeatsAlone } from '../../server/admission/reserved-seats.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'performance'] }))
afterEach(() => void vi.useRealTimers())

it.each([-86_400_000, 0, 86_400_000])(
  'seats that nobody has taken are free after their time, though the clock was changed by %s ms',
  (change) => {
    const seats = countSeatsAlone(15_000)
    for (let seat = 0; seat < 200; seat++) seats.reserved('192.0.2.1')
    vi.setSystemTime(Date.now() + change)
    expect(seats.wait('192.0.2.1')).toBe(15_000)
    vi.advanceTimersByTime(15_001)
    expect(seats.wait('192.0.2.1')).toBeNull()
  },
)
