/** A whole night in Chromium: a screen and phones, whose players tap what people would tap. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import type { PlanId, Role } from '../../../shared/content/ids.ts'
import { BrowserPlayer } from './browser-player.ts'
import type { RunningServer } from './e2e-server.ts'
import { expectSentences, NAMES, PLANS, SECOND_NAMES, SIZES } from './night-plan.ts'
import { phoneText } from './page-texts.ts'
import { type DownloadTracker, trackDownloads } from './page-weight.ts'
import { useServerAndBrowser } from './server-and-browser.ts'
import { TableTalk } from './table-talk.ts'
import { recordPhases } from './watch.ts'

/** Bytes that a phone may download in a whole night, and a screen. */
const PHONE = { code: 450_000, media: 350_000 } as const
const SCREEN = 4_000_000

/** With SHOTS_DIR set, every phase is photographed once on all pages. */
const shotsDir = process.env.SHOTS_DIR

let server: RunningServer
let browser: Browser

async function openScreen(
  code: string,
): Promise<{ page: Page; errors: string[]; sentences: Map<string, string>; scales: DownloadTracker }> {
  const page = await browser.newPage({
    viewport: shotsDir ? { width: 1280, height: 720 } : { width: 640, height: 360 },
  })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  const sentences = new Map<string, string>()
  const scales = trackDownloads(page)
  await recordPhases(page, '.scene', '.screen [role=status]', sentences)
  await page.goto(`${server.url}/${code}/screen?fps=2&plain=1`)
  return { page, errors, sentences, scales }
}

/**
 * Joins with a phone.
 * @param name also of somebody who sits down with whoever has the role already
 * @param company number of roles with players
 */
async function joinWithPhone(
  code: string,
  role: Role,
  name: string,
  table: TableTalk,
  company: number,
): Promise<BrowserPlayer> {
  const context = await browser.newContext({
    viewport: SIZES[role],
    hasTouch: false,
    // Animations are drawn in software, as often as the machine can, and would leave little of it to the tests beside this one.
    reducedMotion: 'reduce',
  })
  const player = new BrowserPlayer(await context.newPage(), role, table, PLANS[role], company)
  await player.join(`${server.url}/${code}`, name)
  atTable.push(player)
  return player
}

/** Photographs all pages whenever the screen shows another phase. */
async function photograph(
  name: string,
  screen: Page,
  players: readonly BrowserPlayer[],
  stopped: () => boolean,
): Promise<void> {
  if (!shotsDir) return
  const folder = join(shotsDir, name)
  mkdirSync(folder, { recursive: true })
  for (let n = 0, last = ''; !stopped(); ) {
    const phase = (await players[0]?.phone.getAttribute('data-phase').catch(() => '')) ?? ''
    if (phase === last) {
      await screen.evaluate('new Promise((done) => setTimeout(done, 150))')
      continue
    }
    last = phase
    await screen.evaluate('new Promise((done) => setTimeout(done, 900))')
    const stem = `${String(n++).padStart(2, '0')}-${phase}`
    await screen.screenshot({ path: join(folder, `${stem}-screen.png`) }).catch(() => undefined)
    for (const { page, role } of players)
      await page.screenshot({ path: join(folder, `${stem}-${role}.png`) }).catch(() => undefined)
  }
}

const atTable: BrowserPlayer[] = []

export interface TestedNight {
  title: string
  /** Name of the folder for its pictures. */
  name: string
  /** Seats with phones; the first is the host's. Bots take the others. */
  roles: readonly Role[]
  /** Those of them that two people play, on a phone each. */
  pairs?: readonly Role[]
  /** The plan that the host chooses; the week if it is left out. */
  plan?: PlanId
  /** Percent of every duration: slow enough for so many pages that are drawn without a graphics card. */
  percent: number
  /** False for browsers without WebGL: everything is painted without, as on any computer that has none. */
  webgl?: boolean
}

/** Declares the test of a night that is played from the join page to the storybook, and what all pages have to show in it. */
export function testNight({ title, webgl = true, ...night }: TestedNight): void {
  useServerAndBrowser(
    (started, opened) => {
      server = started
      browser = opened
    },
    { webgl },
  )
  // Also when a test has failed: players must not go on tapping pages that are closed.
  afterEach(() => {
    for (const player of atTable.splice(0)) player.stop()
  })
  describe('a whole night in real browsers', () => {
    it(title, () => playNight({ ...night, webgl }))
  })
}

