/** Phone pages for readers who have set their browser's text to twice its size, and on phones of 240 px. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { ViewerName } from '../../client/gallery/gallery-address.ts'
import { openContext, openGalleryPage } from '../../scripts/shots/gallery-page.ts'
import { PHASES } from '../../shared/content/ids.ts'
import { findOverflows } from './kit/burst.ts'
import { openBrowser } from './kit/chromium-browser.ts'

const galleryUrl = inject('galleryUrl')

/** Some of each kind of page: cards, people, words, boards. All of them are looked at for English in `longer.test.ts`. */
const LOOKED_AT = PHASES.filter((_, i) => i % 3 === 0)

describe.each([
  ['text of twice the size', { fontSize: 32, width: 360, height: 640 }],
  ['a phone of 240 px', { fontSize: 16, width: 240, height: 432 }],
] as const)('with %s', (_, { fontSize, width, height }) => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser({ fontSize })
  })
  afterAll(() => browser?.close())

  it.each(['leo', 'join', 'home', 'neighbour'] as const)(
    'no text of %s is cut, and no page is wider than the window',
    async (as: ViewerName) => {
      const context = await openContext(browser, { width, height }, true)
      const viewer = await openGalleryPage(context, galleryUrl, as, { hurried: true })
      const nights = as === 'leo' ? await viewer.nights() : []
      const places = nights.slice(0, 1).flatMap(({ night, moments }) =>
        LOOKED_AT.flatMap((phase) => {
          const moment = moments.find((each) => each.phase === phase)?.name
          return moment === undefined ? [] : [{ night, moment }]
        }),
      )
      const wrong: string[] = []
      for (const place of places.length > 0 ? places : [{ moment: 'lobby' }]) {
        await viewer.go(place)
        for (const what of await findOverflows(viewer.page, { scrolls: true, slack: 4 }))
          wrong.push(`${place.moment}: ${what}`)
        const wide = await viewer.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (wide > 0) wrong.push(`${place.moment}: ${wide} px wider than the window`)
      }
      expect(wrong).toEqual([])
      await context.close()
    },
  )
})
