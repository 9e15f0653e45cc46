/** Contrast themes (forced colours), light and dark: every control has an edge, and its states are told apart without colour. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { SCENES, sampleView } from '../../client/gallery/samples/public-views.ts'
import { renderBook, renderRemoval } from '../../server/storage/storybook-page.ts'
import { readStorybookStyle } from '../../server/storage/storybook-style.ts'
import { storedBookOf } from '../../server/storage/storybooks.ts'
import { PHASES, type PhaseId, ROLES, type Role } from '../../shared/content/ids.ts'
import { openBrowser } from './kit/chromium-browser.ts'
import { type RunningServer, startServer } from './kit/e2e-server.ts'
import { forcedColourFaults } from './kit/forced-colours.ts'
import { joinText, phoneText } from './kit/page-texts.ts'

/** How long (ms) a busy machine may take for a page. */
const PATIENCE = 60_000

/** Phones in phases with controls of all kinds; in the malfunction each role has its own console. */
const PHONES: readonly (readonly [PhaseId, Role])[] = [
  ['lobby', 'ava'],
  ['supper', 'leo'],
  ['shout', 'ava'],
  ['shout', 'leo'],
  ['shout', 'elara'],
  ['shout', 'caleb'],
  ['choice', 'ava'],
  ['hour', 'leo'],
  ['vote', 'elara'],
  ['argument', 'leo'],
  ['last-lines', 'ava'],
  ['storybook', 'leo'],
]

/** All other phases: each in one of the themes, since their controls are much the same. */
const FURTHER = PHASES.filter((phase) => PHONES.every(([known]) => known !== phase)).map(
  (phase, i) => [phase, ROLES[i % ROLES.length] ?? 'ava'] as const,
)

/** A whole book, and the question whether to delete it. */
function storybookPages(): string[] {
  const scene = SCENES.storybook.find(({ book }) => book.constellation !== null)
  if (!scene) throw new Error('no sample of a book with a sky')
  const kept = storedBookOf(sampleView(scene), scene.book)
  return [renderBook(kept, 'x', './'), renderRemoval(kept, 'x', './')]
}

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

describe.each(['light', 'dark'] as const)('in a %s contrast theme', (colorScheme) => {
  async function openPage(width: number, height: number): Promise<Page> {
    const page = await browser.newPage({
      viewport: { width, height },
      reducedMotion: 'reduce',
      forcedColors: 'active',
      colorScheme,
    })
    page.setDefaultTimeout(PATIENCE)
    return page
  }

  it('the first page, the door and the menu can be used', async () => {
    const code = await server.openRoom({ percent: 100, seed: 4 })
    const page = await openPage(360, 640)
    await page.goto(server.url)
    await page.getByLabel(joinText('home.code')).waitFor()
    expect(await forcedColourFaults(page)).toEqual([])
    await page.goto(`${server.url}/${code}`)
    await page.getByLabel(joinText('door.name')).fill('Tom')
    await page.getByRole('radio', { name: /leo/i }).click()
    expect(await forcedColourFaults(page)).toEqual([])
    await page.getByRole('button', { name: joinText('door.go') }).click()
    await page.getByRole('button', { name: phoneText('menu.open') }).click()
    await page.getByRole('dialog', { name: phoneText('menu.title') }).waitFor()
    expect(await forcedColourFaults(page)).toEqual([])
    await page.close()
  })

  it('phones can be played', async () => {
    const page = await openPage(360, 640)
    const faults: string[] = []
    const further = FURTHER.filter((_, i) => (i % 2 === 0) === (colorScheme === 'light'))
    for (const [phase, role] of [...PHONES, ...further]) {
      await page.goto(`${galleryUrl}phone.html?phase=${phase}&role=${role}`)
      await page.locator(`.phone[data-phase="${phase}"]`).waitFor()
      faults.push(...(await forcedColourFaults(page)).map((fault) => `${phase}, ${role}: ${fault}`))
    }
    expect(faults).toEqual([])
    // Its way on is a link.
    await page.goto(`${galleryUrl}phone.html?phase=storybook&role=leo`)
    await page.getByRole('button', { name: phoneText('book.picture') }).click()
    await page.getByRole('link', { name: phoneText('book.picture.save') }).waitFor()
    expect(await forcedColourFaults(page)).toEqual([])
    await page.close()
  })

  it('the web page of a storybook can be read, turned and deleted', async () => {
    const page = await openPage(390, 844)
    const faults: string[] = []
    for (const html of storybookPages()) {
      await page.setContent(html)
      await page.addStyleTag({ content: readStorybookStyle() })
      faults.push(...(await forcedColourFaults(page)))
    }
    expect(faults).toEqual([])
    // The stars are as bright as a light theme's page would be.
    await page.setContent(storybookPages()[0] ?? '')
    await page.addStyleTag({ content: readStorybookStyle() })
    const sky = page.locator('.sky svg')
    await sky.scrollIntoViewIfNeeded()
    expect(await sky.evaluate((svg) => getComputedStyle(svg).backgroundColor)).toBe('rgb(18, 19, 43)')
    await page.close()
  })

  it.each([
    ['v', '.preferences'],
    ['p', '.checkup'],
  ])('the screen’s panel that “%s” opens can be used', async (key, panel) => {
    const page = await openPage(640, 360)
    await page.goto(`${galleryUrl}screen.html?phase=lobby&plain=1&fps=1`)
    await page.locator('.scene[data-phase=lobby]').waitFor()
    await page.keyboard.press(key)
    await page.locator(panel).waitFor()
    expect(await forcedColourFaults(page)).toEqual([])
    await page.close()
  })
})
