/** Speaks a whisper with the browser's speech synthesis, if it has any. The words are always on the page as well. */
import { play } from '../../audio/phone-sounds.ts'
import { settings } from '../../device/settings.ts'

/** Slower, lower and much quieter than the narrator's voice. */
const RATE = 0.72
const PITCH = 0.45
const VOLUME = 0.55

const speech = typeof speechSynthesis === 'undefined' ? null : speechSynthesis

/** Whether the browser can speak. */
export const canWhisper = (): boolean => speech !== null

/** Plays a breath and speaks the words; cuts an earlier whisper short. Without a voice there is only the breath. */
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

/** Stops speaking. */
export function stopWhisper(): void {
  speech?.cancel()
}
