/** What happens to pages in a living room: a part of one does not arrive. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser } from './kit/chromium-browser.ts'
import { type RunningServer, startServer } from './kit/e2e-server.ts'

/** How long (ms) a busy machine may take. */
const PATIENCE = 60_000

const galleryUrl = inject('galleryUrl')
let server: RunningServer
let browser: Browser
beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

async function openPage(width: number, height: number): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
  page.setDefaultTimeout(PATIENCE)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  return { page, errors }
}

describe('a part of a page that does not arrive', () => {
  it.each(['js', 'css'])(
    'comes to the screen when the network is back, if it is a .%s file',
    async (kind) => {
      const code = await server.openRoom({ percent: 100, seed: 4 })
      const { page, errors } = await openPage(640, 360)
      const failed = new Set<string>()
      await page.route(new RegExp(`/assets/main-.*\\.${kind}$`), (route) => {
        const url = route.request().url()
        if (failed.has(url)) return route.continue()
        failed.add(url)
        return route.abort()
      })
      await page.goto(`${server.url}/${code}/screen?plain=1&fps=4`)
      await page.locator('.scene[data-phase=lobby]').waitFor()
      expect(failed.size).toBe(1)
      expect(errors).toEqual([])
      await page.close()
    },
  )

  it('comes to a mini-game while it is played', async () => {
    const { page, errors } = await openPage(360, 640)
    let lost = 0
    await page.route(/minigame-scene.*\.js$/, (route) => (lost++ === 0 ? route.abort() : route.continue()))
    await page.goto(`${galleryUrl}phone.html?phase=bedtime&role=leo&activity=glider&into=0`)
    await page.locator('.playfield canvas').waitFor()
    expect(lost).toBeGreaterThan(1)
    expect(errors).toEqual([])
    await page.close()
  })
})
