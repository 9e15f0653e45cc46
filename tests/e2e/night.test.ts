import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ROLES, type Role } from '../../shared/content/ids.ts'
import { BrowserPlayer, type PlayerPlan } from './kit/browser-player.ts'
import { openBrowser } from './kit/chromium-browser.ts'
import { type RunningServer, startServer } from './kit/e2e-server.ts'
import { type Scales, weighPage } from './kit/page-weight.ts'
import { TableTalk } from './kit/table-talk.ts'
import { watchPhases } from './kit/watch.ts'

/**
 * Every duration of a night in the browser, in percent: slow enough for pages that are drawn without a graphics card, by
 * how many there are of them.
 */
const PERCENT = { 5: 12, 2: 5 } as const

const NOOK = /The nook/
const SPHERE = /The sphere/
const PLANS: Record<Role, PlayerPlan> = {
  ava: { places: [NOOK, /The landing/, NOOK], tells: true, run: false, choice: /Weave/ },
  leo: { places: [SPHERE, SPHERE, NOOK], tells: true, run: true, choice: /Weave/ },
  elara: { places: [NOOK, /The study/, SPHERE], tells: true, run: true, choice: /Weave/ },
  caleb: { places: [NOOK, NOOK, NOOK], tells: true, run: false, choice: /Weave/ },
}
const NAMES: Record<Role, string> = { ava: 'Mia', leo: 'Jonas', elara: 'Ngozi 🌙', caleb: 'Tom' }
const SIZES: Record<Role, { width: number; height: number }> = {
  ava: { width: 360, height: 640 },
  leo: { width: 390, height: 844 },
  elara: { width: 390, height: 844 },
  caleb: { width: 360, height: 640 },
}
/** What every phone is told in each phase that a night goes through, whoever wins. */
const TOLD: Readonly<Record<string, RegExp>> = {
  lobby: /Draw|never want to lose|silly thing|table/,
  supper: /Shout what|Tell what you know|Tap your note/,
  card: /rule is different|for your eyes/,
  secrets: /Keep one|It’s yours/,
  hour: /Pick where|Ready for bed/,
  lights: /Lights out|empty chair/,
  bedtime: /./,
  night: /asleep|goodnight|wrong with this face|whispers/i,
  breakfast: /Breakfast|Tell them/,
  vote: /Friday/,
  guess: /Whose secret|Guessed|guesses/,
  memories: /memory|remembers|Listen/,
  experiment: /experiment|It runs|stopped/,
  sign: /sign|Dad|lid|breaks away/,
  shout: /Shout/,
  home: /Home|long night|wall/,
  ending: /./,
  reveal: /Secrets come out|Yours is next|Now it is yours|whose lantern/,
  stars: /star/,
  'last-lines': /last line|writing/,
  storybook: /storybook/i,
}

/** Bytes that a phone may send for in a whole night, and a screen. */
const PHONE = { code: 450_000, media: 350_000 } as const
const SCREEN = 4_000_000

/** With SHOTS_DIR set, every phase is photographed once on all pages. */
const shotsDir = process.env.SHOTS_DIR

let server: RunningServer
let browser: Browser
beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

async function openScreen(
  code: string,
): Promise<{ page: Page; errors: string[]; sentences: Map<string, string>; scales: Scales }> {
  const page = await browser.newPage({
    viewport: shotsDir ? { width: 1280, height: 720 } : { width: 640, height: 360 },
  })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  const sentences = new Map<string, string>()
  const scales = weighPage(page)
  await watchPhases(page, '.scene', '.screen [role=status]', sentences)
  await page.goto(`${server.url}/${code}/screen?fps=2&plain=1`)
  return { page, errors, sentences, scales }
}

