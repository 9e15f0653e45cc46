/** What happens to pages in a living room: a part of one does not arrive, the graphics card drops the picture, there is no https. */
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { describe, expect, inject, it } from 'vitest'
import type { RunningServer } from './kit/e2e-server.ts'
import { joinText } from './kit/page-texts.ts'
import { useServerAndBrowser } from './kit/server-and-browser.ts'

/** A name in the house: like an address such as 192.168.0.20, and unlike localhost, it is no secure context on http. */
const HOUSE = 'living-room.test'
/** How long (ms) a busy machine may take. */
const PATIENCE = 60_000
/** Least standard deviation of the grey levels (0–255) of a picture that is not empty. */
const SOMETHING = 6

const galleryUrl = inject('galleryUrl')
let server: RunningServer
let browser: Browser
useServerAndBrowser(
  (started, opened) => {
    server = started
    browser = opened
  },
  { hosts: [HOUSE] },
)

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

/** Takes the WebGL context of a page's picture away. @param back whether the browser gives it back */
async function loseContext(page: Page, back: boolean): Promise<void> {
  await page.locator('canvas').evaluate(async (canvas: HTMLCanvasElement, back) => {
    const gl = canvas.getContext('webgl') ?? canvas.getContext('webgl2')
    const extension = gl?.getExtension('WEBGL_lose_context')
    if (!extension) throw new Error('the picture is painted without WebGL')
    // It can be given back once all listeners have heard of the loss.
    const lost = new Promise((done) =>
      canvas.addEventListener('webglcontextlost', () => setTimeout(done), { once: true }),
    )
    extension.loseContext()
    await lost
    if (back) extension.restoreContext()
  }, back)
}

/** How the picture is painted at present: `black` without a context. */
const paintedBy = (page: Page): Promise<'canvas' | 'webgl' | 'black'> =>
  page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    if (canvas.getContext('2d')) return 'canvas'
    return (canvas.getContext('webgl') ?? canvas.getContext('webgl2'))?.isContextLost() ? 'black' : 'webgl'
  })

/** Waits until something is painted on the canvas, which is told from what is over it. */
async function expectPicture(page: Page, by: 'canvas' | 'webgl'): Promise<void> {
  await expect.poll(() => paintedBy(page).catch(String), { timeout: PATIENCE }).toBe(by)
  const clip = (await page.locator('canvas').boundingBox()) ?? undefined
  const style = '.stage-words, .stage-floats, .stage-near { visibility: hidden }'
  const contrast = async () => {
    const { channels } = await sharp(await page.screenshot({ style, ...(clip && { clip }) }))
      .greyscale()
      .stats()
    return channels[0]?.stdev ?? 0
  }
  await expect.poll(contrast, { timeout: PATIENCE }).toBeGreaterThan(SOMETHING)
}

describe('a picture that the graphics card drops', () => {
  it('comes back to the screen; when it is dropped for good, an offer to go on comes, and is taken', async () => {
    const { page, errors } = await openPage(640, 360)
    await page.goto(`${galleryUrl}screen.html?phase=hour&fps=4&canvas=0`)
    await page.locator('.stage-canvas[data-shown] canvas').waitFor()
    await expectPicture(page, 'webgl')
    await loseContext(page, true)
    await expectPicture(page, 'webgl')
    await loseContext(page, false)
    const offer = page.getByRole('alert').getByRole('button', { name: 'Draw a simpler picture' })
    await offer.waitFor()
    // The words go on meanwhile.
    expect(await page.locator('.scene[data-phase=hour]').isVisible()).toBe(true)
    await offer.click()
    await expectPicture(page, 'canvas')
    expect(await offer.count()).toBe(0)
    expect(await page.locator('canvas').count()).toBe(1)
    expect(errors).toEqual([])
    await page.close()
  })

  it('comes back to a mini-game, and is painted without the card when it is dropped for good', async () => {
    const { page, errors } = await openPage(360, 640)
    await page.goto(`${galleryUrl}phone.html?phase=bedtime&role=leo&activity=glider&into=0&canvas=0`)
    await page.locator('.playfield canvas').waitFor()
    await expectPicture(page, 'webgl')
    await loseContext(page, true)
    await expectPicture(page, 'webgl')
    await loseContext(page, false)
    await expectPicture(page, 'canvas')
    expect(await page.locator('canvas').count()).toBe(1)
    expect(errors).toEqual([])
    await page.close()
  })
})

describe('on plain http', () => {
  it('a phone and a screen stay awake from a tap on, by a film that plays on and on', async () => {
    const code = await server.openRoom({ percent: 100, seed: 4 })
    const pages: Page[] = []
    for (const path of [`/${code}`, `/${code}/screen?plain=1&fps=4`]) {
      const { page } = await openPage(360, 640)
      pages.push(page)
      await page.addInitScript(() => {
        const { play } = HTMLMediaElement.prototype
        let seconds = 0
        HTMLMediaElement.prototype.play = function () {
          this.ontimeupdate = () => {
            if (!this.paused) document.body.dataset.film = `${++seconds}`
          }
          return play.call(this)
        }
      })
      await page.goto(`http://${HOUSE}:${server.port}${path}`)
    }
    const [phone, screen] = pages as [Page, Page]
    await phone.getByLabel(joinText('door.name')).fill('Mia')
    await phone.getByRole('radio', { name: /ava/i }).click()
    await phone.getByRole('button', { name: joinText('door.go') }).click()
    await phone.locator('.phone').waitFor()
    await screen.locator('.scene[data-phase=lobby]').waitFor()
    for (const page of pages) {
      expect(await page.evaluate(() => [isSecureContext, 'wakeLock' in navigator])).toEqual([false, false])
      const film = () => page.evaluate(() => Number(document.body.dataset.film ?? 0))
      const tapped = async () => {
        await page.mouse.click(3, 3)
        return film()
      }
      await expect.poll(tapped, { timeout: PATIENCE }).toBeGreaterThan(0)
      // Longer than the film itself, which is told a few times a second how far it is.
      await expect.poll(film, { timeout: PATIENCE }).toBeGreaterThan(20)
    }
    for (const page of pages) await page.close()
  })
})
