/** Keeps the display of a device on. */
import { within } from './time-limit.ts'
import { stayAwakeByVideo } from './wakeful-video.ts'

/** How long (ms) the browser may take to answer. */
const ANSWER = 4_000
/** A lock that has lasted less than this (ms) was let go by a system that will do so again. */
const LASTING = 60_000
/** Pauses (ms) before asking such a system again: none at first, then this, then twice as long each time, up to the longest. */
const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 60_000

/**
 * Keeps this device's display on: by a wake lock or, where there is none (plain http) or it is refused (in-app browsers, a low battery),
 * by a video from the next tap on. Returns what ends that.
 */
export function stayAwake(): () => void {
  let lock: WakeLockSentinel | null = null
  let asking = false
  let askAgain = false
  let stopped = false
  let pause = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopVideo: (() => void) | null = null

  const again = () => void (stopped ? null : take())
  const released = (lasted: number) => {
    lock = null
    // The lock of a page that is hidden ends with it; it asks again when it is shown.
    if (stopped || document.hidden) return
    if (lasted >= LASTING) pause = 0
    else if (pause > 0) stopVideo ??= stayAwakeByVideo()
    clearTimeout(timer)
    timer = setTimeout(again, pause)
    pause = Math.min(LONGEST_PAUSE, Math.max(FIRST_PAUSE, pause * 2))
  }
  const take = async (): Promise<void> => {
    // One lock is enough, and a second one would never be released.
    if (document.hidden || lock) return
    // The page may be shown again while a request of the hidden page is still to be refused.
    askAgain = asking
    if (asking) return
    asking = true
    const taken = await requestLock()
    asking = false
    if (stopped) return letGo(taken)
    if (!taken) {
      if (askAgain) return take()
      if (!document.hidden) stopVideo ??= stayAwakeByVideo()
      return
    }
    lock = taken
    const since = performance.now()
    // The system may release it, for example to save the battery.
    if (taken.released) released(0)
    else taken.addEventListener('release', () => released(performance.now() - since), { once: true })
  }

  document.addEventListener('visibilitychange', again)
  void take()
  return () => {
    stopped = true
    document.removeEventListener('visibilitychange', again)
    clearTimeout(timer)
    stopVideo?.()
    void letGo(lock)
  }
}

/** A lock; null where there is none to have, or the browser does not say. */
async function requestLock(): Promise<WakeLockSentinel | null> {
  try {
    const asked = navigator.wakeLock?.request?.('screen')
    return (asked && (await within(ANSWER, asked, letGo))) ?? null
  } catch {
    return null
  }
}

async function letGo(lock: WakeLockSentinel | null): Promise<void> {
  try {
    await lock?.release()
  } catch {
    // It ends with the page.
  }
}
