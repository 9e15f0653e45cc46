/**
 * The browser's speech synthesis, without exceptions: some browsers have only a part of it, or block it, and no page may break by that.
 * All that speaks goes through here.
 */

/** What is to be said. */
export interface SpokenWords {
  readonly words: string
  /** Speed and pitch, as factors of a normal voice. */
  readonly rate: number
  readonly pitch?: number
  /** 0–1. */
  readonly volume: number
  /** Chooses among the browser's voices for the page's language (BCP 47 tag); without it, or for null, the browser does. */
  voiceFor?(language: string, among: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | null
  /** Called when it is heard, and when it is over or has failed. */
  began?(): void
  ended?(): void
}

/** What is being said. Some browsers garbage-collect it otherwise, and never tell that it is over. */
const unfinished = new Set<SpeechSynthesisUtterance>()

function synthesis(): SpeechSynthesis | null {
  try {
    return typeof SpeechSynthesisUtterance === 'function' ? (speechSynthesis ?? null) : null
  } catch {
    return null
  }
}

/** Whether this browser can speak at all. */
export const canSpeak = (): boolean => synthesis() !== null

/** The voices that it has now; some browsers load them only after the first question. */
export function voices(): readonly SpeechSynthesisVoice[] {
  try {
    return synthesis()?.getVoices() ?? []
  } catch {
    return []
  }
}

/** Speaks in the page's language, after what is being said. @returns false if the browser refuses; nothing is called then */
export function speak({ words, rate, pitch = 1, volume, voiceFor, began, ended }: SpokenWords): boolean {
  const speaker = synthesis()
  if (!speaker) return false
  try {
    const said = new SpeechSynthesisUtterance(words)
    said.lang = document.documentElement.lang || 'en'
    said.voice = voiceFor?.(said.lang, voices()) ?? null
    said.rate = rate
    said.pitch = pitch
    said.volume = volume
    said.onstart = () => began?.()
    const over = () => {
      unfinished.delete(said)
      ended?.()
    }
    said.onend = over
    said.onerror = over
    unfinished.add(said)
    speaker.speak(said)
    return true
  } catch {
    return false
  }
}

/** Stops speaking, and drops what waits. */
export function stopSpeaking(): void {
  unfinished.clear()
  try {
    synthesis()?.cancel()
  } catch {
    // A browser that does not stop says the words to their end.
  }
}
