import { expect, it } from 'vitest'
import { SparePace } from '../../../client/screen/world/spare-pace.ts'

it('paints more often while something moves, and in the storm', () => {
  const loop = { raf: { delay: 0 } }
  const pace = new SparePace(loop)
  const quiet = loop.raf.delay
  expect(quiet).toBeGreaterThan(0)
  pace.moveUntil(3_000)
  expect(loop.raf.delay).toBeLessThan(quiet)
  pace.tick(2_999, false)
  expect(loop.raf.delay).toBeLessThan(quiet)
  // A shorter move does not end a longer one.
  pace.moveUntil(1_000)
  pace.tick(2_999, false)
  expect(loop.raf.delay).toBeLessThan(quiet)
  pace.tick(3_000, false)
  expect(loop.raf.delay).toBe(quiet)
  pace.tick(3_100, true)
  expect(loop.raf.delay).toBeLessThan(quiet)
})
