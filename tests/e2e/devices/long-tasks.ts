/** Records what keeps a page's main thread busy for so long that it is felt. */
import type { Page } from 'puppeteer-core'

/** A task of at least 50 ms. */
export interface LongTask {
  /** ms */
  readonly duration: number
  /** The phase that the phone showed, or an empty string. */
  readonly phase: string
  /** Whether a script or a style had arrived less than a second before: the page was loading. */
  readonly loading: boolean
}

declare global {
  interface Window {
    longTasks?: LongTask[]
  }
}

/** Runs in the page before anything else. */
function recordLongTasks(): void {
  const found: LongTask[] = []
  window.longTasks = found
  const scripts: number[] = []
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries())
      if (/\.(js|css)$/.test(name)) scripts.push(startTime + duration)
  }).observe({ type: 'resource', buffered: true })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      const phase = document.querySelector<HTMLElement>('.phone')?.dataset.phase ?? ''
      const loading =
        phase === '' || scripts.some((end) => end > startTime - 1_000 && end < startTime + duration)
      found.push({ duration, phase, loading })
    }
  }).observe({ type: 'longtask', buffered: true })
}

/** Records them in every document of a page. To be called before it is navigated. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(recordLongTasks)
}

/** Those since the last call. */
export const takeLongTasks = (page: Page): Promise<LongTask[]> =>
  page.evaluate(() => window.longTasks?.splice(0) ?? [])
