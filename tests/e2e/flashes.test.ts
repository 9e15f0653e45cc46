/** No page flashes more than three times a second (WCAG 2.2, 2.3.1), even with full motion. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openContext, openGalleryPage, openShelfPage } from '../../scripts/shots/gallery-page.ts'
import type { Role } from '../../shared/content/ids.ts'
import { openBrowser } from './kit/chromium-browser.ts'
import { mostFlashes, type PageLuminance } from './kit/flash-count.ts'
import { measureLuminance } from './kit/flashes.ts'

const MOST = 3
/** ms between two samples, and how many samples are taken. */
const EVERY = 50
const LOOKS = 22

const galleryUrl = inject('galleryUrl')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** Samples a page's luminance while its time is advanced step by step. @param step advances engine and styles by ms */
async function watch(page: Page, step: (ms: number) => Promise<void>): Promise<PageLuminance[]> {
  const looks: PageLuminance[] = []
  for (let i = 0; i < LOOKS; i++) {
    await step(EVERY)
    looks.push(await measureLuminance(page))
  }
  return looks
}

/** Moments with the most motion on phones: a wind, a missed order, a face that turns. */
const PHONES: readonly (readonly [Role, moment: string])[] = [
  ['ava', 'shout.wind'],
  ['leo', 'shout.missed'],
  ['elara', 'night'],
]

/** Assets of the screen that flicker or whirl. */
const PIECES = ['whirl.wind-on-leo', 'windows.shiver', 'wall.flicker-2']

describe('at most three flashes a second', () => {
  it.each(PHONES)('on the phone of %s: %s', async (role, moment) => {
    const context = await openContext(browser, { width: 360, height: 640 }, true)
    const viewer = await openGalleryPage(context, galleryUrl, role, { motion: 'full' })
    await viewer.go({ moment })
    expect(mostFlashes(await watch(viewer.page, viewer.pass), EVERY)).toBeLessThanOrEqual(MOST)
    await context.close()
  })

  it('on the screen', async () => {
    const context = await openContext(browser, { width: 320, height: 180 }, false)
    const shelf = await openShelfPage(context, galleryUrl, { motion: 'full' })
    const flashes: Record<string, number> = {}
    for (const piece of PIECES) {
      await shelf.show(piece)
      flashes[piece] = mostFlashes(await watch(shelf.page, shelf.pass), EVERY)
    }
    expect(Object.entries(flashes).filter(([, most]) => most > MOST)).toEqual([])
    await context.close()
  })
})
