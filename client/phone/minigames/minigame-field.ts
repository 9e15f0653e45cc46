/** One mini-game on a phone: connects the thumb, the recording of touches, the Phaser scene and the server. */
import { NO_TOUCH, type Score } from '../../../shared/minigames/engine.ts'
import type { PlayView } from '../../../shared/views/types.ts'
import { loadPart } from '../../connection/lazy-part.ts'
import { loadDraft, saveDraft } from '../../connection/seat-storage.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { createDemo } from './demo.ts'
import { loadRenderer } from './games/index.ts'
import { createHint, HINT_AFTER, TAPPED } from './idle-hint.ts'
import { createRecording } from './input-recording.ts'
import { listenToKeys } from './keyboard-input.ts'
import type { Frame, MinigameScene } from './minigame-scene.ts'
import { FUSE_MS, RESULT_MS } from './result-time.ts'
import { type Thumb, watchThumb } from './thumb.ts'
import { watchRun } from './watched-run.ts'

/** How often touches are sent to the server (ms). */
const SEND_EVERY = 500
/** How long to wait before the scene's code and art are loaded again after a failure (ms). */
const RETRY_AFTER = 2_000

/** Whether this is a draft of touches, as `keepTouches` stores it. */
const isTouchDraft = (kept: unknown): kept is { key: string; runs: number[] } =>
  typeof kept === 'object' && kept !== null && 'key' in kept && 'runs' in kept && Array.isArray(kept.runs)

export interface MinigameField {
  readonly thumb: Thumb
  /** Takes over a newer view. It may have fewer touches than the one before, if a chunk was lost. */
  update(play: PlayView): void
  /** Whether the result is still being shown. */
  showsResult(): boolean
  close(): void
}

/**
 * Starts a mini-game in an element: shows its demo, then records and sends touches, then shows the result. Ends with
 * `close`, with the phone's signal, or when the element has left the page.
 */
export function openField(holder: HTMLElement, phone: PhoneContext, first: PlayView): MinigameField {
  let play = first
  let sending = false
  let closed = false
  /** When the run ended (page time, ms), or 0. */
  let endedAt = 0
  const { connection } = phone
  const thumb = watchThumb(holder, TAPPED.has(first.activity))
  const stopKeys = listenToKeys(holder, thumb)
  const key = `${first.activity} ${first.seed}`
  const kept = loadDraft(connection.code, 'touches')
  const watched = first.watched ? watchRun(first) : null
  const recording = createRecording(first, isTouchDraft(kept) && kept.key === key ? kept.runs : [])
  const keepTouches = () => saveDraft(connection.code, 'touches', { key, runs: recording.touches() })
  addEventListener('pagehide', keepTouches)
  const demo = createDemo(first)
  const hint = createHint(recording.engine, TAPPED.has(first.activity))
  let touched = recording.touches().some((_, i, runs) => i % 2 === 0 && runs[i] !== NO_TOUCH)
  const openedAt = performance.now()
  let scene: MinigameScene | null = null
  const frame: Frame = {
    state: recording.state,
    stepProgress: 0,
    demoTouch: null,
    hintTouch: null,
    msUntilStart: 0,
    touch: -1,
    end: 'none',
    msSinceEnd: 0,
    score: 0,
  }

  const send = async () => {
    if (watched) return
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

  /** The run is over: its result is shown for a while, then the page goes on. */
  const end = () => {
    if (endedAt > 0) return
    endedAt = performance.now()
    setTimeout(() => phone.refresh(), play.cut ? FUSE_MS : RESULT_MS)
    void send()
  }

  /** Called before each frame. Returns what to draw. */
  const nextFrame = () => {
    const now = connection.now()
    const waiting = now < play.startedAt && endedAt === 0
    frame.demoTouch = null
    frame.hintTouch = null
    frame.touch = watched ? watched.touch : thumb.now()
    if (waiting) {
      demo.advance(performance.now() - openedAt, play.stepMs)
      frame.state = demo.state
      frame.demoTouch = demo.touch
      frame.msUntilStart = play.startedAt - now
      frame.stepProgress = 0
      return frame
    }
    const { paused } = connection.store.getState().public
    if (watched) {
      frame.state = watched.state
      frame.stepProgress = paused || play.cut ? 0 : watched.advance(now)
    } else {
      frame.state = recording.state
      frame.stepProgress = paused || play.cut ? 0 : recording.advance(now, thumb)
      if (recording.done) end()
    }
    touched ||= thumb.isFresh() || frame.touch !== NO_TOUCH
    if (!touched && !watched && endedAt === 0 && now - play.startedAt > HINT_AFTER)
      frame.hintTouch = hint(recording.state)
    frame.end = play.cut ? 'cut' : endedAt > 0 ? 'done' : 'none'
    frame.msSinceEnd = endedAt > 0 ? performance.now() - endedAt : 0
    frame.score = (play.score as Score | null) ?? recording.engine.score(frame.state)
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
    scene?.close()
  }

  phone.signal.addEventListener('abort', close)

  /** Loads the scene, again and again until it works. Touches count meanwhile. */
  const show = async () => {
    try {
      // A page that is loaded again comes back to this mini-game, with its touches.
      const [{ openScene }, createRenderer] = await loadPart(
        () => Promise.all([import('./minigame-scene.ts'), loadRenderer(first.activity)]),
        { signal: phone.signal, onReload: () => phone.showNotice(t('loading.again')) },
      )
      if (!closed) scene = await openScene(holder, first, phone, createRenderer, nextFrame)
      if (closed) scene?.close()
    } catch {
      if (!closed) setTimeout(() => void (closed ? null : show()), RETRY_AFTER)
    }
  }
  void show()

  return {
    thumb,
    update(news) {
      // The server has fewer touches than it had confirmed: a chunk was lost with the connection.
      if (!sending && news.played < play.played) recording.confirm(news.played)
      play = news
      watched?.follow(news)
      recording.startAt(news.startedAt)
      if (play.cut || play.score !== null) end()
    },
    showsResult: () => endedAt > 0 && performance.now() - endedAt < (play.cut ? FUSE_MS : RESULT_MS) - 20,
    close,
  }
}
