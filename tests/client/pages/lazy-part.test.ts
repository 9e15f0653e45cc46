// @vitest-environment happy-dom
// @vitest-environment-options { "url": "http://house.test/MOTH" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadPart, PartLost } from '../../../client/connection/lazy-part.ts'

const lostPart = () => new TypeError('error loading dynamically imported module')
const lostStyle = () => new Error('Unable to preload CSS for /assets/main-abc.css')

let reload: ReturnType<typeof vi.fn<() => void>>
let serverThere: boolean
const page = new AbortController()

beforeEach(() => {
  vi.useFakeTimers()
  localStorage.clear()
  serverThere = true
  reload = vi.fn()
  vi.spyOn(location, 'reload').mockImplementation(reload)
  vi.stubGlobal('fetch', async () => {
    if (!serverThere) throw new TypeError('Failed to fetch')
    return new Response('{}')
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** Loads a part that fails so many times. @returns what has become of it so far */
function loading(failures: number, failure: () => Error, signal = page.signal) {
  const seen = { tries: 0, came: '', lost: null as unknown, said: 0 }
  const load = async () => {
    seen.tries++
    if (seen.tries <= failures) throw failure()
    return 'here'
  }
  loadPart(load, { signal, onReload: () => seen.said++ }).then(
    (came) => {
      seen.came = came
    },
    (error: unknown) => {
      seen.lost = error
    },
  )
  return seen
}

describe('a part of the program', () => {
  it('is loaded again after a failure, without a reload', async () => {
    const seen = loading(2, lostPart)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(seen).toMatchObject({ tries: 3, came: 'here' })
    expect(reload).not.toHaveBeenCalled()
  })

  it('makes the page load again, and say so, where it does not come though the server is there', async () => {
    const seen = loading(Number.POSITIVE_INFINITY, lostPart)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(reload).toHaveBeenCalledTimes(1)
    expect(seen).toMatchObject({ said: 1, lost: null })
  })

  it('makes it load again at once for a lost style sheet, which no second import brings', async () => {
    const seen = loading(1, lostStyle)
    await vi.advanceTimersByTimeAsync(100)
    expect(reload).toHaveBeenCalledTimes(1)
    expect(seen.tries).toBe(1)
  })

  it('is waited for while the server cannot be reached', async () => {
    serverThere = false
    const seen = loading(30, lostPart)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(seen.came).toBe('')
    await vi.advanceTimersByTimeAsync(20_000)
    expect(seen.came).toBe('here')
    expect(reload).not.toHaveBeenCalled()
  })

  it('is given up where it is missing after the reload, too, instead of reloading for ever', async () => {
    loading(Number.POSITIVE_INFINITY, lostPart)
    await vi.advanceTimersByTimeAsync(10_000)
    const after = loading(Number.POSITIVE_INFINITY, lostPart)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(reload).toHaveBeenCalledTimes(1)
    expect(after.lost).toBeInstanceOf(PartLost)
  })

  it('is not asked for any more once its page has been left', async () => {
    const left = new AbortController()
    const seen = loading(Number.POSITIVE_INFINITY, lostPart, left.signal)
    await vi.advanceTimersByTimeAsync(500)
    left.abort()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(seen.tries).toBeLessThanOrEqual(3)
    expect(reload).not.toHaveBeenCalled()
  })

  it('is not retried for a mistake in it', async () => {
    const seen = loading(1, () => new ReferenceError('x is not defined'))
    await vi.advanceTimersByTimeAsync(5_000)
    expect(seen.tries).toBe(1)
    expect(seen.lost).toBeInstanceOf(ReferenceError)
  })
})
