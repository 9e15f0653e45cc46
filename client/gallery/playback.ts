/** Plays a recorded night at its own speed, or at a multiple of it. */
import type { NightPosition } from './gallery-session.ts'
import type { RecordedNight } from './recorded-night.ts'

export interface Playback {
  readonly playing: boolean
  /** Plays on from a position. @param rate 1 for the speed at which the night was played */
  start(from: NightPosition, rate: number): void
  stop(): void
}

/**
 * Makes a player, which is stopped at first.
 * @param replay the night to play; it may change between two steps
 * @param goTo called with every step when its time has come
 */
export function startPlaying(replay: () => RecordedNight, goTo: (point: NightPosition) => void): Playback {
  let timer: ReturnType<typeof setTimeout> | undefined

  return {
    get playing() {
      return timer !== undefined
    },
    start({ step, at }, rate) {
      clearTimeout(timer)
      const began = performance.now()
      // Waits are counted from the start, so that delays do not add up.
      const waitFor = (next: number) => {
        if (next > replay().length) {
          timer = undefined
          return
        }
        const due = replay().timeOf(next)
        const wait = (due - at) / rate - (performance.now() - began)
        timer = setTimeout(
          () => {
            waitFor(next + 1)
            goTo({ step: next, at: due })
          },
          Math.max(0, wait),
        )
      }
      waitFor(step + 1)
    },
    stop() {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
