/** Speaks a whisper with the browser's speech synthesis, if it has any. The words are always on the page as well. */
import { play } from '../../audio/phone-sounds.ts'
import { settings } from '../../device/settings.ts'
import { canSpeak, speak, stopSpeaking } from '../../device/speech.ts'

/** Slower, lower and much quieter than the narrator's voice. */
const RATE = 0.72
const PITCH = 0.45
const VOLUME = 0.55

/** Whether the browser can speak. */
export const canWhisper = canSpeak

/** Plays a breath and speaks the words; cuts an earlier whisper short. Without a voice there is only the breath. */
export function whisper(words: string): void {
  play('breath')
  const { voice, muted } = settings.getState()
  if (muted || voice === 0) return
  stopSpeaking()
  speak({ words, rate: RATE, pitch: PITCH, volume: (VOLUME * voice) / 100 })
}

/** Stops speaking. */
export const stopWhisper = stopSpeaking
