/** The music of a dream. It plays only on the phone of its dreamer. */
import type { Dream } from '../../shared/content/ids.ts'
import { settings } from '../device/settings.ts'
import { DREAM_LEVELS, decibelsToGain } from './data/levels.ts'
import { DREAM_TRACKS } from './music/dream-tracks.ts'
import { SILENCE } from './music/silence.ts'
import { TrackPlayer } from './music/track-player.ts'

/** A dream that is played on this phone. */
export interface DreamPlayback {
  readonly dream: Dream
  readonly seed: number
  /** Room times (ms) of its beginning and end. */
  readonly startedAt: number
  readonly endsAt: number
  /** Ms from beat to beat, for a dream that has a beat. */
  readonly beat: number | null
  /** Room time now (ms). */
  now(): number
}

/** How often bars are scheduled (ms), and how far ahead (s). */
const SCHEDULE_EVERY = 200
const AHEAD = 0.5
/** Seconds. */
const FADE_IN = 0.8
const FADE_OUT = 0.9
const FULL_VOLUME = 100
const MS = 1000
/** How fast the volume changes (s), and what is left of it while the music is hushed. */
const SWELL = 0.05
const HUSHED = 0.06

export class DreamMusicPlayer {
  private readonly context: AudioContext
  private readonly out: GainNode
  private current: DreamPlayback | null = null
  private track: TrackPlayer | null = null
  private timer: ReturnType<typeof setInterval> | undefined
  private hushed = false

  constructor(context: AudioContext) {
    this.context = context
    this.out = context.createGain()
    this.out.connect(context.destination)
  }

  /** Plays the music of a dream from now on; null stops it. The same dream again changes nothing. */
  follow(dream: DreamPlayback | null): void {
    if (dream?.dream === this.current?.dream && dream?.startedAt === this.current?.startedAt) return
    this.current = dream
    this.track?.stop(FADE_OUT)
    this.track = null
    this.hushed = false
    clearInterval(this.timer)
    if (!dream) return
    this.timer = setInterval(() => this.play(), SCHEDULE_EVERY)
    this.play()
  }

  /** Hushes the music, or lets it be heard again. It goes on meanwhile. */
  hush(hushed: boolean): void {
    this.hushed = hushed
    if (this.current) this.setVolume()
  }

  /** Stops at once, for good. */
  close(): void {
    this.follow(null)
    this.out.disconnect()
  }

  private play(): void {
    const { current, context, out } = this
    if (!current) return
    // Sound leaves the loudspeaker late; a dream with a beat must compensate for that.
    const now = current.now() + (context.outputLatency || 0) * MS
    const { music, muted } = settings.getState()
    this.setVolume()
    if (muted || music === 0 || context.state !== 'running' || now < current.startedAt - AHEAD * MS) return
    if (now >= current.endsAt) {
      this.follow(null)
      return
    }
    const { dream, seed, startedAt, endsAt, beat } = current
    this.track ??= new TrackPlayer(context, { warm: out, cold: out }, DREAM_TRACKS[dream], {
      key: dream,
      level: decibelsToGain(DREAM_LEVELS[dream]),
      fadeIn: FADE_IN,
    })
    this.track.play(context.currentTime + AHEAD, now, {
      ...SILENCE,
      seed,
      since: startedAt,
      lasts: (endsAt - startedAt) / MS,
      tension: Math.max(0, Math.min(1, (now - startedAt) / (endsAt - startedAt))),
      songBeat: beat === null ? 0 : beat / MS,
    })
  }

  private setVolume(): void {
    const { music, muted } = settings.getState()
    const volume = muted ? 0 : (music / FULL_VOLUME) * (this.hushed ? HUSHED : 1)
    this.out.gain.setTargetAtTime(volume, this.context.currentTime, SWELL)
  }
}
