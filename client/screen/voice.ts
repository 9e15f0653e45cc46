/** The house's voice: the browser's own, if it has one. Everything it says stands on the screen as well. */

/** A little slower than talk, as one reads to children. */
const RATE = 0.92

export class Voice {
  private readonly speech = typeof speechSynthesis === 'undefined' ? null : speechSynthesis
  private last = ''
  muted = false

  /** Says a sentence once; the one before it is cut short, as the scene has moved on. */
  say(sentence: string): void {
    if (sentence === this.last) return
    this.last = sentence
    if (!this.speech || this.muted) return
    const words = new SpeechSynthesisUtterance(sentence)
    words.lang = document.documentElement.lang || 'en'
    words.rate = RATE
    this.speech.cancel()
    this.speech.speak(words)
  }

  mute(on: boolean): void {
    this.muted = on
    if (on) this.speech?.cancel()
  }
}
