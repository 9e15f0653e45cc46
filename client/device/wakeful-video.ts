/// <reference path="./nosleep-media.d.ts" />
/**
 * Keeps the display on where no wake lock is to be had, as on plain http: by a tiny silent video that plays in a loop from the first tap
 * on. It has a sound track and is not muted: some browsers let a device sleep beside a muted video.
 */

/** Events that browsers count as a user gesture, without which no video may play. */
const TAPS = ['pointerup', 'touchend', 'click', 'keydown'] as const

/** Starts with the next tap. Returns what lets the display sleep again. */
export function stayAwakeByVideo(): () => void {
  let video: HTMLVideoElement | null = null
  let loading = false
  let playing = false
  let hasPlayed = false
  let stopped = false

  const load = async () => {
    if (video || loading) return
    loading = true
    try {
      const { default: films } = await import('nosleep.js/src/media.js')
      if (stopped) return
      video = silentVideo(films)
      // By a call, by other sound, or since the page is hidden.
      video.addEventListener('pause', () => {
        playing = false
      })
    } catch {
      // Not loaded; the next tap tries again.
    }
    loading = false
  }
  const play = async () => {
    if (!video) return
    try {
      await video.play()
      playing = true
      hasPlayed = true
    } catch {
      // Refused; the next tap tries again.
      playing = false
    }
  }
  const tapped = () => {
    void load()
    if (!playing) void play()
  }
  /** Browsers stop the video of a hidden page. Once played, it may go on without a tap. */
  const shown = () => {
    if (!document.hidden && hasPlayed) void play()
  }

  void load()
  for (const tap of TAPS) addEventListener(tap, tapped, { capture: true, passive: true })
  document.addEventListener('visibilitychange', shown)
  return () => {
    stopped = true
    for (const tap of TAPS) removeEventListener(tap, tapped, { capture: true })
    document.removeEventListener('visibilitychange', shown)
    video?.pause()
  }
}

/** Films shorter than this (s) may be looped by the browser; a longer one is sent back by hand, which lets no phone find its end. */
const LOOPED = 1
const SENT_BACK_AT = 0.5

/** The films of NoSleep.js, played as it plays them. */
function silentVideo({ webm, mp4 }: { readonly webm: string; readonly mp4: string }): HTMLVideoElement {
  const video = document.createElement('video')
  video.setAttribute('playsinline', '')
  for (const [type, src] of Object.entries({ webm, mp4 })) {
    const source = document.createElement('source')
    source.src = src
    source.type = `video/${type}`
    video.append(source)
  }
  video.addEventListener('loadedmetadata', () => {
    video.loop = video.duration <= LOOPED
  })
  video.addEventListener('timeupdate', () => {
    if (!video.loop && video.currentTime > SENT_BACK_AT) video.currentTime = Math.random() * SENT_BACK_AT
  })
  return video
}
