/** Plays a night at the speed it was played at. */
import type { Replay } from './replay.ts'
import type { Point } from './session.ts'

export interface Player {
  readonly playing: boolean
  start(from: Point): void
  stop(): void
}

/** @param goTo is told of every step when its time has come, and of nothing else */
export function startPlaying(replay: () => Replay, goTo: (point: Point) => void): Player {
  let timer: ReturnType<typeof setTimeout> | undefined

  const waitFor = (step: number, at: number) => {
    if (step > replay().length) {
      timer = undefined
      return
    }
    const due = replay().timeOf(step)
    timer = setTimeout(
      () => {
        waitFor(step + 1, due)
        goTo({ step, at: due })
      },
      Math.max(0, due - at),
    )
  }

  return {
    get playing() {
      return timer !== undefined
    },
    start({ step, at }) {
      clearTimeout(timer)
      waitFor(step + 1, at)
    },
    stop() {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
