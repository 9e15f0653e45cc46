import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRoomClock } from '../../shared/protocol/clock-sync.ts'

/** A request sent at `sentAt` that takes `there` and `back` (ms); the room's clock is `ahead` of the phone's. */
const sample = (sentAt: number, there: number, back: number, ahead: number) => ({
  sentAt,
  receivedAt: sentAt + there + back,
  room: sentAt + there + ahead,
})

describe('the room clock of a client', () => {
  it('knows no time before the first answer', () => {
    expect(createRoomClock().at(5)).toBeNull()
  })

  it('is off by at most half the shortest round trip, however slow and asymmetric the others are', () => {
    const way = fc.integer({ min: 0, max: 2_000 })
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.array(fc.tuple(way, way), { minLength: 1, maxLength: 9 }),
        (ahead, ways) => {
          const clock = createRoomClock()
          for (const [index, [there, back]] of ways.entries())
            clock.add(sample(index * 1_000, there, back, ahead))
          const quickest = Math.min(...ways.map(([there, back]) => there + back))
          expect(Math.abs((clock.at(50_000) ?? 0) - (50_000 + ahead))).toBeLessThanOrEqual(quickest / 2)
        },
      ),
    )
  })

  it('uses only answers that came after a reset', () => {
    const clock = createRoomClock()
    clock.add(sample(0, 1, 1, 100))
    clock.reset()
    clock.add(sample(1_000, 40, 40, 9_000))
    expect(clock.at(2_000)).toBe(11_000)
  })
})
