/** Nothing anywhere flashes more than three times a second, with everything that shakes and tears switched on. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openContext, openGalleryPage, openShelfPage } from '../../scripts/shots/gallery-page.ts'
import type { Role } from '../../shared/content/ids.ts'
import { openBrowser } from './kit/chromium-browser.ts'
import { mostFlashes, type PageLuminance } from './kit/flash-count.ts'
import { lookAt } from './kit/flashes.ts'

const MOST = 3
/** So often (ms) is looked, and so many times. */
const EVERY = 50
const LOOKS = 22

const galleryUrl = inject('galleryUrl')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** Looks at a page whose time is let on step by step: engine frames and styles alike. */
async function watch(page: Page, step: (ms: number) => Promise<void>): Promise<PageLuminance[]> {
  const looks: PageLuminance[] = []
  for (let i = 0; i < LOOKS; i++) {
    await step(EVERY)
    looks.push(await lookAt(page))
  }
  return looks
}

/** Phones at their wildest: a wind, an order missed, a face that turns. */
const PHONES: readonly (readonly [Role, moment: string])[] = [
  ['ava', 'shout.wind'],
  ['leo', 'shout.missed'],
  ['elara', 'night'],
]

/** What flickers and whirls in the house. */
const PIECES = ['whirl.wind-on-leo', 'windows.shiver', 'wall.flicker-2']

describe('nothing flashes more than three times a second', () => {
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
