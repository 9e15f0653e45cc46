/** Phone and screen in a browser without WebGL, beside one that has it. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { ActivityId, PhaseId } from '../../shared/content/ids.ts'
import { openBrowser } from './kit/chromium-browser.ts'
import { expectScore, LEAD, openMinigame, playThrough } from './kit/frozen-minigame.ts'
import { greatestDifference } from './kit/likeness.ts'

/** How far (of 255) the mean colour of a cell may be off. Smoothing differs; a missing tint makes 60 and more. */
const TOLERANCE = 25

const galleryUrl = inject('galleryUrl')
let without: Browser
let withIt: Browser
beforeAll(async () => {
  without = await openBrowser({ webgl: false })
  withIt = await openBrowser()
})
afterAll(async () => {
  await without?.close()
  await withIt?.close()
})

/** Whether a page's picture is painted without WebGL. */
const isPlainCanvas = (page: Page) =>
  page
    .locator('canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => canvas.getContext('2d') !== null)

describe('a mini-game without WebGL', () => {
  it('is played, and shows the score that the rules give', async () => {
    const game = await openMinigame(without, galleryUrl, 'glider')
    expect(await isPlainCanvas(game.page)).toBe(true)
    await expectScore(game, await playThrough(game, 'glider'))
    expect(game.complaints).toEqual([])
    await game.close()
  })

  // Their words and plugs are drawn in white and tinted.
  it.each(['cellar', 'workshop'] as const)('%s has its colours', async (id) => {
    const [plain, usual] = [await pictureOf(without, id), await pictureOf(withIt, id)]
    expect(await isPlainCanvas(usual.page)).toBe(false)
    expect(await greatestDifference(plain.page, plain.png, usual.png)).toBeLessThan(TOLERANCE)
    await plain.close()
    await usual.close()
  })

  it('is played where WebGL lacks what the game needs of it', async () => {
    const context = await withIt.newContext({ viewport: { width: 360, height: 640 } })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.addInitScript(() => {
      WebGLRenderingContext.prototype.getExtension = () => null
    })
    await page.goto(`${galleryUrl}phone.html?phase=bedtime&role=leo&activity=glider&into=0&canvas=0`)
    await page.locator('.playfield canvas').waitFor({ state: 'attached' })
    expect(await isPlainCanvas(page)).toBe(true)
    expect(complaints).toEqual([])
    await context.close()
  })
})

async function pictureOf(browser: Browser, activity: ActivityId) {
  const game = await openMinigame(browser, galleryUrl, activity, '&canvas=0')
  await game.page.clock.fastForward(LEAD - 1_000)
  return { ...game, png: await game.page.locator('.playfield').screenshot() }
}

describe('the screen without WebGL', () => {
  it.each(['hour', 'shout'] as const)('shows the colours of %s', async (phase) => {
    const plain = await screenAt(without, phase)
    const usual = await screenAt(withIt, phase)
    expect(await isPlainCanvas(plain)).toBe(true)
    expect(await greatestDifference(plain, await plain.screenshot(), await usual.screenshot())).toBeLessThan(
      TOLERANCE,
    )
    await plain.close()
    await usual.close()
  })
})

/** Opens a screen in a phase, and waits until its picture has been painted. */
async function screenAt(browser: Browser, phase: PhaseId): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 640, height: 360 }, reducedMotion: 'reduce' })
  await page.goto(`${galleryUrl}screen.html?phase=${phase}&at=9000&plain=1&fps=4&canvas=0`)
  await page.locator('.stage-canvas[data-shown]:not([data-waits])').waitFor({ state: 'attached' })
  const withoutPicture = await page.screenshot({ style: '.stage-canvas { visibility: hidden }' })
  await expect
    .poll(async () => greatestDifference(page, withoutPicture, await page.screenshot()), { timeout: 30_000 })
    .toBeGreaterThan(2 * TOLERANCE)
  return page
}
