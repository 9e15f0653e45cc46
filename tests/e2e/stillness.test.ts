/** What a phone without motion does while time runs: it is painted when something has changed, and not in every frame in between. */
import type { Browser } from 'playwright-core'
import { expect, it } from 'vitest'
import type { RunningServer } from './kit/e2e-server.ts'
import { playUntil } from './kit/seat-everybody.ts'
import { openPhone } from './kit/seat-phone.ts'
import { useServerAndBrowser } from './kit/server-and-browser.ts'

let server: RunningServer
let browser: Browser
useServerAndBrowser((started, opened) => {
  server = started
  browser = opened
})

/** Resolves after so many changes of the time left, to the elements that have moved meanwhile. Runs in the page. */
async function movedWhile(changes: number): Promise<string[]> {
  const moved = new Set<string>()
  const note = ({ target }: Event) => moved.add((target as Element).outerHTML.slice(0, 80))
  document.addEventListener('transitionrun', note)
  const left = () =>
    [...document.querySelectorAll<HTMLElement>('[data-until]')]
      .map((element) => element.style.getPropertyValue('--left'))
      .join()
  for (let [seen, last] = [0, left()]; seen < changes; ) {
    await new Promise((done) => requestAnimationFrame(done))
    if (left() === last) continue
    last = left()
    seen += 1
  }
  document.removeEventListener('transitionrun', note)
  return [...moved]
}

it.each(['supper', 'hour'] as const)('on a still phone only time itself moves in %s', async (phase) => {
  const code = await server.openRoom({ percent: 100, seed: 2 })
  const seated = await playUntil(server.url, code, ['leo'], phase, 'standard')
  const page = await openPhone(browser, server.url, seated, 'leo', { still: true })
  await page.locator(`.phone[data-phase=${phase}] [data-until]`).first().waitFor({ state: 'attached' })
  expect(await page.evaluate(movedWhile, 5)).toEqual([])
  await page.context().close()
})
