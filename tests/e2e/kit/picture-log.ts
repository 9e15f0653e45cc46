/** Keeps pictures of pages while they play, to look at a night as it went. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** A page, and how its pictures end. */
export interface PhotographedPage {
  page: Page
  /** For example `screen`. */
  who: string
}

/** Selector of what shows the phase, on the screen or on a phone. */
const STAGE = ':is(.scene, .phone)[data-phase]'

/** The phase that a page shows, and its words: without numbers, because countdowns do not make another picture. */
async function shownOn(page: Page): Promise<{ phase: string; words: string }> {
  const stage = page.locator(STAGE).first()
  const phase = (await stage.getAttribute('data-phase', { timeout: 1_000 })) ?? ''
  return { phase, words: ((await stage.textContent()) ?? '').replace(/\d+/g, '') }
}

/**
 * Photographs pages at intervals, into `folder` as number, phase and page.
 * @param every ms between two looks
 * @param isKept whether a picture is kept of this phase; `isNew` tells whether the page's words have changed since its last one
 * @returns ends it
 */
export function startPictureLog(
  pages: readonly PhotographedPage[],
  folder: string,
  every: number,
  isKept: (phase: string, isNew: boolean) => boolean,
): () => void {
  mkdirSync(folder, { recursive: true })
  const last = new Map<string, string>()
  let [n, busy] = [0, false]
  const look = async () => {
    const stem = String(n).padStart(4, '0')
    for (const { page, who } of pages) {
      const { phase, words } = await shownOn(page)
      const seen = `${phase} ${words}`
      if (!isKept(phase, seen !== last.get(who))) continue
      last.set(who, seen)
      n++
      await page.screenshot({ path: join(folder, `${stem}-${phase}-${who}.png`) })
    }
  }
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    // A page may be between two phases, or closed: the next look sees what comes then.
    void look()
      .catch(() => undefined)
      .finally(() => {
        busy = false
      })
  }, every)
  return () => clearInterval(timer)
}
