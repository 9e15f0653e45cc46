/** The narrator's voice: the browser's speech synthesis, if there is any. Everything it says is also shown as text. */
import { settings } from '../device/settings.ts'

/** A little slower and lower than normal speech, like reading a bedtime story. */
const RATE = 0.9
const PITCH = 0.88
const MAX_VOLUME = 100
/** A sentence that has not ended this long (ms) after the next one was requested is cut short. */
const CUT_AFTER = 2_500
/** Time (ms) to read a caption without a voice: for each letter, and at least. */
const READING_TIME_PER_LETTER = 55
const READING_TIME_MIN = 1_500

/** How a sentence is presented: by the voice, or as a caption alone; null when it is over. */
export type NarrationMode = 'aloud' | 'caption' | null

export class Narrator {
  private readonly speech = typeof speechSynthesis === 'undefined' ? null : speechSynthesis
  private readonly onChange: (how: NarrationMode) => void
  private readonly maySpeak: () => boolean
  private readonly unsubscribe: () => void
  private last = ''
  /** Referenced while it is spoken: some browsers garbage-collect it otherwise and never fire its `end` event. */
  private speaking: SpeechSynthesisUtterance | null = null
  private next: string | null = null
  private timer: ReturnType<typeof setTimeout> | undefined

  /**
   * @param onChange called when a sentence begins and ends, so that the music can be lowered
   * @param maySpeak whether this screen has the voice; another one has it where all would hear both
   */
  constructor(onChange: (how: NarrationMode) => void = () => undefined, maySpeak = () => true) {
    this.onChange = onChange
    this.maySpeak = maySpeak
    // Some browsers load their voices only after the first call.
    this.speech?.getVoices()
    this.unsubscribe = settings.subscribe(({ muted, voice }) => {
      if (muted || voice === 0) this.hush()
    })
  }

  /** Says a sentence once. The current one may finish for a short time; of waiting sentences only the newest is kept. */
  say(sentence: string): void {
    if (sentence === this.last || sentence === '') return
    this.last = sentence
    if (!this.speaking) {
      this.start(sentence)
      return
    }
    if (this.next === null) this.startTimer(CUT_AFTER, () => this.cutShort())
    this.next = sentence
  }

  /** Stops speaking at once and drops the waiting sentence. */
  hush(): void {
    this.next = null
    this.cutShort()
  }

  /** Stops for good. */
  close(): void {
    this.unsubscribe()
    this.hush()
    clearTimeout(this.timer)
  }

  private start(sentence: string): void {
    const { muted, voice } = settings.getState()
    if (!this.speech || !this.maySpeak() || muted || voice === 0 || this.speech.getVoices().length === 0) {
      this.onChange('caption')
      this.startTimer(Math.max(READING_TIME_MIN, sentence.length * READING_TIME_PER_LETTER), () =>
        this.onChange(null),
      )
      return
    }
    clearTimeout(this.timer)
    const utterance = new SpeechSynthesisUtterance(sentence)
    utterance.lang = document.documentElement.lang || 'en'
    utterance.rate = RATE
    utterance.pitch = PITCH
    utterance.volume = voice / MAX_VOLUME
    utterance.onstart = () => this.speaking === utterance && this.onChange('aloud')
    utterance.onend = () => this.finished(utterance)
    utterance.onerror = () => this.finished(utterance)
    this.speaking = utterance
    this.speech.speak(utterance)
  }

  private finished(utterance: SpeechSynthesisUtterance): void {
    if (this.speaking !== utterance) return
    this.speaking = null
    clearTimeout(this.timer)
    this.onChange(null)
    const { next } = this
    this.next = null
    if (next !== null) this.start(next)
  }

  private cutShort(): void {
    const utterance = this.speaking
    if (!utterance) return
    this.speech?.cancel()
    this.finished(utterance)
  }

  private startTimer(ms: number, then: () => void): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(then, ms)
  }
}
