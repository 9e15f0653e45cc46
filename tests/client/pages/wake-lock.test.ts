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
