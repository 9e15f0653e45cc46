/** Every page in the gallery shows something, legibly and without errors. */
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { ViewerName } from '../../client/gallery/gallery-address.ts'
import {
  type GalleryTab,
  openContext,
  openGalleryPage,
  openShelfPage,
  PLAYFIELD,
} from '../../scripts/shots/gallery-page.ts'
import { LIMITS } from '../../shared/content/constants.ts'
import { PHASES, ROLES } from '../../shared/content/ids.ts'
import { openBrowser } from './kit/chromium-browser.ts'
import { findCovered } from './kit/covered.ts'
import { pretendGraphicsCard } from './kit/graphics-card.ts'
import { findIllegible } from './kit/legible.ts'
import { phoneText } from './kit/page-texts.ts'
import { phasesTestedOn } from './kit/phase-shares.ts'
import { firstOfEachPhase, momentBefore } from './kit/stops.ts'

/** The screen is small here, because it is painted faster. */
const SIZES = { screen: { width: 640, height: 360 }, phone: { width: 360, height: 640 } } as const

/**
 * What counts as legible: on the screen, from a sofa (letters of 2.6 % of its height, which is 9.4 px at this size, and 5 % free
 * around the edge); on a small phone, with a thumb.
 */
const WANTS = {
  screen: { letters: 9.3, large: 8, targets: 0, margin: 0.048 },
  phone: { letters: 15, large: 24, targets: 44, margin: 0 },
} as const

/** Longer than any animation of the screen (ms). */
const MOVE = 700

/** Least standard deviation of the grey levels (0–255) of a picture that is not empty. */
const SOMETHING = 6

/** Of what players may type, the usual, the long, and what cannot be broken. */
const NOUNS = [
  'mug',
  'the blue mug',
  'the cracked blue mug',
  'the very long blue mug of my aunt',
  'm'.repeat(LIMITS.treasure),
]
/** From where to where the letters in an element reach (px), also beyond the element; else its own box. Runs in the page. */
function extentOf(element: Element): { top: number; bottom: number } {
  const range = document.createRange()
  range.selectNodeContents(element)
  const { top, bottom } = element.textContent
    ? range.getBoundingClientRect()
    : element.getBoundingClientRect()
  // A line's box has space above and below its letters.
  const space = element.textContent ? Number.parseFloat(getComputedStyle(element).fontSize) / 5 : 0
  return { top: top + space, bottom: bottom - space }
}

const galleryUrl = inject('galleryUrl')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

async function open(as: ViewerName): Promise<GalleryTab> {
  const context = await openContext(browser, as === 'screen' ? SIZES.screen : SIZES.phone, as !== 'screen')
  return openGalleryPage(context, galleryUrl, as, { hurried: true })
}

/** Standard deviation of a picture's grey levels. */
async function contrast(picture: Buffer): Promise<number> {
  const { channels } = await sharp(picture).greyscale().stats()
  return channels[0]?.stdev ?? 0
}

/** What is empty at this moment: the whole page, or the mini-game on it. */
async function emptiness({ page, picture }: GalleryTab): Promise<string[]> {
  const empty: string[] = []
  if ((await contrast(await picture())) < SOMETHING) empty.push('all')
  const dream =
    (await page.locator(PLAYFIELD).count()) > 0 && (await page.locator(PLAYFIELD).first().boundingBox())
  if (dream && (await contrast(await page.screenshot({ clip: dream }))) < SOMETHING) empty.push('the dream')
  return empty
}

/** Frames of the page that can be scrolled, by a focus or a stray wheel: what leaves them at the top never comes back. */
const slippingFrames = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.phone, .screen, .stage')].flatMap((frame) => {
      frame.scrollTop = 500
      return frame.scrollTop > 0 ? [`.${frame.className} slips by ${frame.scrollTop} px`] : []
    }),
  )

/** What is not legible, after all animations have ended. */
async function hardToRead({ page, pass }: GalleryTab, as: ViewerName): Promise<string[]> {
  if (as !== 'screen') return findIllegible(page, WANTS.phone)
  await pass(MOVE)
  await pass(MOVE)
  return findIllegible(page, WANTS.screen)
}

