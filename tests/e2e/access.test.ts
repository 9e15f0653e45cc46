/** Accessibility: what axe finds on all pages, and play by keyboard alone. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Locator, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { openContext, openGalleryPage } from '../../scripts/shots/gallery-page.ts'
import { ROLES } from '../../shared/content/ids.ts'
import type { RunningServer } from './kit/e2e-server.ts'
import { joinText, phoneText } from './kit/page-texts.ts'
import { phasesTestedOn } from './kit/phase-shares.ts'
import { useServerAndBrowser } from './kit/server-and-browser.ts'
import { firstOfEachPhase } from './kit/stops.ts'

/** A small phone, where space is scarcest. */
const SMALL = { width: 360, height: 640 } as const
/** How long (ms) a busy machine may take for a page. */
const PATIENCE = 60_000

const galleryUrl = inject('galleryUrl')
let browser: Browser
let server: RunningServer
useServerAndBrowser((started, opened) => {
  server = started
  browser = opened
})

/** The violations that axe finds, a line each. Waits until all animations have ended, because colours are wrong in between. */
async function violationsOn(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  // The page is notified with its next frame, and then ends its animations.
  await page.locator(':root[data-motion="still"]').waitFor()
  await page.evaluate(async () => {
    const running = () => document.getAnimations().filter(({ playState }) => playState === 'running')
    for (let some = running(); some.length > 0; some = running())
      await Promise.all(some.map(({ finished }) => finished.catch(() => null)))
  })
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/** Presses Tab until an element has the focus. @throws Error if that never happens */
async function tabTo(page: Page, thing: Locator): Promise<void> {
  await thing.first().waitFor()
  for (let presses = 0; presses < 60; presses++) {
    if (await thing.first().evaluate((element) => element === element.ownerDocument.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key never reaches ${thing}`)
}

/** Moves the focus to an element with Tab, and presses a key there. */
async function pressOn(page: Page, thing: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, thing)
  await page.keyboard.press(key)
}

describe('the home page, the join page and the lobby', () => {
  it('can be used by keyboard alone, without violations by axe', async () => {
    const code = await server.openRoom({ percent: 100, seed: 4 })
    const context = await openContext(browser, SMALL, false)
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE)
    const named = (name: string | RegExp) => page.getByRole('button', { name, disabled: false })
    const group = (name: string) => page.getByRole('group', { name }).getByRole('button')

    await page.goto(`${server.url}/`)
    await tabTo(page, page.getByLabel(joinText('home.code')))
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.type(code)
    await page.keyboard.press('Enter')

    await tabTo(page, page.getByLabel(joinText('door.name')))
    await page.keyboard.type('Mia')
    await pressOn(page, page.getByRole('radio', { name: joinText('role.ava.who') }), 'Space')
    expect(await violationsOn(page)).toEqual([])
    await pressOn(page, named(joinText('door.go')))

    await page.locator('.phone[data-phase=lobby]').waitFor()
    expect(await violationsOn(page)).toEqual([])
    await pressOn(page, named(phoneText('pad.faces')))
    await pressOn(page, named(phoneText('pad.face', { n: 1 })))
    await pressOn(page, named(phoneText('pad.hang')))
    await pressOn(page, group(phoneText('lobby.treasure')))
    expect(await violationsOn(page)).toEqual([])
    await pressOn(page, group(phoneText('lobby.fear')))
    await page.getByText(phoneText('lobby.table')).first().waitFor()
    expect(await violationsOn(page)).toEqual([])
    await pressOn(page, named(phoneText('menu.open')))
    await page.getByRole('dialog', { name: phoneText('menu.title') }).waitFor()
    expect(await violationsOn(page)).toEqual([])
    // A device that prefers reduced motion gets none, until its user chooses otherwise.
    await tabTo(page, page.getByRole('radio', { name: phoneText('motion.still'), checked: true }))
    await page.keyboard.press('ArrowRight')
    await page.getByRole('radio', { name: phoneText('motion.calm'), checked: true }).waitFor()
    await page.locator(':root[data-motion=calm]').waitFor({ state: 'attached' })
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await pressOn(page, named(phoneText('lobby.start')))
    await page.locator('.phone:not([data-phase=lobby])').waitFor()
    await context.close()
  })
})

describe('the screen', () => {
  it('lets the level of motion be chosen by keyboard, and keeps it after a reload', async () => {
    const page = await browser.newPage({ viewport: { width: 640, height: 360 } })
    page.setDefaultTimeout(PATIENCE)
    await page.goto(`${galleryUrl}screen.html?plain=1&fps=1`)
    await page.locator('.scene[data-phase=lobby]').waitFor()
    await page.keyboard.press('v')
    await tabTo(page, page.getByRole('radio', { name: phoneText('motion.calm'), checked: true }))
    await page.keyboard.press('ArrowLeft')
    // The root element may have no size.
    const still = () => page.locator(':root[data-motion=still]').waitFor({ state: 'attached' })
    await still()
    await page.reload()
    await still()
    await page.close()
  })
})

describe('pages without a seat', () => {
  it('axe finds no violation on a neighbour’s page, on the page of an unknown room, and on the last pages', async () => {
    const context = await openContext(browser, SMALL, true)
    const neighbour = await openGalleryPage(context, galleryUrl, 'neighbour')
    for (const moment of ['supper', 'shout']) {
      await neighbour.go({ moment })
      expect(await violationsOn(neighbour.page), moment).toEqual([])
    }
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE)
    for (const [address, what] of [
      [`${server.url}/QQQQ`, '.code-wrong'],
      [`${galleryUrl}phone.html?farewell=elsewhere`, '.phone-farewell'],
      [`${galleryUrl}phone.html?farewell=removed`, '.phone-farewell'],
      [`${galleryUrl}phone.html?phase=talk&offline=1`, '.phone[data-phase=talk]'],
    ] as const) {
      await page.goto(address)
      await page.locator(what).waitFor()
      expect(await violationsOn(page), address).toEqual([])
    }
    await context.close()
  })
})

describe('a night on the phone', () => {
  it.each(ROLES)('axe finds no violation in any phase on the phone of %s', async (role) => {
    const context = await openContext(browser, SMALL, true)
    const viewer = await openGalleryPage(context, galleryUrl, role, { motion: 'still' })
    const found: string[] = []
    for (const { night, step, phase } of firstOfEachPhase()) {
      if (!phasesTestedOn(role).includes(phase)) continue
      await viewer.go({ night, step })
      for (const what of await violationsOn(viewer.page)) found.push(`${phase}: ${what}`)
    }
    expect(found).toEqual([])
    await context.close()
  })
})