async function sitDown(code: string, role: Role, table: TableTalk, company: number): Promise<BrowserPlayer> {
  // What moves all the time is drawn in software all the time: the first of four phones does it for all.
  const still = company === 1 || atTable.length > 0
  const context = await browser.newContext({
    viewport: SIZES[role],
    hasTouch: false,
    reducedMotion: still ? 'reduce' : 'no-preference',
  })
  const player = new BrowserPlayer(await context.newPage(), role, table, PLANS[role], company)
  await player.comeIn(`${server.url}/${code}`, NAMES[role])
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

/** Every phase has said something on the screen, and what it should on every phone. */
function everybodySawEverything(
  onScreen: ReadonlyMap<string, string>,
  players: readonly BrowserPlayer[],
): void {
  for (const [phase, said] of Object.entries(TOLD)) {
    expect(onScreen.get(phase), `${phase} on the screen`).toBeTruthy()
    for (const { sentences, role } of players)
      expect(sentences.get(phase), `${phase} on ${role}’s phone`).toMatch(said)
  }
}

const atTable: BrowserPlayer[] = []
// Whatever became of the test: nobody goes on tapping at pages that are closed.
afterEach(() => {
  for (const player of atTable.splice(0)) player.stop()
})

describe('a whole night in real browsers', () => {
  it('with four phones: from the door to the storybook', () =>
    playNight('four phones', [...ROLES], PERCENT[5]))

  it('with one phone, and the house plays the rest: from the door to the storybook', () =>
    playNight('one phone', ['caleb'], PERCENT[2]))
})

/** @param roles who has a phone; the first of them is the host */
async function playNight(name: string, roles: readonly Role[], percent: number): Promise<void> {
  const code = await server.openRoom({ percent, seed: 4 })
  const screen = await openScreen(code)
  const table = new TableTalk()
  const players: BrowserPlayer[] = []
  for (const role of roles) players.push(await sitDown(code, role, table, roles.length))

  // The lobby: everybody hangs up a face, and names a treasure and a fear.
  let over = false
  const playing = players.map((player) => player.play())
  const watching = photograph(name, screen.page, players, () => over)
  const [host] = players as [BrowserPlayer]
  await expect
    .poll(() => host.phone.getByText('You’re at the table.').count(), { timeout: 120_000 })
    .toBeGreaterThan(0)
  for (const player of players) await player.page.getByRole('button', { name: 'Table' }).waitFor()
  for (const player of players)
    await expect.poll(() => player.page.locator('.steps [data-done]').count(), { timeout: 120_000 }).toBe(3)
  await host.page.getByRole('button', { name: 'Start the night' }).click()

  // In the middle of Wednesday one phone is reloaded, and is back in its seat by itself.
  const reloaded = players.at(-1) as BrowserPlayer
  await reloaded.page.locator('.phone-who', { hasText: 'Wednesday' }).waitFor({ timeout: 120_000 })
  await reloaded.page.reload()
  await reloaded.phone.waitFor({ timeout: 20_000 })
  expect(await reloaded.phone.getAttribute('data-role')).toBe(reloaded.role)

  for (const player of players)
    await player.page.locator('.phone[data-phase="storybook"]').waitFor({ timeout: 500_000 })
  await screen.page.locator('.scene[data-phase="storybook"]').waitFor({ timeout: 60_000 })
  over = true
  for (const player of players) player.stop()
  await Promise.all([...playing, watching])

  for (const { errors, role } of players) expect(errors, `${role}’s browser`).toEqual([])
  expect(screen.errors).toEqual([])
  everybodySawEverything(screen.sentences, players)

  // Nobody has sent for more than their phone, or their line, can bear.
  for (const { role, scales } of players) {
    const { code, media } = scales.weight()
    expect(code, `code on ${role}’s phone`).toBeLessThan(PHONE.code)
    expect(media, `pictures, fonts and sound on ${role}’s phone`).toBeLessThan(PHONE.media)
  }
  expect(screen.scales.weight().all).toBeLessThan(SCREEN)

  // The book is kept: its page opens, with this table's own words in it.
  const link = host.page.getByRole('link', { name: 'As a web page' })
  const book = await fetch(new URL((await link.getAttribute('href')) ?? '', server.url))
  expect(book.status).toBe(200)
  expect(server.lines.filter((line) => line.includes('"level":50'))).toEqual([])

  for (const { page } of players) await page.context().close()
  await screen.page.close()
}
