/** Every page in a language a third longer than English: no text is cut off, and none runs out of its box. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { ViewerName } from '../../client/gallery/gallery-address.ts'
import {
  type GalleryTab,
  type MomentName,
  openContext,
  openGalleryPage,
} from '../../scripts/shots/gallery-page.ts'
import { PHASES } from '../../shared/content/ids.ts'
import { PSEUDO } from '../../shared/text/pseudo-language.ts'
import { burst } from './kit/burst.ts'
import { openBrowser } from './kit/chromium-browser.ts'
import { seenBy } from './kit/phase-shares.ts'

/** The screen is one stage of 1920 × 1080, scaled to its window: a small one is painted sooner, and bursts where a large one does. */
const SIZES = { screen: { width: 640, height: 360 }, phone: { width: 360, height: 640 } } as const
/** Longer than any move of the screen (ms). */
const MOVE = 700

const galleryUrl = inject('galleryUrl')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

async function open(as: ViewerName): Promise<GalleryTab> {
  const context = await openContext(browser, as === 'screen' ? SIZES.screen : SIZES.phone, as !== 'screen')
  return openGalleryPage(context, galleryUrl, as, { hurried: true, language: PSEUDO })
}

/**
 * The moments of all recorded nights that look different from each other, each once. A screen takes
 * long to be painted: of each phase it shows one.
 */
async function looks(page: GalleryTab, as: ViewerName): Promise<{ night: string; moment: MomentName }[]> {
  const found = new Map<string, { night: string; moment: MomentName }>()
  for (const { night, moments } of await page.nights())
    for (const moment of moments) {
      const name = as === 'screen' ? moment.phase : `${moment.phase}.${moment.look}`
      if (!found.has(name)) found.set(name, { night, moment })
    }
  return [...found.values()]
}

describe('in the pseudo-language', () => {
  it.each(['screen', 'ava', 'leo', 'elara', 'caleb'] as const)('nothing bursts for %s', async (as) => {
    const viewer = await open(as)
    const share = as === 'screen' ? PHASES : seenBy(as)
    const wrong: string[] = []
    for (const { night, moment } of await looks(viewer, as)) {
      if (!share.includes(moment.phase)) continue
      await viewer.go({ night, moment: moment.name })
      if (as === 'screen') {
        await viewer.pass(MOVE)
        await viewer.pass(MOVE)
      }
      for (const what of await burst(
        viewer.page,
        as === 'screen' ? { scrolls: false, slack: 2 } : { scrolls: true, slack: 4 },
      ))
        wrong.push(`${moment.name}: ${what}`)
    }
    expect(wrong).toEqual([])
    expect(viewer.complaints).toEqual([])
    await viewer.page.context().close()
  })

  it.each(['join', 'home', 'neighbour'] as const)('nothing bursts on the page called %s', async (as) => {
    const viewer = await open(as)
    await viewer.go({ moment: 'lobby' })
    await viewer.page.locator(`html[lang=${PSEUDO}]`).waitFor()
    expect(await burst(viewer.page, { scrolls: true, slack: 4 })).toEqual([])
    await viewer.page.context().close()
  })
})
