// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stayAwake } from '../../../client/device/wake-lock.ts'

/** A lock that the system may release. */
class FakeLock extends EventTarget {
  held = true
  watched = false
  override addEventListener(...args: Parameters<EventTarget['addEventListener']>) {
    super.addEventListener(...args)
    this.watched = true
  }
  release = async () => {
    this.held = false
    this.dispatchEvent(new Event('release'))
  }
}

let locks: FakeLock[]
let refuse: boolean
beforeEach(() => {
  locks = []
  refuse = false
  const request = async () => {
    if (refuse) throw new DOMException('low battery', 'NotAllowedError')
    const lock = new FakeLock()
    locks.push(lock)
    return lock
  }
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
})
afterEach(() => {
  Reflect.deleteProperty(navigator, 'wakeLock')
  vi.restoreAllMocks()
})

const held = () => locks.filter((lock) => lock.held).length

it('keeps the display on, again after the system let it go, and lets it sleep when the page is left', async () => {
  const sleep = stayAwake()
  await vi.waitFor(() => expect(held()).toBe(1))
  await vi.waitFor(() => expect(locks[0]?.watched).toBe(true))
  await locks[0]?.release()
  await vi.waitFor(() => expect(held()).toBe(1))
  expect(locks).toHaveLength(2)
  sleep()
  await vi.waitFor(() => expect(held()).toBe(0))
  document.dispatchEvent(new Event('visibilitychange'))
  expect(locks).toHaveLength(2)
})

it('asks again when the page is shown again, and does without where it is refused or unknown', async () => {
  refuse = true
  const sleep = stayAwake()
  await Promise.resolve()
  refuse = false
  for (let times = 0; times < 3; times++) document.dispatchEvent(new Event('visibilitychange'))
  await vi.waitFor(() => expect(held()).toBe(1))
  sleep()
})

/** A browser whose wake lock is asked for so. Returns how often it was asked. */
function lockThat(request: () => unknown) {
  const asked = vi.fn(request)
  Object.defineProperty(navigator, 'wakeLock', { value: { request: asked }, configurable: true })
  return asked
}

const silently = () => ({
  play: vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue(),
  pause: vi.spyOn(HTMLMediaElement.prototype, 'pause').mockReturnValue(),
})

describe.each([
  ['refuses', () => Promise.reject(new DOMException('by a policy', 'NotAllowedError'))],
  [
    'throws',
    () => {
      throw new TypeError('Illegal invocation')
    },
  ],
  ['gives nothing', () => undefined],
])('where the wake lock %s', (_, request) => {
  it('plays the video from a tap on, and asks for the lock again when the page is shown again', async () => {
    const asked = lockThat(request)
    const { play, pause } = silently()
    const sleep = stayAwake()
    await vi.waitFor(() => {
      dispatchEvent(new Event('pointerup'))
      expect(play).toHaveBeenCalled()
    })
    expect(asked).toHaveBeenCalledTimes(1)
    document.dispatchEvent(new Event('visibilitychange'))
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2))
    sleep()
    expect(pause).toHaveBeenCalledOnce()
  })
})

it('does not ask a system again and again that lets go at once, and plays the video there', async () => {
  const asked = lockThat(async () => Object.assign(new EventTarget(), { released: true }))
  const { play } = silently()
  const timers = vi.spyOn(globalThis, 'setTimeout')
  const sleep = stayAwake()
  await vi.waitFor(() => {
    dispatchEvent(new Event('pointerup'))
    expect(play).toHaveBeenCalled()
  })
  expect(asked).toHaveBeenCalledTimes(2)
  expect(timers.mock.calls.some(([, ms]) => (ms ?? 0) >= 1_000)).toBe(true)
  sleep()
})

it('plays the video where the browser never answers, and gives back a lock that comes too late', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { promise, resolve } = Promise.withResolvers<unknown>()
  lockThat(() => promise)
  const play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue()
  const sleep = stayAwake()
  await vi.advanceTimersByTimeAsync(5_000)
  vi.useRealTimers()
  await vi.waitFor(() => {
    dispatchEvent(new Event('pointerup'))
    expect(play).toHaveBeenCalled()
  })
  const release = vi.fn(async () => undefined)
  resolve({ addEventListener: () => undefined, release })
  await vi.waitFor(() => expect(release).toHaveBeenCalledOnce())
  sleep()
})

it('does not mind a lock that cannot be given back', async () => {
  const release = vi.fn(() => {
    throw new DOMException('gone', 'InvalidStateError')
  })
  const listens = vi.fn()
  lockThat(async () => ({ addEventListener: listens, release }))
  const sleep = stayAwake()
  await vi.waitFor(() => expect(listens).toHaveBeenCalled())
  expect(sleep).not.toThrow()
  expect(release).toHaveBeenCalledOnce()
})

describe('where there is no wake lock', () => {
  beforeEach(() => Reflect.deleteProperty(navigator, 'wakeLock'))
  const tap = () => dispatchEvent(new Event('pointerup'))

  it('plays a video from a tap on, again when the page is shown again, and stops it when the page is left', async () => {
    const play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue()
    const stop = vi.spyOn(HTMLMediaElement.prototype, 'pause').mockReturnValue()
    const sleep = stayAwake()
    expect(play).not.toHaveBeenCalled()
    await vi.waitFor(() => {
      tap()
      expect(play).toHaveBeenCalledTimes(1)
    })
    await Promise.resolve()
    tap()
    expect(play).toHaveBeenCalledTimes(1)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(play).toHaveBeenCalledTimes(2)
    sleep()
    expect(stop).toHaveBeenCalled()
    tap()
    document.dispatchEvent(new Event('visibilitychange'))
    expect(play).toHaveBeenCalledTimes(2)
  })

  it('tries again at the next tap if the browser refuses the first', async () => {
    const play = vi
      .spyOn(HTMLMediaElement.prototype, 'play')
      .mockRejectedValueOnce(new DOMException('no gesture', 'NotAllowedError'))
      .mockResolvedValue()
    const sleep = stayAwake()
    await vi.waitFor(() => {
      tap()
      expect(play.mock.calls.length).toBeGreaterThanOrEqual(2)
    })
    sleep()
  })
})
