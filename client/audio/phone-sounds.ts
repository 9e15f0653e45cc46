/**
 * A phone's sounds: effects such as `play('tap')`, and the music of a dream. The synthesiser is loaded at the first tap;
 * until then, without WebAudio or at volume 0 nothing is heard.
 */

import type { SoundName } from './data/sfx-phone.ts'
import { whenAudioRuns } from './engine/audio-unlock.ts'
import type { DreamPlayback, PhonePlayer } from './phone-player.ts'

let player: PhonePlayer | null = null
/** The page whose sounds are enabled; null when there is none. */
let page: symbol | null = null
let dream: DreamPlayback | null = null

/** Plays a sound now. Never throws. @param halfTones above (or below) its own pitch */
export function play(name: SoundName, halfTones = 0): void {
  player?.play(name, halfTones)
}

/** Sets the dream whose music plays on this phone; null for none. */
export function setDreamMusic(playback: DreamPlayback | null): void {
  dream = playback
  player?.dream(playback)
}

/** Hushes the music of the dream that plays now, or lets it be heard again. */
export function hushDreamMusic(hushed: boolean): void {
  player?.hush(hushed)
}

/** Enables sounds from the page's first tap on. Returns how to disable them. */
export function enableSoundOnFirstTap(): () => void {
  const mine = Symbol('page')
  let fetching = false
  page = mine
  const stopListening = whenAudioRuns(async (context) => {
    if (player || fetching) return
    fetching = true
    try {
      const { createPlayer } = await import('./phone-player.ts')
      if (page === mine) {
        player = createPlayer(context)
        player.dream(dream)
      }
    } catch {
      // The code could not be loaded; the next tap tries again.
    }
    fetching = false
  })
  return () => {
    stopListening()
    if (page !== mine) return
    page = null
    dream = null
    player?.close()
    player = null
  }
}
