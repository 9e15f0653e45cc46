/** Plays a phone's sounds and the music of its dreams. Loaded at the first tap. */
import { settings } from '../device/settings.ts'
import { decibelsToGain, PHONE_SOUND_LEVELS } from './data/levels.ts'
import { PHONE_SOUNDS, type SoundName } from './data/sfx-phone.ts'
import { DreamMusicPlayer, type DreamPlayback } from './dream-music.ts'
import { type Layer, playLayers } from './engine/synth.ts'

export type { DreamPlayback }

export interface PhonePlayer {
  /** @param halfTones above the sound's own pitch */
  play(name: SoundName, halfTones: number): void
  /** The dream whose music plays, or null. */
  dream(dream: DreamPlayback | null): void
  /** Hushes the dream's music, or lets it be heard again. */
  hush(hushed: boolean): void
  /** Stops at once, for good. */
  close(): void
}

/** The same sound is not repeated within this time (s), and no more than `MOST_AT_ONCE` sounds play together. */
const REPEAT_AFTER = 0.03
const MOST_AT_ONCE = 10
const OCTAVE = 12
const FULL_VOLUME = 100

/** Creates the player on a running audio context. Volumes come from the device's settings. */
export function createPlayer(context: AudioContext): PhonePlayer {
  const out = context.createGain()
  out.connect(context.destination)
  const music = new DreamMusicPlayer(context)
  const last = new Map<SoundName, number>()
  /** Context times (s) at which the sounds that play now end. */
  let playingUntil: number[] = []
  return {
    dream: (dream) => music.follow(dream),
    hush: (hushed) => music.hush(hushed),
    close() {
      music.close()
      out.disconnect()
    },
    play(name, halfTones) {
      const { effects, muted } = settings.getState()
      const now = context.currentTime
      if (muted || effects === 0 || context.state !== 'running') return
      // Names also come from `data-sound` attributes: an unknown one is silent.
      const layers: readonly Layer[] | undefined = PHONE_SOUNDS[name]
      if (!layers) return
      playingUntil = playingUntil.filter((end) => end > now)
      if (now - (last.get(name) ?? -1) < REPEAT_AFTER || playingUntil.length >= MOST_AT_ONCE) return
      last.set(name, now)
      const gain = (effects / FULL_VOLUME) * decibelsToGain(PHONE_SOUND_LEVELS[name])
      playingUntil.push(playLayers(context, out, layers, { at: now, pitch: 2 ** (halfTones / OCTAVE), gain }))
    },
  }
}
