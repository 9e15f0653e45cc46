/**
 * Keeps the display on where there is no wake lock, as on plain http: by a tiny silent video that plays in a loop from the first tap
 * on. It has a sound track and is not muted: some browsers let a device sleep beside a muted video.
 */
import type NoSleep from 'nosleep.js'

/** Events that browsers count as a user gesture, without which no video may play. */
const TAPS = ['pointerup', 'touchend', 'click', 'keydown'] as const

/** Starts with the next tap. Returns what lets the display sleep again. */
export function stayAwakeByVideo(): () => void {
  let video: NoSleep | null = null
  let loading = false
  let stopped = false

  const load = async () => {
    if (video || loading) return
    loading = true
    try {
      const { default: Video } = await import('nosleep.js')
      if (!stopped) video = new Video()
    } catch {
      // Not loaded; the next tap tries again.
    }
    loading = false
  }
  const play = () => {
    void load()
    if (video && !video.isEnabled) void video.enable().catch(() => undefined)
  }
  /** Browsers stop the video of a hidden page. Once played, it may go on without a tap. */
  const shown = () => {
    if (!document.hidden && video?.isEnabled) void video.enable().catch(() => undefined)
  }

  void load()
  for (const tap of TAPS) addEventListener(tap, play, { capture: true, passive: true })
  document.addEventListener('visibilitychange', shown)
  return () => {
    stopped = true
    for (const tap of TAPS) removeEventListener(tap, play, { capture: true })
    document.removeEventListener('visibilitychange', shown)
    video?.disable()
  }
}
