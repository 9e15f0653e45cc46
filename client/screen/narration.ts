/** The narrator's voice: the browser's speech synthesis, if there is any. Everything it says is also shown as text. */
import { settings } from '../device/settings.ts'
import { speak, stopSpeaking, voices } from '../device/speech.ts'

/** A little slower and lower than normal speech, like reading a bedtime story. */
const RATE = 0.9
const PITCH = 0.88
const MAX_VOLUME = 100
/** A sentence that has not ended this long (ms) after the next one was requested is cut short. */
const CUT_AFTER = 2_500
/** Time (ms) to read a caption without a voice: for each letter, and at least. */
const READING_TIME_PER_LETTER = 55
const READING_TIME_MIN = 1_500

/** A voice is this many times slower at most: some browsers never tell that it has ended. */
const SLOWEST = 4

const readingTime = (sentence: string): number =>
  Math.max(READING_TIME_MIN, sentence.length * READING_TIME_PER_LETTER)

/** How a sentence is presented: by the voice, or as a caption alone; null when it is over. */
export type NarrationMode = 'aloud' | 'caption' | null

export class Narrator {
  private readonly onChange: (how: NarrationMode) => void
  private readonly maySpeak: () => boolean
  private readonly unsubscribe: () => void
  private last = ''
  /** Stands for the sentence that is spoken; null while there is none. */
  private speaking: symbol | null = null
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
    voices()
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
    clearTimeout(this.timer)
    if (!this.maySpeak() || muted || voice === 0 || voices().length === 0) {
      this.showOnly(sentence)
      return
    }
    const spoken = Symbol(sentence)
    this.speaking = spoken
    const speaks = speak({
      words: sentence,
      rate: RATE,
      pitch: PITCH,
      volume: voice / MAX_VOLUME,
      began: () => {
        if (this.speaking !== spoken) return
        this.onChange('aloud')
        if (this.next === null) this.startTimer(readingTime(sentence) * SLOWEST, () => this.cutShort())
      },
      ended: () => this.finished(spoken),
    })
    if (speaks || this.speaking !== spoken) return
    this.speaking = null
    this.showOnly(sentence)
  }

  /** A sentence that nobody says is there to be read. */
  private showOnly(sentence: string): void {
    this.onChange('caption')
    this.startTimer(readingTime(sentence), () => this.onChange(null))
  }

  private finished(spoken: symbol): void {
    if (this.speaking !== spoken) return
    this.speaking = null
    clearTimeout(this.timer)
    this.onChange(null)
    const { next } = this
    this.next = null
    if (next !== null) this.start(next)
  }

  private cutShort(): void {
    const spoken = this.speaking
    if (!spoken) return
    stopSpeaking()
    this.finished(spoken)
  }

  private startTimer(ms: number, then: () => void): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(then, ms)
  }
}
