/** Reads a page's words aloud with the browser's speech synthesis, for people who read slowly. A switch on the device. */
import { settings } from './settings.ts'
import { canSpeak, speak, stopSpeaking, voices } from './speech.ts'

/** A little slower than people talk. */
const RATE = 0.92
const MAX_VOLUME = 100

/** Whether this browser can speak at all. */
export const canReadAloud = canSpeak

/** Whether it has a voice now; some browsers load their voices only after the first question. */
export const hasVoice = (): boolean => voices().length > 0

/** The voice that fits the page's language best: of the same region, then one that works without a network. */
function voiceFor(language: string, among: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | null {
  const tagOf = ({ lang = '' }: SpeechSynthesisVoice) => lang.replace('_', '-').toLowerCase()
  const wanted = language === 'en' ? 'en-gb' : language.toLowerCase()
  const same = among.filter((voice) => tagOf(voice).split('-')[0] === wanted.split('-')[0])
  return (
    same.find((voice) => tagOf(voice) === wanted && voice.localService) ??
    same.find((voice) => tagOf(voice) === wanted) ??
    same.find((voice) => voice.localService) ??
    same[0] ??
    null
  )
}

/** Speaks now, and cuts short what it was saying. Does nothing without the switch, a voice, or sound. */
export function readAloud(words: string): void {
  const { readAloud: on, voice: volume, muted } = settings.getState()
  if (!on || muted || volume === 0 || words === '') return
  stopSpeaking()
  speak({ words, rate: RATE, volume: volume / MAX_VOLUME, voiceFor })
}

/** Stops speaking. */
export const stopReading = stopSpeaking
