/** Nothing anywhere flashes more than three times a second, with everything that shakes and tears switched on. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GalleryServer, serveGallery } from '../../scripts/lib/gallery-server.ts'
import { openContext, openGalleryPage, openShelfPage } from '../../scripts/shots/gallery-page.ts'
import type { Role } from '../../shared/content/ids.ts'
import { openBrowser } from './kit/browser.ts'
import { type Look, lookAt, mostFlashes } from './kit/flashes.ts'

const MOST = 3
/** So often (ms) is looked, and so many times. */
const EVERY = 50
const LOOKS = 22

let browser: Browser
let gallery: GalleryServer
beforeAll(async () => {
  gallery = await serveGallery()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

/** Looks at a page whose time is let on step by step: engine frames and styles alike. */
async function watch(page: Page, step: (ms: number) => Promise<void>): Promise<Look[]> {
  const looks: Look[] = []
  for (let i = 0; i < LOOKS; i++) {
    await step(EVERY)
    looks.push(await lookAt(page))
  }
  return looks
}

describe('counting flashes', () => {
  const strobe = (hertz: number): Look[] =>
    Array.from({ length: 60 }, (_, i) => [0.4 + 0.2 * Math.sin((i / 60) * 2 * Math.PI * hertz)])

  it.each([0, 1, 2, 3, 5, 8])('counts %i in a second of so many', (hertz) => {
    expect(Math.abs(mostFlashes(strobe(hertz), 1_000 / 60) - hertz)).toBeLessThanOrEqual(hertz === 0 ? 0 : 1)
  })

  it('does not count a light that comes up or goes out once, nor a shimmer', () => {
    const fade = Array.from({ length: 60 }, (_, i) => [i / 60])
    const shimmer = Array.from({ length: 60 }, (_, i) => [0.5 + (i % 2) * 0.05])
    expect(mostFlashes(fade, 16)).toBe(0)
    expect(mostFlashes(shimmer, 16)).toBe(0)
  })
})

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
    const viewer = await openGalleryPage(context, gallery.url, role, { motion: 'full' })
    await viewer.go({ moment })
    expect(mostFlashes(await watch(viewer.page, viewer.pass), EVERY)).toBeLessThanOrEqual(MOST)
    await context.close()
  })

  it('on the screen', async () => {
    const context = await openContext(browser, { width: 320, height: 180 }, false)
    const shelf = await openShelfPage(context, gallery.url, { motion: 'full' })
    const flashes: Record<string, number> = {}
    for (const piece of PIECES) {
      await shelf.show(piece)
      flashes[piece] = mostFlashes(await watch(shelf.page, shelf.pass), EVERY)
    }
    expect(Object.entries(flashes).filter(([, most]) => most > MOST)).toEqual([])
    await context.close()
  })
})
