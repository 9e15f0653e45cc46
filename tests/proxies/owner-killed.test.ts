/** One screen and two phones on a night over three processes: the one that has the room is killed in the middle of the storm. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Role } from '../../shared/content/ids.ts'
import { BrowserPlayer } from '../e2e/kit/browser-player.ts'
import { openBrowser } from '../e2e/kit/chromium-browser.ts'
import { PLANS } from '../e2e/kit/night-plan.ts'
import { phoneText, screenText } from '../e2e/kit/page-texts.ts'
import { playUntil } from '../e2e/kit/seat-everybody.ts'
import { openPhone } from '../e2e/kit/seat-phone.ts'
import { TableTalk } from '../e2e/kit/table-talk.ts'
import { type Fleet, startFleet } from '../fleet/kit/fleet.ts'

/** Every duration of the night, in percent: the storm outlasts all that happens, even on a busy machine. */
const PERCENT = 150
const SEATS: readonly Role[] = ['ava', 'leo']
/** Longest time (ms) until everybody is back: three seconds of the lease, and a busy machine. */
const BACK = 30_000

let fleet: Fleet
let browser: Browser
beforeAll(async () => {
  fleet = await startFleet(3, { ALLOW_FAST: '1' })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await fleet?.close()
})

/** With SHOTS_DIR set, photographs all pages. */
async function photograph(moment: string, pages: Readonly<Record<string, Page>>): Promise<void> {
  if (!process.env.SHOTS_DIR) return
  const folder = join(process.env.SHOTS_DIR, 'owner-killed')
  mkdirSync(folder, { recursive: true })
  for (const [name, page] of Object.entries(pages))
    await page.screenshot({ path: join(folder, `${moment}-${name}.png`) })
}

/** The host skips until there is a storybook. Some phases cannot be skipped, and end by themselves. */
async function skipToTheEnd(host: Page): Promise<void> {
  const skip = host.locator('.menu-host').getByRole('button', { name: phoneText('host.skip') })
  const tap = async (button: Locator) => {
    if (await button.isVisible()) await button.tap({ timeout: 2_000 }).catch(() => undefined)
  }
  const over = async () => {
    if ((await host.locator('.phone[data-phase="storybook"]').count()) > 0) return true
    await tap((await skip.isVisible()) ? skip : host.locator('.phone-menu-button'))
    return false
  }
  await expect.poll(over, { timeout: 120_000, interval: 200 }).toBe(true)
}

it('phones and screen are back by themselves in the same storm, and the night ends', async () => {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ percent: PERCENT, seed: 11 })
  const opened = await fetch(`${fleet.url}/api/rooms`, { method: 'POST', headers, body })
  const { code } = (await opened.json()) as { code: string }
  const seated = await playUntil(fleet.url, code, SEATS, 'shout')
  const screen = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  const wrongs: string[] = []
  screen.on('pageerror', (error) => wrongs.push(String(error)))
  await screen.goto(`${fleet.url}/${code}/screen?fps=2&plain=1`)
  const table = new TableTalk()
  const players: BrowserPlayer[] = []
  for (const role of SEATS) {
    const page = await openPhone(browser, fleet.url, seated, role, { still: true })
    players.push(new BrowserPlayer(page, role, table, PLANS[role], SEATS.length))
  }
  const [ava, leo] = players as [BrowserPlayer, BrowserPlayer]
  const pages = { screen, ava: ava.page, leo: leo.page }
  for (const { page } of players) await page.locator('.phone[data-phase="shout"] .control').first().waitFor()
  await screen.locator('.scene[data-phase="shout"]').waitFor()
  const playing = players.map((player) => player.play())
  await photograph('1-before', pages)

  const lost = [ava, leo].map(({ page }) =>
    page.getByRole('alert').filter({ hasText: phoneText('offline.banner') }),
  )
  const dark = screen.getByText(screenText('bar.offline'))
  const owner = await fleet.memberOf(await fleet.ownerOf(code))
  await owner?.end()
  for (const banner of [...lost, dark]) await banner.waitFor()
  await photograph('2-without-it', pages)
  await Promise.all([...lost, dark].map((banner) => banner.waitFor({ state: 'detached', timeout: BACK })))
  // It is the same storm, and a countdown comes before it goes on.
  for (const { page } of players) await page.locator('.phone[data-phase="shout"]').waitFor()
  await photograph('3-back', pages)
  const heir = await fleet.memberOf(await fleet.ownerOf(code))
  expect([null, owner]).not.toContain(heir)

  // They play on, until the host ends the storm and skips what is left of the night.
  const menu = ava.page.locator('.menu-host')
  for (const player of players) player.stop()
  await Promise.all(playing)
  await ava.page.locator('.phone-menu-button').tap()
  await menu.getByRole('button', { name: phoneText('host.end-night') }).tap()
  await menu.getByRole('button', { name: phoneText('host.end-night.sure') }).tap()
  await menu.waitFor({ state: 'detached' })
  await skipToTheEnd(ava.page)
  for (const { page } of players) await page.locator('.phone[data-phase="storybook"]').waitFor()
  await screen.locator('.scene[data-phase="storybook"]').waitFor()
  await photograph('4-end', pages)
  expect(wrongs).toEqual([])
  for (const { page } of players) await page.context().close()
})
