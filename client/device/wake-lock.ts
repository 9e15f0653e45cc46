/** Keeps the display of a device on. */
import { stayAwakeByVideo } from './wakeful-video.ts'

/** Keeps this device's display on: by a wake lock, or on plain http by a video from the first tap on. Returns what ends that. */
export const stayAwake = (): (() => void) =>
  typeof navigator.wakeLock?.request === 'function' ? holdLock() : stayAwakeByVideo()

function holdLock(): () => void {
  let lock: WakeLockSentinel | null = null
  let asking = false
  let askAgain = false
  let stopped = false
  const again = () => void (stopped ? null : take())
  const take = async (): Promise<void> => {
    // One lock is enough, and a second one would never be released.
    if (document.hidden || lock) return
    // The page may be shown again while a request of the hidden page is still to be refused.
    askAgain = asking
    if (asking) return
    asking = true
    const taken = await navigator.wakeLock.request('screen').catch(() => null)
    asking = false
    if (stopped) return void taken?.release()
    if (!taken && askAgain) return take()
    lock = taken
    // The system may release it, for example to save the battery.
    taken?.addEventListener('release', () => {
      lock = null
      again()
    })
  }
  document.addEventListener('visibilitychange', again)
  void take()
  return () => {
    stopped = true
    document.removeEventListener('visibilitychange', again)
    void lock?.release()
  }
}
