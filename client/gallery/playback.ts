/** Plays a night at the speed it was played at, or a multiple of it. */

import type { NightPosition } from './gallery-session.ts'
import type { RecordedNight } from './recorded-night.ts'

export interface Playback {
  readonly playing: boolean
  /** @param rate how many times as fast as it was */
  start(from: NightPosition, rate: number): void
  stop(): void
}

/** @param goTo is told of every step when its time has come, and of nothing else */
export function startPlaying(replay: () => RecordedNight, goTo: (point: NightPosition) => void): Playback {
  let timer: ReturnType<typeof setTimeout> | undefined

  return {
    get playing() {
      return timer !== undefined
    },
    start({ step, at }, rate) {
      clearTimeout(timer)
      const began = performance.now()
      // Counted from the beginning, so that late steps make no later ones late.
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
