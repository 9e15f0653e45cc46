/** Measures how loud a page's sound is. */
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    /** Largest absolute value of the last 0.7 s of samples; null while the page has not created any sound. */
    hear?: () => number | null
  }
}

/** Starts to measure. To be called before the page is navigated. */
export async function listenIn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ears = new Map<BaseAudioContext, AnalyserNode>()
    const { connect } = AudioNode.prototype
    AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode, ...rest: number[]) {
      if (to instanceof AudioDestinationNode) {
        const ear = ears.get(to.context) ?? to.context.createAnalyser()
        // 0.7 s: long enough that ticks between two measurements are not missed.
        ear.fftSize = 32_768
        ears.set(to.context, ear)
        Reflect.apply(connect, this, [ear])
      }
      return Reflect.apply(connect, this, [to, ...rest])
    } as typeof connect
    window.hear = () => {
      let loudest: number | null = null
      for (const ear of ears.values()) {
        const samples = new Float32Array(ear.fftSize)
        ear.getFloatTimeDomainData(samples)
        loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), loudest ?? 0)
      }
      return loudest
    }
  })
}

/** Waits until the page is louder than `level` (1 is full scale). */
export const untilHeard = (page: Page, level = 0.003) =>
  page.waitForFunction((least) => (window.hear?.() ?? 0) > least, level, { polling: 20 })

/** Waits until the page is silent. */
export const untilSilent = (page: Page) =>
  page.waitForFunction(() => window.hear?.() === 0 || (window.hear?.() ?? 1) < 1e-4, undefined, {
    polling: 50,
  })
