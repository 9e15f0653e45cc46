/** The house's voice: the browser's own, if it has one. Everything it says stands on the screen as well. */
import { settings } from '../device/settings.ts'

/** A little slower and lower than talk, as one reads to children at night. */
const RATE = 0.9
const PITCH = 0.88
const LOUDEST = 100
/** A sentence that is not finished this long (ms) after the next one is due is cut short. */
const PATIENCE = 2_500
/** How long a caption is read where nobody speaks: ms a letter, and at least. */
const READING = 55
const READING_LEAST = 1_500

/** How a sentence is told: by the voice, or by its caption alone; null when it is over. */
export type Telling = 'aloud' | 'caption' | null

export class Voice {
  private readonly speech = typeof speechSynthesis === 'undefined' ? null : speechSynthesis
  private readonly told: (how: Telling) => void
  private readonly stopHearing: () => void
  private last = ''
  /** Kept while it is spoken: some browsers forget to say that it ended otherwise. */
  private speaking: SpeechSynthesisUtterance | null = null
  private next: string | null = null
  private timer: ReturnType<typeof setTimeout> | undefined

  /** @param told hears when the house begins and stops to speak, so that music can make room */
  constructor(told: (how: Telling) => void = () => undefined) {
    this.told = told
    // Some browsers look for their voices only when they are asked for them.
    this.speech?.getVoices()
    this.stopHearing = settings.subscribe(({ muted, voice }) => {
      if (muted || voice === 0) this.hush()
    })
  }

  /** Says a sentence once. One that is being spoken may finish, if it is quick; of those that wait only the newest does. */
  say(sentence: string): void {
    if (sentence === this.last || sentence === '') return
    this.last = sentence
    if (!this.speaking) {
      this.begin(sentence)
      return
    }
    if (this.next === null) this.later(PATIENCE, () => this.cut())
    this.next = sentence
  }

  /** Stops in the middle of the sentence. */
  hush(): void {
    this.next = null
    this.cut()
  }

  /** For good. */
  close(): void {
    this.stopHearing()
    this.hush()
    clearTimeout(this.timer)
  }

  private begin(sentence: string): void {
    const { muted, voice } = settings.getState()
    if (!this.speech || muted || voice === 0 || this.speech.getVoices().length === 0) {
      this.told('caption')
      this.later(Math.max(READING_LEAST, sentence.length * READING), () => this.told(null))
      return
    }
    clearTimeout(this.timer)
    const words = new SpeechSynthesisUtterance(sentence)
    words.lang = document.documentElement.lang || 'en'
    words.rate = RATE
    words.pitch = PITCH
    words.volume = voice / LOUDEST
    words.onstart = () => this.speaking === words && this.told('aloud')
    words.onend = () => this.finished(words)
    words.onerror = () => this.finished(words)
    this.speaking = words
    this.speech.speak(words)
  }

  private finished(words: SpeechSynthesisUtterance): void {
    if (this.speaking !== words) return
    this.speaking = null
    clearTimeout(this.timer)
    this.told(null)
    const { next } = this
    this.next = null
    if (next !== null) this.begin(next)
  }

  private cut(): void {
    const words = this.speaking
    if (!words) return
    this.speech?.cancel()
    this.finished(words)
  }

  private later(ms: number, then: () => void): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(then, ms)
  }
}
