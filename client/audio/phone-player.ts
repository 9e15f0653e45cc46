/** Plays a phone's small sounds and the music of its dreams on the page's audio context. */
import { settings } from '../device/settings.ts'
import { factor, TOUCH_LEVELS } from './data/levels.ts'
import { type SoundName, TOUCHES } from './data/sfx-phone.ts'
import { DreamMusicPlayer, type DreamPlayback } from './dream-music.ts'
import { type Layer, strike } from './engine/synth.ts'

export type { DreamPlayback }

export interface PhonePlayer {
  play(name: SoundName, halfTones: number): void
  dream(heard: DreamPlayback | null): void
  /** Falls silent at once, for good. */
  close(): void
}

/** The same sound again within this time (s) is one sound; so many at once are enough. */
const AGAIN = 0.03
const MOST = 10
const OCTAVE = 12
const LOUDEST = 100

export function createPlayer(context: AudioContext): PhonePlayer {
  const out = context.createGain()
  out.connect(context.destination)
  const music = new DreamMusicPlayer(context)
  const last = new Map<SoundName, number>()
  let sounding: number[] = []
  return {
    dream: (heard) => music.follow(heard),
    close() {
      music.close()
      out.disconnect()
    },
    play(name, halfTones) {
      const { effects, muted } = settings.getState()
      const now = context.currentTime
      if (muted || effects === 0 || context.state !== 'running') return
      // Names come from pages, too: an unknown one is silent.
      const layers: readonly Layer[] | undefined = TOUCHES[name]
      if (!layers) return
      sounding = sounding.filter((end) => end > now)
      if (now - (last.get(name) ?? -1) < AGAIN || sounding.length >= MOST) return
      last.set(name, now)
      const gain = (effects / LOUDEST) * factor(TOUCH_LEVELS[name])
      sounding.push(strike(context, out, layers, { at: now, pitch: 2 ** (halfTones / OCTAVE), gain }))
    },
  }
}