/** Plays a whole night and checks what all pages have shown. */
async function playNight({
  name,
  roles,
  pairs = [],
  percent,
  plan = 'week',
  webgl,
}: Omit<TestedNight, 'title'>): Promise<void> {
  const code = await server.openRoom({ percent, seed: 4 })
  const screen = await openScreen(code)
  const table = new TableTalk()
  const players: BrowserPlayer[] = []
  for (const role of roles) players.push(await joinWithPhone(code, role, NAMES[role], table, roles.length))
  for (const role of pairs)
    players.push(await joinWithPhone(code, role, SECOND_NAMES[role], table, roles.length))

  // In the lobby every player draws a face, and names a treasure and a fear.
  let over = false
  const playing = players.map((player) => player.play())
  const watching = photograph(name, screen.page, players, () => over)
  const [host] = players as [BrowserPlayer]
  await expect
    .poll(() => host.phone.getByText(phoneText('lobby.table')).count(), { timeout: 120_000 })
    .toBeGreaterThan(0)
  for (const player of players)
    await player.page.getByRole('button', { name: phoneText('lobby.step.table') }).waitFor()
  for (const player of players)
    await expect.poll(() => player.page.locator('.steps [data-done]').count(), { timeout: 120_000 }).toBe(3)
  const chosen = host.page.getByRole('radio', { name: phoneText(`plan.${plan}`) })
  if ((await chosen.getAttribute('aria-checked')) !== 'true') await chosen.click()
  await expect.poll(() => chosen.getAttribute('aria-checked')).toBe('true')
  await host.page.getByRole('button', { name: phoneText('lobby.start') }).click()

  // On one evening one phone is reloaded, and returns to its seat by itself.
  const reloaded = players.at(-1) as BrowserPlayer
  await reloaded.page
    .locator('.phone-who', { hasText: phoneText(plan === 'week' ? 'evening.wednesday' : 'evening.friday') })
    .waitFor({ timeout: 120_000 })
  await reloaded.page.reload()
  await reloaded.phone.waitFor({ timeout: 20_000 })
  expect(await reloaded.phone.getAttribute('data-role')).toBe(reloaded.role)

  for (const player of players)
    await player.page.locator('.phone[data-phase="storybook"]').waitFor({ timeout: 500_000 })
  await screen.page.locator('.scene[data-phase="storybook"]').waitFor({ timeout: 60_000 })
  over = true
  for (const player of players) player.stop()
  await Promise.all([...playing, watching])

  if (!webgl) expect(await paintsWithoutWebgl(screen.page)).toBe(true)

  for (const { errors, role } of players) expect(errors, `${role}’s browser`).toEqual([])
  expect(screen.errors).toEqual([])
  expectSentences(screen.sentences, players, plan === 'week' ? [] : ['vote'])

  // No page has downloaded too much.
  for (const { role, downloads } of players) {
    const { code, media } = downloads.total()
    expect(code, `code on ${role}’s phone`).toBeLessThan(PHONE.code)
    expect(media, `pictures, fonts and sound on ${role}’s phone`).toBeLessThan(PHONE.media)
  }
  expect(screen.scales.total().all).toBeLessThan(SCREEN)

  // The storybook is kept, and its page can be opened.
  const link = host.page.getByRole('link', { name: phoneText('book.page.open') })
  const book = await fetch(new URL((await link.getAttribute('href')) ?? '', server.url))
  expect(book.status).toBe(200)
  // Everybody has a prize there; of two people who share a role each has one by name.
  const told = await book.text()
  for (const role of pairs) for (const name of [NAMES[role], SECOND_NAMES[role]]) expect(told).toContain(name)
  expect(server.lines.filter((line) => line.includes('"level":50'))).toEqual([])

  for (const { page } of players) await page.context().close()
  await screen.page.close()
}

/** Whether a screen's picture is painted without WebGL. */
const paintsWithoutWebgl = (screen: Page): Promise<boolean> =>
  screen
    .locator('canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => canvas.getContext('2d') !== null)
