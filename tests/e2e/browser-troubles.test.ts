/** What browsers do to pages in a living room: a picture that the graphics card loses, a part that does not arrive, no https. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser } from './kit/chromium-browser.ts'
import { type RunningServer, startServer } from './kit/e2e-server.ts'
import { joinText } from './kit/page-texts.ts'

/** A name in the house: like an address such as 192.168.0.20, and unlike localhost, it is no secure context on http. */
const HOUSE = 'living-room.test'
/** How long (ms) a busy machine may take. */
const PATIENCE = 60_000

const galleryUrl = inject('galleryUrl')
let server: RunningServer
let browser: Browser
/** Address of the server without https, as phones in a home use it. */
let plainUrl: string
beforeAll(async () => {
  server = await startServer()
  plainUrl = `http://${HOUSE}:${server.port}`
  browser = await openBrowser({ hosts: [HOUSE] })
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

/** Takes the picture's WebGL context away. @param back whether the browser gives it back */
async function loseContext(page: Page, back: boolean): Promise<void> {
  await page.locator('canvas').evaluate((canvas: HTMLCanvasElement, back) => {
    const gl = canvas.getContext('webgl') ?? canvas.getContext('webgl2')
    const extension = gl?.getExtension('WEBGL_lose_context')
    if (!gl || !extension) throw new Error('the picture is painted without WebGL')
    // It can be given back once all listeners have heard of the loss.
    const lost = new Promise((done) =>
      canvas.addEventListener('webglcontextlost', () => setTimeout(done), { once: true }),
    )
    extension.loseContext()
    return lost.then(() => {
      if (back) extension.restoreContext()
    })
  }, back)
}

/** How the picture is painted at present. */
const paintedBy = (page: Page) =>
  page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    if (canvas.getContext('2d')) return 'canvas'
    return (canvas.getContext('webgl') ?? canvas.getContext('webgl2'))?.isContextLost() ? 'nothing' : 'webgl'
  })

describe.each([
  { what: 'the screen', address: 'screen.html?phase=shout&plain=1&fps=4', canvas: '[data-shown] canvas' },
  {
    what: 'a mini-game',
    address: 'phone.html?phase=bedtime&role=leo&activity=glider&into=0',
    canvas: '.playfield canvas',
  },
])('$what', ({ address, canvas }) => {
  it('goes on when its WebGL context is lost and given back, and also when it never comes back', async () => {
    const { page, errors } = await openPage(640, 360)
    await page.goto(galleryUrl + address)
    await page.locator(canvas).waitFor()
    await loseContext(page, true)
    await expect.poll(() => paintedBy(page), { timeout: PATIENCE }).toBe('webgl')
    await loseContext(page, false)
    await expect.poll(() => paintedBy(page), { timeout: PATIENCE }).toBe('canvas')
    await page.locator(canvas).waitFor()
    expect(await page.locator('canvas').count()).toBe(1)
    expect(errors).toEqual([])
    await page.close()
  })
})

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

describe('on plain http', () => {
  it('a phone and a screen stay awake from a tap on, by a film that plays on', async () => {
    const code = await server.openRoom({ percent: 100, seed: 4 })
    const pages: Page[] = []
    for (const path of [`/${code}`, `/${code}/screen?plain=1&fps=4`]) {
      const { page } = await openPage(360, 640)
      pages.push(page)
      await page.addInitScript(() => {
        const { play } = HTMLMediaElement.prototype
        HTMLMediaElement.prototype.play = function () {
          this.addEventListener('timeupdate', () => {
            if (this.currentTime > 0) document.body.dataset.film = 'plays'
          })
          return play.call(this)
        }
      })
      await page.goto(plainUrl + path)
    }
    const [phone, screen] = pages as [Page, Page]
    await phone.getByLabel(joinText('door.name')).fill('Mia')
    await phone.getByRole('radio', { name: /ava/i }).click()
    await phone.getByRole('button', { name: joinText('door.go') }).click()
    await phone.locator('.phone').waitFor()
    await screen.locator('.scene[data-phase=lobby]').waitFor()
    for (const page of pages) {
      expect(await page.evaluate(() => [isSecureContext, 'wakeLock' in navigator])).toEqual([false, false])
      const film = async () => {
        await page.mouse.click(3, 3)
        return page.evaluate(() => document.body.dataset.film)
      }
      await expect.poll(film, { timeout: PATIENCE }).toBe('plays')
      await page.close()
    }
  })
})
