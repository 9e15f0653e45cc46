/** A notice takes room from a phone's page, and lies on nothing that can be tapped; on the screen it lies on nothing at all. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openContext } from '../../scripts/shots/gallery-page.ts'
import { openBrowser } from './kit/chromium-browser.ts'
import { findCovered } from './kit/covered.ts'
import { phoneText, screenText } from './kit/page-texts.ts'

/** How long (ms) a busy machine may take for a page. */
const PATIENCE = 60_000

/** Pages of all kinds: one that scrolls, a board, a ritual, a form, a game, a book; and what opens over a page. */
const PAGES = [
  ['the lobby', 'phase=lobby&role=ava', null],
  ['a supper', 'phase=supper&role=leo', null],
  ['a console', 'phase=shout&role=ava', null],
  ['the doors', 'phase=shout&role=caleb', null],
  ['a choice with Go on', 'phase=choice&role=ava&waits', null],
  ['a game', 'phase=night&role=leo&activity=glider', null],
  ['the book', 'phase=storybook&role=leo', null],
  ['the menu', 'phase=hour&role=ava', '.phone-menu-button'],
  ['the notebook', 'phase=hour&role=leo', '.notebook-button'],
  ['a watcher’s page', 'phase=vote&role=neighbour', null],
] as const

const SIZES = [
  { width: 360, height: 640 },
  { width: 320, height: 480 },
  { width: 640, height: 360 },
]

const galleryUrl = inject('galleryUrl')

/** What a tap on a notice would reach, or what lies on it. Runs in the page. */
function lookUnderNotices(): string[] {
  const found = new Set<string>()
  const notices = [...document.querySelectorAll('.phone-offline, .phone-said:not(:empty)')]
  for (const notice of notices) {
    const { left, right, top, bottom } = notice.getBoundingClientRect()
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight)
      found.add('a notice is out of sight')
    if (bottom - top < 20) found.add('a notice is not shown')
    for (let x = left + 1; x < right; x += 8)
      for (let y = top + 1; y < bottom; y += 8) {
        const [first, ...under] = document.elementsFromPoint(x, y)
        if (!first || !notices.includes(first)) found.add(`${first?.className} lies on a notice`)
        for (const element of under)
          if (
            element.matches('button, a, input, textarea, select, [role=button], [role=slider], canvas, label')
          )
            found.add(`under a notice: ${element.outerHTML.slice(0, 100)}`)
      }
  }
  return [...found]
}

/** Controls that a tap cannot reach, even after the page has been scrolled to them. Runs in the page. */
function lookForUnreachable(): string[] {
  const controls = [...document.querySelectorAll<HTMLElement>('button:enabled, input, select')]
  return controls.flatMap((control) => {
    if (
      control.closest('[inert], [aria-hidden=true]') ||
      !control.checkVisibility({ visibilityProperty: true })
    )
      return []
    control.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { x, y, width, height } = control.getBoundingClientRect()
    if (width < 2 || height < 2 || getComputedStyle(control).pointerEvents === 'none') return []
    const top = document.elementFromPoint(x + width / 2, y + height / 2)
    const same =
      top && (control.contains(top) || top.contains(control) || control.closest('label')?.contains(top))
    return same
      ? []
      : [`${control.outerHTML.slice(0, 100)} is under ${top?.outerHTML.slice(0, 60) ?? 'nothing'}`]
  })
}

describe.each([16, 32])('with text of %i px', (fontSize) => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser({ fontSize })
    page = await (await openContext(browser, { width: 360, height: 640 }, true)).newPage()
    page.setDefaultTimeout(PATIENCE)
  })
  afterAll(() => browser?.close())

  it.each(PAGES)('nothing of %s is under a notice', async (_name, query, opener) => {
    for (const size of SIZES) {
      await page.setViewportSize(size)
      await page.goto(`${galleryUrl}phone.html?${query}&notice=1&offline=1`)
      await page.getByText(phoneText('offline.banner')).waitFor()
      // Somebody who watches is never the host.
      if (!query.includes('neighbour')) await page.getByText(phoneText('host.yours')).waitFor()
      if (opener) {
        await page.locator(opener).click()
        await page.getByRole('dialog').waitFor()
      }
      expect(await page.evaluate(lookUnderNotices)).toEqual([])
      expect(await page.evaluate(lookForUnreachable)).toEqual([])
    }
  })
})

/** Phases of the screen with the most at its edge: lanterns, notes, the upgrade, a title, the lobby's own place for buttons. */
const EDGES = [
  'lobby',
  'supper',
  'hour',
  'breakfast',
  'vote',
  'shout',
  'talk',
  'whisper',
  'stars',
  'storybook',
]

/** Texts, and pictures and buttons beside the notice, that it touches. Runs in the page. */
function lookBesideOffline(): string[] {
  const notice = document.querySelector('.offline')
  if (!notice) return ['there is no notice']
  const { left, right, top, bottom } = notice.getBoundingClientRect()
  if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return ['it is out of sight']
  if (notice.scrollWidth > notice.clientWidth || notice.scrollHeight > notice.clientHeight)
    return ['its words do not fit']
  const parts = [...document.querySelectorAll('.stage-words *')].filter(
    (element) =>
      !element.contains(notice) &&
      !notice.contains(element) &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      (element.matches('button, img, svg, canvas') ||
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '')),
  )
  return parts.flatMap((part) => {
    const box = part.getBoundingClientRect()
    const apart = box.right <= left || box.left >= right || box.bottom <= top || box.top >= bottom
    return apart || box.width === 0
      ? []
      : [`it lies on “${part.textContent?.trim().slice(0, 40) || part.outerHTML.slice(0, 60)}”`]
  })
}

describe('on the screen', () => {
  it('a lost connection covers nothing, and nothing covers it', async () => {
    const browser = await openBrowser()
    const page = await (await openContext(browser, SIZES[0]!, false)).newPage()
    page.setDefaultTimeout(PATIENCE)
    const wrong: string[] = []
    for (const size of [
      { width: 1280, height: 720 },
      { width: 1920, height: 1080 },
    ]) {
      await page.setViewportSize(size)
      await page.goto(`${galleryUrl}screen.html?plain=1&fps=1&offline=1`)
      for (const phase of EDGES) {
        await page.evaluate(
          (phase) => (window as unknown as { gallery: { show(phase: string): void } }).gallery.show(phase),
          phase,
        )
        await page.locator(`.scene[data-phase="${phase}"]`).waitFor()
        await page.getByText(screenText('bar.offline')).waitFor()
        const found = [...(await page.evaluate(lookBesideOffline)), ...(await findCovered(page))]
        wrong.push(...found.map((what) => `${phase} at ${size.width} px: ${what}`))
      }
    }
    expect(wrong).toEqual([])
    await browser.close()
  })
})