describe('the gallery', () => {
  // What the other phones hold in a phase is tested without a browser, in `tests/dom/recorded-phones.test.ts`.
  it.each(['screen', 'ava', 'leo', 'elara', 'caleb'] as const)(
    'shows the page of %s in the phases tested on it, legible, with nothing covered, and without errors',
    async (as) => {
      const viewer = await open(as)
      const empty: string[] = []
      const hard: string[] = []
      const covered: string[] = []
      const share = as === 'screen' ? PHASES : phasesTestedOn(as)
      for (const { night, step, phase, name } of firstOfEachPhase()) {
        if (!share.includes(phase)) continue
        await viewer.go({ night, step })
        for (const what of await emptiness(viewer)) empty.push(`${name}: ${what}`)
        for (const what of await hardToRead(viewer, as)) hard.push(`${name}: ${what}`)
        for (const what of await slippingFrames(viewer.page)) hard.push(`${name}: ${what}`)
        for (const what of await findCovered(viewer.page)) covered.push(`${name}: ${what}`)
      }
      expect(hard).toEqual([])
      expect(covered).toEqual([])
      expect(empty).toEqual([])
      expect(viewer.complaints).toEqual([])
      await viewer.page.context().close()
    },
  )

  it('shows on the screen the clues of those whom the house plays, with nothing on them', async () => {
    const viewer = await open('screen')
    for (const moment of ['supper.clues', 'talk.clues']) {
      await viewer.go({ night: 'two-people', moment })
      expect(await viewer.page.locator('.clue').count()).toBeGreaterThan(0)
      expect(await findCovered(viewer.page)).toEqual([])
    }
    await viewer.page.context().close()
  })

  it.each(['join', 'home', 'neighbour'] as const)('shows the %s page', async (as) => {
    const viewer = await open(as)
    await viewer.go({ moment: 'lobby' })
    expect(await emptiness(viewer)).toEqual([])
    expect(viewer.complaints).toEqual([])
    await viewer.page.context().close()
  })

  it('turns the pages of the storybook, and saves it as one picture', async () => {
    const viewer = await open('ava')
    await viewer.go({ moment: 'storybook' })
    const { page } = viewer
    await page.evaluate(() => window.frameGate?.open())
    await page.getByRole('button', { name: phoneText('book.on') }).click()
    await page.getByText(new RegExp(`^${phoneText('book.page', { n: 2, of: '' })}`)).waitFor()
    await page.getByRole('button', { name: phoneText('book.picture') }).click()
    const picture = page.getByRole('dialog', { name: phoneText('book.picture') })
    const image = picture.locator('img')
    await expect
      .poll(() => image.evaluate((img) => (img as HTMLImageElement).naturalWidth), { timeout: 20_000 })
      .toBe(1080)
    expect(await contrast(await image.screenshot())).toBeGreaterThan(SOMETHING)
    const saving = page.waitForEvent('download')
    await picture.getByRole('link', { name: phoneText('book.picture.save') }).click()
    expect((await saving).suggestedFilename()).toBe('goodnight-dreamsphere.png')
    await page.context().close()
  })

  it('shows the form that names a constellation on a small phone with nothing over it', async () => {
    const { role, ...moment } = momentBefore('name-stars')
    const viewer = await open(role)
    await viewer.go(moment)
    await viewer.page.locator('.naming').waitFor()
    expect(await findCovered(viewer.page)).toEqual([])
    await viewer.page.context().close()
  })

  it('shows it among the goodnights, too, when it was not named before', async () => {
    const context = await openContext(browser, SIZES.phone, true)
    const page = await context.newPage()
    await page.goto(`${galleryUrl}phone.html?phase=night&role=leo&take=1`)
    await page.locator('.naming').waitFor()
    const goodnight = page.getByRole('group', { name: phoneText('goodnight.line') })
    for (const part of [page.locator('.naming-sky'), page.locator('.naming input'), goodnight])
      await part.waitFor()
    expect(await findCovered(page)).toEqual([])
    await context.close()
  })

  it.each([
    ['a small', SIZES.phone],
    ['a tall', { width: 390, height: 844 }],
  ])('shows an order of any length on %s phone between its owner and its fuse', async (_, size) => {
    const context = await openContext(browser, size, true)
    const page = await context.newPage()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    // Each noun on one phone: owners' names are about equally long. What cannot be broken, on all.
    for (const [i, noun] of NOUNS.entries())
      for (const role of i === NOUNS.length - 1 ? ROLES : [ROLES[i % ROLES.length]]) {
        await page.goto(`${galleryUrl}phone.html?phase=shout&role=${role}&noun=${encodeURIComponent(noun)}`)
        const [owner, text, fuse] = await Promise.all(
          ['.order-who b', '.order-text', '.order-time'].map((part) => page.locator(part).evaluate(extentOf)),
        )
        expect(text!.top, `${noun}, ${role}`).toBeGreaterThanOrEqual(owner!.bottom)
        expect(text!.bottom, `${noun}, ${role}`).toBeLessThanOrEqual(fuse!.top)
      }
    await context.close()
  })

  it('draws the face of a vision behind glass', async () => {
    const context = await openContext(browser, SIZES.phone, true)
    const page = await context.newPage()
    await pretendGraphicsCard(page)
    await page.goto(`${galleryUrl}phone.html?phase=night&role=ava`)
    const face = page.locator('.vision-face[data-glass]')
    await face.waitFor({ timeout: 20_000 })
    expect(await contrast(await face.screenshot())).toBeGreaterThan(SOMETHING)
    await context.close()
  })

  it('shows assets of the screen; of every fifth one, none is empty', async () => {
    const context = await openContext(browser, { width: 320, height: 180 }, false)
    const shelf = await openShelfPage(context, galleryUrl)
    const empty: string[] = []
    for (const name of shelf.names.filter((_, i) => i % 5 === 0)) {
      await shelf.show(name)
      if ((await contrast(await shelf.page.screenshot())) < SOMETHING) empty.push(name)
    }
    expect(shelf.names.length).toBeGreaterThan(60)
    expect(empty).toEqual([])
    expect(shelf.complaints).toEqual([])
    await context.close()
  })

  it('shows all viewers on one page, and moves all of them to a moment', async () => {
    const context = await openContext(browser, { width: 1600, height: 1200 }, false)
    const page = await context.newPage()
    // Six pages that move would draw all the time.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${galleryUrl}?plain=1&fps=2&moment=lobby`)
    const phone = page.frameLocator('iframe[title=leo]')
    await phone.locator('.phone[data-phase=lobby]').waitFor({ timeout: 60_000 })
    // Six pages draw at once: on a busy machine buttons take too long to be stable for a click.
    await page.getByRole('button', { name: 'supper', exact: true }).first().dispatchEvent('click')
    await phone.locator('.phone[data-phase=supper]').waitFor({ timeout: 60_000 })
    await page
      .frameLocator('iframe[title=screen]')
      .locator('.scene[data-phase=supper]')
      .waitFor({ timeout: 60_000 })
    expect(complaints).toEqual([])
    await context.close()
  })
})
