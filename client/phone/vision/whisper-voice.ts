/** A whisper from the phone itself: the browser's voice made small, if it has one. Its words always stand on the page. */

import { play } from '../../audio/phone-sounds.ts'
import { settings } from '../../device/settings.ts'

/** Slower, lower and much quieter than the house reads. */
const RATE = 0.72
const PITCH = 0.45
const VOLUME = 0.55

const speech = typeof speechSynthesis === 'undefined' ? null : speechSynthesis

/** Whether this phone has any voice to whisper with. */
export const canWhisper = (): boolean => speech !== null

/** Whispers words under a breath; whatever was whispered before is cut short. A phone without a voice still breathes. */
export function whisper(words: string): void {
  play('breath')
  const { voice, muted } = settings.getState()
  if (!speech || muted || voice === 0) return
  const said = new SpeechSynthesisUtterance(words)
  said.lang = document.documentElement.lang || 'en'
  said.rate = RATE
  said.pitch = PITCH
  said.volume = (VOLUME * voice) / 100
  speech.cancel()
  speech.speak(said)
}

/** Nothing whispers on once its page is turned. */
export function stopWhisper(): void {
  speech?.cancel()
}
