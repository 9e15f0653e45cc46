/** The music of a dream, heard from the phone of whoever dreams it and from nowhere else. */
import type { Dream } from '../../shared/content/ids.ts'
import { settings } from '../device/settings.ts'
import { DREAM_LEVELS, factor } from './data/levels.ts'
import { DREAM_PIECES } from './music/dream-tracks.ts'
import { SILENCE } from './music/silence.ts'
import { Band } from './music/track-player.ts'

export interface DreamPlayback {
  readonly dream: Dream
  readonly seed: number
  /** Room times (ms): when it begins and ends. */
  readonly startedAt: number
  readonly endsAt: number
  /** Its own beat in ms, for a dream that has one. */
  readonly beat: number | null
  /** Room time now (ms). */
  now(): number
}

/** How often bars are looked for (ms), and how far ahead (s). */
const EVERY = 200
const AHEAD = 0.5
/** Seconds in which it comes and goes. */
const FADE_IN = 0.8
const FADE_OUT = 0.9
const LOUDEST = 100
const MS = 1000

export class DreamMusicPlayer {
  private readonly context: AudioContext
  private readonly out: GainNode
  private heard: DreamPlayback | null = null
  private band: Band | null = null
  private timer: ReturnType<typeof setInterval> | undefined

  constructor(context: AudioContext) {
    this.context = context
    this.out = context.createGain()
    this.out.connect(context.destination)
  }

  follow(heard: DreamPlayback | null): void {
    if (heard?.dream === this.heard?.dream && heard?.startedAt === this.heard?.startedAt) return
    this.heard = heard
    this.band?.stop(FADE_OUT)
    this.band = null
    clearInterval(this.timer)
    if (!heard) return
    this.timer = setInterval(() => this.play(), EVERY)
    this.play()
  }

  /** Falls silent at once, for good. */
  close(): void {
    this.follow(null)
    this.out.disconnect()
  }

  private play(): void {
    const { heard, context, out } = this
    if (!heard) return
    // What is struck now is heard a little later; a dream with a beat is not to be late for it.
    const now = heard.now() + (context.outputLatency || 0) * MS
    const { music, muted } = settings.getState()
    out.gain.setTargetAtTime(muted ? 0 : music / LOUDEST, context.currentTime, 0.05)
    if (muted || music === 0 || context.state !== 'running' || now < heard.startedAt - AHEAD * MS) return
    if (now >= heard.endsAt) {
      this.follow(null)
      return
    }
    const { dream, seed, startedAt, endsAt, beat } = heard
    this.band ??= new Band(context, { warm: out, cold: out }, DREAM_PIECES[dream], {
      key: dream,
      level: factor(DREAM_LEVELS[dream]),
      fadeIn: FADE_IN,
    })
    this.band.play(context.currentTime + AHEAD, now, {
      ...SILENCE,
      seed,
      since: startedAt,
      lasts: (endsAt - startedAt) / MS,
      tension: Math.max(0, Math.min(1, (now - startedAt) / (endsAt - startedAt))),
      songBeat: beat === null ? 0 : beat / MS,
    })
  }
}
