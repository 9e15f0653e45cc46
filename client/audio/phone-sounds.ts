/**
 * A phone's sounds: `play('tap')` under the thumb, and the music of a dream. Before the first tap of this page, without
 * WebAudio and with its volume at nought nothing sounds. The synthesiser is sent for at the first tap; nothing waits for it.
 */

import type { SoundName } from './data/sfx-phone.ts'
import { onceAwake } from './engine/audio-unlock.ts'
import type { DreamPlayback, PhonePlayer } from './phone-player.ts'

let player: PhonePlayer | null = null
/** The page that listens for the first tap just now; null when there is none. */
let page: symbol | null = null
let dream: DreamPlayback | null = null

/** Plays a sound now, a number of half tones above (or below) its own pitch. Never throws, never waits. */
export function play(name: SoundName, halfTones = 0): void {
  player?.play(name, halfTones)
}

/** The dream that is dreamt on this phone, for its music; null when nobody dreams here. */
export function dreamMusic(heard: DreamPlayback | null): void {
  dream = heard
  player?.dream(heard)
}

/** Lets a page sound from its first tap on. Returns how to silence it. */
export function soundFromFirstTap(): () => void {
  const mine = Symbol('page')
  let fetching = false
  page = mine
  const stopListening = onceAwake(async (awake) => {
    if (player || fetching) return
    fetching = true
    try {
      const { createPlayer } = await import('./phone-player.ts')
      if (page === mine) {
        player = createPlayer(awake)
        player.dream(dream)
      }
    } catch {
      // Lost on the way; the next tap sends for it again.
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
