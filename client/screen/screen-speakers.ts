/** The screen's loudspeakers: silent until the first tap, then they follow what the house does and what is chosen. */
import type { PhaseId } from '../../shared/content/ids.ts'
import type { CueView, PublicView } from '../../shared/views/types.ts'
import { onceAwake, waitsForTap } from '../audio/engine/audio-unlock.ts'
import { moodOf, seedOf } from '../audio/music/mood.ts'
import type { ScreenSound } from '../audio/screen-audio.ts'
import type { RoomConnection } from '../connection/room-connection.ts'
import { settings } from '../device/settings.ts'

const LOUDEST = 100
/** A phase that began longer ago than this (ms) is not announced: this screen has only just come. */
const FRESH = 2_500
/** What is left of the music while the house speaks, and while a caption is read in silence. */
const UNDER_SPEECH = 0.35
const UNDER_CAPTION = 0.65

/** Phases that are read like a book. */
const BOOKS: ReadonlySet<PhaseId> = new Set(['prologue', 'storybook'])

export class Speakers {
  private readonly house: RoomConnection
  private readonly echoes: boolean
  private readonly leavings: (() => void)[]
  private sound: ScreenSound | null = null
  private fetching = false
  private closed = false
  private n = -1
  private paused = false

  /** @param onChange is told when sound wakes or falls asleep @param echoes false for weak machines */
  constructor(house: RoomConnection, onChange: () => void, { echoes = true } = {}) {
    this.house = house
    this.echoes = echoes
    this.leavings = [
      onceAwake(
        (context) => void this.open(context),
        () => queueMicrotask(onChange),
      ),
      settings.subscribe(() => this.volumes()),
    ]
  }

  /** Whether a tap is all that is missing. */
  get waiting(): boolean {
    return waitsForTap() && !settings.getState().muted
  }

  /** Follows the house. Call it when the view changes and a few times a second. */
  tick(): void {
    const { public: view } = this.house.store.getState()
    const now = this.house.now()
    const begins = view.n !== this.n && this.n !== -1 && now - view.startedAt < FRESH
    this.n = view.n
    if (!this.sound) return
    this.sound.follow(moodOf(view, seedOf(this.house.code, view.nights), now), now)
    if (view.paused && !this.paused) this.sound.effect('onHold')
    else if (begins && !view.paused) this.sound.began(view.phase)
    this.paused = view.paused
  }

  hear(cues: readonly CueView[], view: PublicView): void {
    for (const cue of cues) this.sound?.happened(cue, view)
  }

  /** The screen has turned a page by itself, or a door has. */
  turned({ phase }: PublicView): void {
    if (BOOKS.has(phase)) this.sound?.effect('page')
    if (phase === 'talk' || phase === 'shout') this.sound?.effect('creak')
  }

  /** Somebody's order is nearly burnt. */
  burning(): void {
    this.sound?.effect('burning')
  }

  /** The house speaks, or only shows a caption, or is done. */
  speaking(how: 'aloud' | 'caption' | null): void {
    this.sound?.duck(how === 'aloud' ? UNDER_SPEECH : how === 'caption' ? UNDER_CAPTION : 1)
  }

  close(): void {
    for (const leave of this.leavings) leave()
    this.closed = true
    this.sound?.close()
    this.sound = null
  }

  private async open(context: AudioContext): Promise<void> {
    if (this.sound || this.fetching) return
    this.fetching = true
    try {
      const { createScreenSound } = await import('../audio/screen-audio.ts')
      if (this.closed) return
      this.sound = createScreenSound(context, { echoes: this.echoes })
      this.volumes()
      this.tick()
    } catch {
      // Lost on the way; the next tap sends for it again.
    }
    this.fetching = false
  }

  private volumes(): void {
    const { music, effects, muted } = settings.getState()
    this.sound?.volumes({
      music: muted ? 0 : music / LOUDEST,
      effects: muted ? 0 : effects / LOUDEST,
    })
  }
}
