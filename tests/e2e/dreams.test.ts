/**
 * Plays mini-games with touches in a browser whose clock the test controls, and expects the score that the rules give for
 * the same touches.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser } from './kit/chromium-browser.ts'
import { expectScore, LEAD, openMinigame, playThrough } from './kit/frozen-minigame.ts'
import { phoneLine } from './kit/page-texts.ts'

const galleryUrl = inject('galleryUrl')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

describe('a mini-game on a phone', () => {
  // Without a graphics card, as here, pages paint a plain canvas unless they are asked for WebGL.
  it.each([
    ['glider', 'WebGL', '&canvas=0'],
    ['workshop', 'a plain canvas', ''],
    ['encore', 'a plain canvas', ''],
    ['bells', 'WebGL', '&canvas=0'],
    ['inbox', 'a plain canvas', ''],
  ] as const)(
    '%s, drawn with %s, shows the score that the rules give for the same touches',
    async (id, _picture, more) => {
      const dream = await openMinigame(browser, galleryUrl, id, more)
      const score = await playThrough(dream, id)
      expect(score).toBeGreaterThan(0)
      await expectScore(dream, score)
      expect(dream.complaints).toEqual([])
      await dream.close()
    },
  )

  it('ends with a message when the fuse is pulled', async () => {
    const dream = await openMinigame(browser, galleryUrl, 'glider', '&cut=4000')
    const { page } = dream
    await page.clock.fastForward(LEAD + 1_100)
    await expect.poll(() => page.locator('.playfield').count()).toBe(1)
    await page.clock.fastForward(3_000)
    await page.getByText(phoneLine('play.cut', 'play.cut.line')).waitFor()
    expect(dream.complaints).toEqual([])
    await dream.close()
  })
})
