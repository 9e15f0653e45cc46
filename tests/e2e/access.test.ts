/** For people who read with a screen reader, or play with a keyboard. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openContext, openGalleryPage } from '../../scripts/shots/gallery-page.ts'
import { ROLES } from '../../shared/content/ids.ts'
import { openBrowser } from './kit/chromium-browser.ts'
import { type RunningServer, startServer } from './kit/e2e-server.ts'
import { seenBy } from './kit/phase-shares.ts'
import { firstOfEachPhase } from './kit/stops.ts'

/** A small phone: whatever is tight is tight here first. */
const SMALL = { width: 360, height: 640 } as const
/** How long (ms) a busy machine may take for a page. */
const PATIENCE = 60_000

const galleryUrl = inject('galleryUrl')
let browser: Browser
let server: RunningServer
beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** What axe objects to, in a line each. Nothing may be half faded in just then. */
async function objections(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  // The page learns of it with its next picture; only then do its animations come to an end.
  await page.locator(':root[data-motion="still"]').waitFor()
  await page.evaluate(async () => {
    const running = () => document.getAnimations().filter(({ playState }) => playState === 'running')
    for (let some = running(); some.length > 0; some = running())
      await Promise.all(some.map(({ finished }) => finished.catch(() => null)))
  })
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/** Goes on with the Tab key until the thing is reached. @throws Error if it never is */
async function tabTo(page: Page, thing: Locator): Promise<void> {
  await thing.first().waitFor()
  for (let presses = 0; presses < 60; presses++) {
    if (await thing.first().evaluate((element) => element === element.ownerDocument.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key never comes to ${thing}`)
}

/** Presses what the Tab key has come to. */
async function pressOn(page: Page, thing: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, thing)
  await page.keyboard.press(key)
}

describe('the door and the lobby', () => {
  it('can be gone through by keyboard alone, and axe has nothing against any of it', async () => {
    const code = await server.openRoom({ percent: 100, seed: 4 })
    const context = await openContext(browser, SMALL, false)
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE)
    const named = (name: string | RegExp) => page.getByRole('button', { name, disabled: false })
    const group = (name: string) => page.getByRole('group', { name }).getByRole('button')

    await page.goto(`${server.url}/`)
    await tabTo(page, page.getByLabel('The four letters on the screen'))
    expect(await objections(page)).toEqual([])
    await page.keyboard.type(code)
    await page.keyboard.press('Enter')

    await tabTo(page, page.getByLabel('Your name'))
    await page.keyboard.type('Mia')
    await pressOn(page, page.getByRole('radio', { name: /Ava/ }), 'Space')
    expect(await objections(page)).toEqual([])
    await pressOn(page, named('Come in'))

    await page.locator('.phone[data-phase=lobby]').waitFor()
    expect(await objections(page)).toEqual([])
    await pressOn(page, named('Ready faces'))
    await pressOn(page, named('Ready face 1'))
    await pressOn(page, named('Hang it up'))
    await pressOn(page, group('What would you never want to lose?'))
    expect(await objections(page)).toEqual([])
    await pressOn(page, group('What silly thing scares you?'))
    await page.getByText('You’re at the table.').first().waitFor()
    expect(await objections(page)).toEqual([])
    await pressOn(page, named('Menu'))
    await page.getByRole('dialog', { name: 'Menu' }).waitFor()
    expect(await objections(page)).toEqual([])
    // A device that asks for less motion gets stillness, until somebody wants more.
    await tabTo(page, page.getByRole('radio', { name: 'Still', checked: true }))
    await page.keyboard.press('ArrowRight')
    await page.getByRole('radio', { name: 'Calm', checked: true }).waitFor()
    await page.locator(':root[data-motion=calm]').waitFor({ state: 'attached' })
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await pressOn(page, named('Start the night'))
    await page.locator('.phone:not([data-phase=lobby])').waitFor()
    await context.close()
  })
})

describe('the screen', () => {
  it('moves as little or as much as is chosen there by keys alone, from now on', async () => {
    const page = await browser.newPage({ viewport: { width: 640, height: 360 } })
    page.setDefaultTimeout(PATIENCE)
    await page.goto(`${galleryUrl}screen.html?plain=1&fps=1`)
    await page.locator('.scene[data-phase=lobby]').waitFor()
    await page.keyboard.press('v')
    await tabTo(page, page.getByRole('radio', { name: 'Calm', checked: true }))
    await page.keyboard.press('ArrowLeft')
    // The page itself may have no size.
    const still = () => page.locator(':root[data-motion=still]').waitFor({ state: 'attached' })
    await still()
    await page.reload()
    await still()
    await page.close()
  })
})

describe('who is not, or no longer, at the table', () => {
  it('axe has nothing against a neighbour’s page, a door to nobody’s house, and the last pages', async () => {
    const context = await openContext(browser, SMALL, true)
    const neighbour = await openGalleryPage(context, galleryUrl, 'neighbour')
    for (const moment of ['supper', 'shout']) {
      await neighbour.go({ moment })
      expect(await objections(neighbour.page), moment).toEqual([])
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
      expect(await objections(page), address).toEqual([])
    }
    await context.close()
  })
})

describe('a night on the phone', () => {
  it.each(ROLES)('axe has nothing against any of its phases on the phone of %s', async (role) => {
    const context = await openContext(browser, SMALL, true)
    const viewer = await openGalleryPage(context, galleryUrl, role, { motion: 'still' })
    const found: string[] = []
    for (const { night, step, phase } of firstOfEachPhase()) {
      if (!seenBy(role).includes(phase)) continue
      await viewer.go({ night, step })
      for (const what of await objections(viewer.page)) found.push(`${phase}: ${what}`)
    }
    expect(found).toEqual([])
    await context.close()
  })
})
