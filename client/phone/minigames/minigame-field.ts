/** One playing field: the thumb on it, the recording it makes, the picture, and the chunks that go to the house. */
import { NO_TOUCH, type Score } from '../../../shared/minigames/engine.ts'
import type { PlayView } from '../../../shared/views/types.ts'
import { draftOf, keepDraft } from '../../connection/seat-storage.ts'
import type { PhoneContext } from '../phone-context.ts'
import { demonstrate } from './demo.ts'
import { createHint, HINT_AFTER, TAPPED } from './idle-hint.ts'
import { record } from './input-recording.ts'
import { listenToKeys } from './keyboard-input.ts'
import type { Frame, MinigameScene } from './minigame-scene.ts'
import { FINALE_MS, FUSE_MS } from './result-time.ts'
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
  /** Whether the picture of the end is still to be looked at. */
  lingers(): boolean
  close(): void
}

export function openField(holder: HTMLElement, phone: PhoneContext, first: PlayView): Field {
  let play = first
  let sending = false
  let closed = false
  /** When it ended (page time, ms), or 0. */
  let endedAt = 0
  const { connection } = phone
  const thumb = watchThumb(holder, TAPPED.has(first.activity))
  const stopKeys = listenToKeys(holder, thumb)
  const key = `${first.activity} ${first.seed}`
  const kept = draftOf(connection.code, 'touches')
  const recording = record(first, isKept(kept) && kept.key === key ? kept.runs : [])
  const keepTouches = () => keepDraft(connection.code, 'touches', { key, runs: recording.touches() })
  addEventListener('pagehide', keepTouches)
  const demo = demonstrate(first)
  const hint = createHint(recording.engine, TAPPED.has(first.activity))
  let touched = recording.touches().some((_, i, runs) => i % 2 === 0 && runs[i] !== NO_TOUCH)
  const openedAt = performance.now()
  let stage: MinigameScene | null = null
  const frame: Frame = {
    state: recording.state,
    part: 0,
    ghost: null,
    hint: null,
    lead: 0,
    touch: -1,
    end: 'none',
    age: 0,
    score: 0,
  }

  const send = async () => {
    if (!play.cut) recording.advance(connection.now(), thumb)
    keepTouches()
    const chunk = sending ? null : recording.unsent()
    if (!chunk || play.score !== null) return
    sending = true
    const end = recording.state.step
    const answer = await connection.ask('play', chunk)
    if (answer === null) recording.confirm(end)
    sending = false
  }
  const timer = setInterval(() => {
    if (!holder.isConnected) close()
    else if (!connection.store.getState().public.paused) void send()
  }, SEND_EVERY)

  /** It is over: the end is looked at for a moment, then the page goes on. */
  const end = () => {
    if (endedAt > 0) return
    endedAt = performance.now()
    setTimeout(() => phone.refresh(), play.cut ? FUSE_MS : FINALE_MS)
    void send()
  }

  /** Called before each picture: what to draw now. */
  const next = () => {
    const now = connection.now()
    const waiting = now < play.startedAt && endedAt === 0
    frame.ghost = null
    frame.hint = null
    frame.touch = thumb.now()
    if (waiting) {
      demo.advance(performance.now() - openedAt, play.stepMs)
      frame.state = demo.state
      frame.ghost = demo.touch
      frame.lead = play.startedAt - now
      frame.part = 0
      return frame
    }
    const { paused } = connection.store.getState().public
    frame.state = recording.state
    frame.part = paused || play.cut ? 0 : recording.advance(now, thumb)
    if (recording.done) end()
    touched ||= thumb.isFresh() || frame.touch !== NO_TOUCH
    if (!touched && endedAt === 0 && now - play.startedAt > HINT_AFTER) frame.hint = hint(recording.state)
    frame.end = play.cut ? 'cut' : endedAt > 0 ? 'done' : 'none'
    frame.age = endedAt > 0 ? performance.now() - endedAt : 0
    frame.score = (play.score as Score | null) ?? recording.engine.score(recording.state)
    return frame
  }

  const close = () => {
    if (closed) return
    closed = true
    clearInterval(timer)
    thumb.stop()
    stopKeys()
    removeEventListener('pagehide', keepTouches)
    phone.signal.removeEventListener('abort', close)
    void send()
    stage?.close()
  }

  phone.signal.addEventListener('abort', close)

  /** The picture is sent for; if it gets lost on the way, once more. What the thumb does counts meanwhile. */
  const show = async () => {
    try {
      const { openStage } = await import('./minigame-scene.ts')
      if (!closed) stage = await openStage(holder, first, phone, next)
      if (closed) stage?.close()
    } catch {
      if (!closed) setTimeout(() => void (closed ? null : show()), AGAIN)
    }
  }
  void show()

  return {
    thumb,
    update(news) {
      // The house has less than was thought: a chunk was lost with the line.
      if (!sending && news.played < play.played) recording.confirm(news.played)
      play = news
      recording.startAt(news.startedAt)
      if (play.cut || play.score !== null) end()
    },
    lingers: () => endedAt > 0 && performance.now() - endedAt < (play.cut ? FUSE_MS : FINALE_MS) - 20,
    close,
  }
}
