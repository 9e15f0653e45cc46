// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchContext } from '../../../client/phaser/context-watch.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function watched() {
  const canvas = document.createElement('canvas')
  const lost = vi.fn()
  const stop = watchContext(canvas, 5_000, lost)
  const happens = (what: 'lost' | 'restored') => canvas.dispatchEvent(new Event(`webglcontext${what}`))
  return { lost, stop, happens }
}

it('takes a context for lost that does not come back', () => {
  const { lost, happens } = watched()
  vi.advanceTimersByTime(60_000)
  happens('lost')
  vi.advanceTimersByTime(4_999)
  expect(lost).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(lost).toHaveBeenCalledTimes(1)
})

it('lets one come back, however often it is lost', () => {
  const { lost, happens } = watched()
  for (let times = 0; times < 5; times++) {
    happens('lost')
    vi.advanceTimersByTime(3_000)
    happens('restored')
    vi.advanceTimersByTime(9_000)
  }
  expect(lost).not.toHaveBeenCalled()
})

it('says nothing any more once its page is closed', () => {
  const { lost, stop, happens } = watched()
  happens('lost')
  stop()
  happens('lost')
  vi.advanceTimersByTime(60_000)
  expect(lost).not.toHaveBeenCalled()
})
