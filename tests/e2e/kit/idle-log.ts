/** Logs in a phone's page which phase it shows, and whether there is anything to do. */
import type { Page } from 'playwright-core'

export interface IdleEntry {
  /** ms since 1970. */
  at: number
  /** A phase with its evening, such as `hour monday`. */
  phase: string
  /** Whether anything can be tapped, turned, held or typed, the menu not counted. */
  busy: boolean
}

/** A stretch of time (ms) on a phone. */
export interface Stretch {
  phase: string
  ms: number
}

/** Starts the log. To be called before the page is navigated. @returns the entries so far, one for each change */
export async function startIdleLog(page: Page): Promise<readonly IdleEntry[]> {
  const entries: IdleEntry[] = []
  await page.exposeFunction('noteIdle', (entry: IdleEntry) => entries.push(entry))
  await page.addInitScript(() => {
    const USABLE =
      'button, input, textarea, canvas, .pad-sheet, [role=radio], [role=switch], [role=slider], [role=button]'
    let last = ''
    const look = () => {
      const phone = document.querySelector<HTMLElement>('.phone')
      if (!phone) return
      const evening = phone.querySelector('.phone-who')?.textContent?.trim().split(/\s+/).at(-1) ?? ''
      const busy = [...phone.querySelectorAll<HTMLElement>(`main :is(${USABLE})`)].some(
        (one) => !one.matches(':disabled, [aria-disabled=true], .unseen') && one.checkVisibility(),
      )
      const phase = `${phone.dataset.phase} ${evening}`
      const now = `${phase} ${busy}`
      if (now === last) return
      last = now
      const { noteIdle } = window as unknown as { noteIdle(entry: object): void }
      noteIdle({ at: Date.now(), phase, busy })
    }
    setInterval(look, 250)
  })
  return entries
}

/** How long each phase was shown, in order. @param end ms since 1970 */
export function timesOf(entries: readonly IdleEntry[], end: number): Stretch[] {
  const times: Stretch[] = []
  for (const [i, { at, phase }] of entries.entries()) {
    const ms = (entries[i + 1]?.at ?? end) - at
    const last = times.at(-1)
    if (last?.phase === phase) last.ms += ms
    else times.push({ phase, ms })
  }
  return times
}

/** The stretches in which there was nothing to do, the longest first, named by the phase in which each began. @param end ms since 1970 */
export function idleStretches(entries: readonly IdleEntry[], end: number): Stretch[] {
  const stretches: Stretch[] = []
  let idle: Stretch | null = null
  for (const [i, { at, phase, busy }] of entries.entries()) {
    const ms = (entries[i + 1]?.at ?? end) - at
    if (busy) idle = null
    else if (idle) idle.ms += ms
    else {
      idle = { phase, ms }
      stretches.push(idle)
    }
  }
  return stretches.sort((a, b) => b.ms - a.ms)
}
