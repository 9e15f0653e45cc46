/** One playing field: the thumb on it, the recording it makes, the picture, and the chunks that go to the house. */
import type { PlayView } from '../../../shared/view/types.ts'
import { draftOf, keepDraft } from '../../net/tokens.ts'
import type { Phone } from '../phone.ts'
import { demonstrate } from './demo.ts'
import { listenToKeys } from './keys.ts'
import { record } from './recording.ts'
import type { Stage } from './stage.ts'
import { type Thumb, watchThumb } from './thumb.ts'

/** How often touches go to the house, in ms. */
const SEND_EVERY = 500
/** How long to wait, in ms, before the picture is sent for again. */
const AGAIN = 2_000

/** Touches of a play as they were kept. */
const isKept = (kept: unknown): kept is { key: string; runs: number[] } =>
  typeof kept === 'object' && kept !== null && 'key' in kept && 'runs' in kept && Array.isArray(kept.runs)

export interface Field {
  readonly thumb: Thumb
  /** The house knows more now, or less. */
  update(play: PlayView): void
  close(): void
}

export function openField(holder: HTMLElement, phone: Phone, first: PlayView): Field {
  let play = first
  let sending = false
  let closed = false
  const { house } = phone
  const thumb = watchThumb(holder)
  const stopKeys = listenToKeys(holder, thumb)
  const key = `${first.activity} ${first.seed}`
  const kept = draftOf(house.code, 'touches')
  const recording = record(first, isKept(kept) && kept.key === key ? kept.runs : [])
  const keepTouches = () => keepDraft(house.code, 'touches', { key, runs: recording.touches() })
  addEventListener('pagehide', keepTouches)
  const demo = demonstrate(first)
  const openedAt = performance.now()
  let stage: Stage | null = null

  const send = async () => {
    recording.advance(house.now(), thumb.now())
    keepTouches()
    const chunk = sending ? null : recording.unsent()
    if (!chunk) return
    sending = true
    const end = recording.state.step
    const answer = await house.ask('play', chunk)
    if (answer === null) recording.confirm(end)
    sending = false
  }
  const timer = setInterval(() => {
    if (!holder.isConnected) close()
    else if (!house.store.getState().public.paused) void send()
  }, SEND_EVERY)

  /** Called before each picture: what to draw now. */
  const frame = () => {
    const now = house.now()
    const waiting = now < play.startedAt
    holder.toggleAttribute('data-waiting', waiting)
    if (waiting) {
      demo.advance(performance.now() - openedAt, play.stepMs)
      return { state: demo.state, part: 0, ghost: demo.touch }
    }
    const paused = house.store.getState().public.paused
    const part = paused ? 0 : recording.advance(now, thumb.now())
    return { state: recording.state, part, ghost: null }
  }

  const close = () => {
    if (closed) return
    closed = true
    clearInterval(timer)
    thumb.stop()
    stopKeys()
    removeEventListener('pagehide', keepTouches)
    void send()
    stage?.close()
  }

  /** The picture is sent for; if it gets lost on the way, once more. What the thumb does counts meanwhile. */
  const show = async () => {
    try {
      const { openStage } = await import('./stage.ts')
      if (!closed) stage = await openStage(holder, first, phone.view, frame)
      if (closed) stage?.close()
    } catch {
      setTimeout(() => void (closed ? null : show()), AGAIN)
    }
  }
  void show()

  return {
    thumb,
    update(next) {
      // The house has less than was thought: a chunk was lost with the line.
      if (!sending && next.played < play.played) recording.confirm(next.played)
      play = next
      recording.startAt(next.startedAt)
    },
    close,
  }
}
