/** Logs in the pages of the malfunction what their users notice, and when. */
import type { Page } from 'playwright-core'

export interface FeedbackEntry {
  /** `stamp.done`, `used`, `blanket`, `covered`, `caught`, `lights`, `row.done`, `result.open` … */
  what: string
  /** ms since 1970. */
  at: number
}

declare global {
  interface Window {
    felt: FeedbackEntry[]
  }
}

/** Starts the log of a page. To be called before it is navigated. */
export async function startFeedbackLog(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.felt = []
    const seen = new Map<string, string>()
    const note = (what: string) => window.felt.push({ what, at: performance.timeOrigin + performance.now() })
    /** Logs `what` whenever the value of `key` changes to another that is not empty. */
    const when = (key: string, now: string | null | undefined, what: string | null) => {
      if (now === null || now === undefined || now === '') seen.delete(key)
      else if (seen.get(key) !== now) {
        seen.set(key, now)
        if (what) note(what)
      }
    }
    const find = (selector: string) => document.querySelector<HTMLElement>(selector)
    const text = (selector: string) => find(selector)?.textContent?.replace(/\s+/g, ' ').trim()
    const look = () => {
      const holds = find('.control:is([data-held], [data-knocking])') !== null
      if (held && !holds) note('used')
      held = holds
      const order = find('.order')
      const stamp = order?.dataset.stamp
      when('stamp', stamp && `${stamp}${order?.dataset.from}`, `stamp.${stamp}`)
      when('order', find('.order[data-until]')?.dataset.from, 'order')
      when('blanket', find('.blanket') && 'there', 'blanket')
      when('covered', find('.blanket[data-covered]') && 'there', 'covered')
      when('caught', find('.caught') && 'there', 'caught')
      const result = find('.doors-result')?.dataset.result ?? find('.verdict')?.dataset.result
      when('result', result, `result.${result}`)
      when('done', text('.row-counter .good'), 'row.done')
      when('missed', text('.row-counter .bad'), 'row.missed')
      when('lights', text('.lights-total b'), 'lights')
      when('louder', find('.fuse[data-late]')?.dataset.from, 'louder')
      when('silence', find('.silence i') && 'there', 'silence')
      when('open', find('.note-pad[data-open]') && 'there', 'beat')
    }
    // A control takes effect when the finger is lifted; a `hold` control as soon as it has been held long enough, and a `knock`
    // control when no other knock follows.
    let held = false
    document.addEventListener(
      'pointerup',
      ({ target }) => {
        const control = target instanceof Element ? target.closest<HTMLElement>('.control') : null
        if (control && !['hold', 'knock'].includes(control.dataset.kind ?? '')) note('used')
      },
      true,
    )
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    })
  })
}

/** What `felt-log` has recorded on a page so far, oldest first; times are in ms of that page’s clock. */
export const feedbackLogOf = (page: Page): Promise<FeedbackEntry[]> => page.evaluate(() => window.felt)
