/** The screen's sound: silent until the first tap, then it follows the game and the settings. */
import type { PhaseId } from '../../shared/content/ids.ts'
import type { CueView, PublicView } from '../../shared/views/types.ts'
import { needsTapForSound, whenAudioRuns } from '../audio/engine/audio-unlock.ts'
import { moodOf, seedOf } from '../audio/music/mood.ts'
import type { ScreenSound } from '../audio/screen-audio.ts'
import type { RoomConnection } from '../connection/room-connection.ts'
import { settings } from '../device/settings.ts'
import { stopAll } from '../device/stop-all.ts'

const MAX_VOLUME = 100
/** A phase older than this (ms) gets no opening sound: the screen has only just been opened. */
const MAX_PHASE_AGE = 2_500
/** Volume factor of the music while the narrator speaks, and while a caption is shown without a voice. */
const MUSIC_UNDER_SPEECH = 0.35
const MUSIC_UNDER_CAPTION = 0.65

/** Phases in which turning a page is heard. */
const BOOKS: ReadonlySet<PhaseId> = new Set(['prologue', 'storybook'])

export class Speakers {
  private readonly connection: RoomConnection
  private readonly echoes: boolean
  private readonly disposers: (() => void)[]
  private sound: ScreenSound | null = null
  private loading = false
  private closed = false
  private phaseNumber = -1
  private paused = false

  /**
   * @param onChange called when the audio context starts or is suspended
   * @param echoes false leaves out reverb, for slow devices
   */
  constructor(connection: RoomConnection, onChange: () => void, { echoes = true } = {}) {
    this.connection = connection
    this.echoes = echoes
    this.disposers = [
      whenAudioRuns(
        (context) => void this.open(context),
        () => queueMicrotask(onChange),
      ),
      settings.subscribe(() => this.applyVolumes()),
    ]
  }

  /** Whether the browser needs a tap before sound may play. */
  get needsTap(): boolean {
    return needsTapForSound() && !settings.getState().muted
  }

  /** Adapts music and effects to the view. Call it when the view changes and a few times a second. */
  tick(): void {
    const { public: view } = this.connection.store.getState()
    const now = this.connection.now()
    const begins =
      view.n !== this.phaseNumber && this.phaseNumber !== -1 && now - view.startedAt < MAX_PHASE_AGE
    this.phaseNumber = view.n
    if (!this.sound) return
    this.sound.follow(moodOf(view, seedOf(this.connection.code, view.nights), now), now)
    if (view.paused && !this.paused) this.sound.effect('onHold')
    else if (begins && !view.paused) this.sound.began(view.phase)
    this.paused = view.paused
  }

  /** Plays the effects of what has just happened. */
  playCues(cues: readonly CueView[], view: PublicView): void {
    for (const cue of cues) this.sound?.happened(cue, view)
  }

  /** Plays the effect of a page that the screen has turned by itself, or of a door. */
  pageTurned({ phase }: PublicView): void {
    if (BOOKS.has(phase)) this.sound?.effect('page')
    if (phase === 'talk' || phase === 'shout') this.sound?.effect('creak')
  }

  /** Plays the effect of an order that has little time left. */
  orderLate(): void {
    this.sound?.effect('burning')
  }

  /** Lowers the music while the narrator speaks or a caption is shown; null restores it. */
  duck(how: 'aloud' | 'caption' | null): void {
    this.sound?.duck(how === 'aloud' ? MUSIC_UNDER_SPEECH : how === 'caption' ? MUSIC_UNDER_CAPTION : 1)
  }

  /** Ends all sound, for good. */
  close(): void {
    this.closed = true
    stopAll(...this.disposers, () => this.sound?.close())
    this.sound = null
  }

  private async open(context: AudioContext): Promise<void> {
    if (this.sound || this.loading) return
    this.loading = true
    try {
      const { createScreenSound } = await import('../audio/screen-audio.ts')
      if (this.closed) return
      this.sound = createScreenSound(context, { echoes: this.echoes })
      this.applyVolumes()
      this.tick()
    } catch {
      // Not loaded; the next tap tries again.
    }
    this.loading = false
  }

  private applyVolumes(): void {
    const { music, effects, muted } = settings.getState()
    this.sound?.volumes({
      music: muted ? 0 : music / MAX_VOLUME,
      effects: muted ? 0 : effects / MAX_VOLUME,
    })
  }
}
