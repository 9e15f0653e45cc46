/** All pages in a pseudo-language that is a third longer than English: every text has to fit. */
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
import { findOverflows } from './kit/burst.ts'
import { openBrowser } from './kit/chromium-browser.ts'
import { findCovered } from './kit/covered.ts'
import { phasesTestedOn } from './kit/phase-shares.ts'

/** The screen's stage of 1920 × 1080 is scaled to its window: a small one is painted faster, and its texts fit alike. */
const SIZES = { screen: { width: 640, height: 360 }, phone: { width: 360, height: 640 } } as const
/** Longer than any animation of the screen (ms). */
const MOVE = 700

const galleryUrl = inject('galleryUrl')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

async function open(as: ViewerName): Promise<GalleryTab> {
  const context = await openContext(browser, as === 'screen' ? SIZES.screen : SIZES.phone, as !== 'screen')
  return openGalleryPage(context, galleryUrl, as, { hurried: true, language: PSEUDO, canvas: true })
}

/** One moment of each variant in all recorded nights; for the screen, which takes long to paint, one of each phase. */
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
  it.each(['screen', 'ava', 'leo', 'elara', 'caleb'] as const)(
    'all texts fit on the page of %s, and nothing covers them',
    async (as) => {
      const viewer = await open(as)
      const share = as === 'screen' ? PHASES : phasesTestedOn(as)
      const wrong: string[] = []
      for (const { night, moment } of await looks(viewer, as)) {
        if (!share.includes(moment.phase)) continue
        await viewer.go({ night, moment: moment.name })
        if (as === 'screen') {
          await viewer.pass(MOVE)
          await viewer.pass(MOVE)
        }
        const fits = as === 'screen' ? { scrolls: false, slack: 2 } : { scrolls: true, slack: 4 }
        for (const what of [...(await findOverflows(viewer.page, fits)), ...(await findCovered(viewer.page))])
          wrong.push(`${moment.name}: ${what}`)
      }
      expect(wrong).toEqual([])
      expect(viewer.complaints).toEqual([])
      await viewer.page.context().close()
    },
  )

  it.each(['join', 'home', 'neighbour'] as const)('all texts fit on the %s page', async (as) => {
    const viewer = await open(as)
    await viewer.go({ moment: 'lobby' })
    await viewer.page.locator(`html[lang=${PSEUDO}]`).waitFor()
    expect(await findOverflows(viewer.page, { scrolls: true, slack: 4 })).toEqual([])
    await viewer.page.context().close()
  })
})
