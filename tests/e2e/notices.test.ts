/** A notice takes room from a phone's page, and lies on nothing that can be tapped. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openContext } from '../../scripts/shots/gallery-page.ts'
import { openBrowser } from './kit/chromium-browser.ts'
import { phoneText } from './kit/page-texts.ts'

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
