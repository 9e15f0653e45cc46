/** An ear in the page: how loud what goes to its loudspeakers is, now. */
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    /** The sample farthest from silence in the last moments; null while the page has no sound at all. */
    hear?: () => number | null
  }
}

/** Puts an ear into every page that opens from now on. */
export async function listenIn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ears = new Map<BaseAudioContext, AnalyserNode>()
    const { connect } = AudioNode.prototype
    AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode, ...rest: number[]) {
      if (to instanceof AudioDestinationNode) {
        const ear = ears.get(to.context) ?? to.context.createAnalyser()
        // Two thirds of a second: a tick that is shorter than the wait between two looks is heard, too.
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

/** Waits until the page is louder than this. */
export const untilHeard = (page: Page, level = 0.003) =>
  page.waitForFunction((least) => (window.hear?.() ?? 0) > least, level, { polling: 20 })

/** Waits until nothing is to be heard. */
export const untilSilent = (page: Page) =>
  page.waitForFunction(() => window.hear?.() === 0 || (window.hear?.() ?? 1) < 1e-4, undefined, {
    polling: 50,
  })
