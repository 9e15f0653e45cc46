/** What is played and checked in every engine. */
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import { type PhaseId, type PlanId, ROLES, type Role } from '../../../shared/content/ids.ts'
import { findOverflows } from '../../e2e/kit/burst.ts'
import { findCovered } from '../../e2e/kit/covered.ts'
import type { RunningServer } from '../../e2e/kit/e2e-server.ts'
import { expectSentences, NAMES, PLANS, SIZES } from '../../e2e/kit/night-plan.ts'
import { PagePlayer } from '../../e2e/kit/page-player.ts'
import { joinText, phoneText } from '../../e2e/kit/page-texts.ts'
import { TableTalk } from '../../e2e/kit/table-talk.ts'
import { Album, PosingPlayer } from './album.ts'
import type { BrowserEngine } from './browser-engine.ts'
import { drawByHand } from './draw-by-hand.ts'
import type { EnginePage } from './engine-page.ts'

/** With SHOTS_DIR set, every page is photographed in every phase, and the screen is as large as a small television. */
const shotsDir = process.env.SHOTS_DIR
const SCREEN = shotsDir ? { width: 1280, height: 720 } : { width: 640, height: 360 }

/** How far (px) letters may stick out of their box, as in the tests of Chromium. */
const SLACK = 4
/** Phases that end with the last tap, which takes these players no time. */
const FLEETING: readonly PhaseId[] = [
  'card',
  'post',
  'lights',
  'vote',
  'guess',
  'argument',
  'experiment',
  'sign',
  'home',
  'reveal',
  'stars',
]
/** What the night shows on somebody's phone of each engine. One evening does not always bring a vision, and may be too short for a dream. */
const THINGS: Readonly<Record<PlanId, readonly string[]>> = {
  week: ['dream', 'painted dream', 'ritual', 'vision', 'order', 'blanket', 'lullaby'],
  bedtime: ['ritual', 'order', 'blanket', 'lullaby'],
}

/** When phones are reloaded: in the longest phase before anything is chosen that is chosen for a phone that is away, such as a dream. */
const RELOADED: Readonly<Record<PlanId, (player: SofaPlayer) => Promise<boolean>>> = {
  week: async ({ page }) =>
    (await page.locator('.phone-who').textContent())?.includes(phoneText('evening.wednesday')) ?? false,
  bedtime: async ({ phone }) => (await phone.getAttribute('data-phase')) === 'supper',
}

interface WatchedPage {
  engine: BrowserEngine
  name: string
  page: EnginePage
  /** Selector of the element with the phase. */
  where: string
  scrolls: boolean
}

/** Who plays on what. */
export interface Sofa {
  /** Bots play the other seats. */
  seats: Readonly<Partial<Record<Role, BrowserEngine>>>
  /** Each shows the room on a screen of its own. */
  screens: readonly BrowserEngine[]
}

type SofaPlayer = PagePlayer<EnginePage>

/**
 * Plays a whole night on phones and on screens.
 * @param percent of every duration
 * @param plan what the host's phone has chosen when the lobby opens
 */
export async function playNightOn(
  sofa: Sofa,
  server: RunningServer,
  percent: number,
  plan: PlanId = 'week',
): Promise<void> {
  // Players who hold still for pictures need longer.
  const code = await server.openRoom({ percent: shotsDir ? percent * 1.5 : percent, seed: 4, plan })
  const screens: { engine: BrowserEngine; page: EnginePage }[] = []
  for (const engine of sofa.screens) {
    const page = await engine.openPage(SCREEN)
    if (screens.length > 0) await keepStill(page, server.url)
    await openScreen(page, server.url, code)
    screens.push({ engine, page })
  }

  const seats = ROLES.flatMap((role) => {
    const engine = sofa.seats[role]
    return engine ? [{ role, engine }] : []
  })
  const album = shotsDir ? new Album(shotsDir, screens.length + seats.length) : null
  const table = new TableTalk()
  const players: SofaPlayer[] = []
  /** The phones of each engine. */
  const phones = new Map<BrowserEngine, SofaPlayer[]>()
  for (const { role, engine } of seats) {
    const before = phones.get(engine) ?? []
    const page = await engine.openPage(shotsDir ? SIZES.ava : SIZES[role])
    if (players.length > 0) await keepStill(page, server.url)
    const who = [page, role, table, PLANS[role], seats.length] as const
    const player = album ? new PosingPlayer(album, ...who) : new PagePlayer(...who)
    players.push(player)
    phones.set(engine, [...before, player])
    const isLast = seats.findLast((seat) => seat.engine === engine)?.role === role
    if (isLast) await joinFromHome(player, server.url, code)
    else await player.join(`${server.url}/${code}`, NAMES[role])
  }
  for (const some of phones.values()) {
    const [first, last] = [some[0], some.at(-1)]
    if (last) await drawByHand(last.page)
    if (first) await expectSound(first.page)
  }
  for (const { page } of screens) await expectSound(page)

  let over = false
  const playing = players.map((player) => player.play())
  const watched: WatchedPage[] = [
    ...screens.map(({ engine, page }) => ({ engine, name: 'screen', page, where: '.scene', scrolls: false })),
    ...players.map(({ page, role }, i) => ({
      engine: seats[i]?.engine as BrowserEngine,
      name: role,
      page,
      where: '.phone',
      scrolls: true,
    })),
  ]
  const problems: string[] = []
  const watching = watched.map((one) => watch(one, problems, album, () => over))
  const all = Promise.all([...playing, ...watching])
  const reloaded = [...phones.values()].flatMap((some) => some.slice(-1))
  const played = playToTheStorybook(players, reloaded, screens, plan)
    .catch(async (error) => {
      throw new Error(`${error}; now ${await whereaboutsOf(watched)}`, { cause: error })
    })
    .finally(() => {
      over = true
      for (const player of players) player.stop()
    })
  await Promise.all([played, all])

  for (const { engine, name, page } of watched)
    expect(await page.errors(), `errors in ${engine.name}: ${name}`).toEqual([])
  expect(problems, 'what does not fit, or is covered').toEqual([])
  const sentences = await Promise.all(
    players.map(async ({ page, role }) => ({ role, sentences: sentencesOf(await page.seen()) })),
  )
  for (const { page } of screens) expectSentences(sentencesOf(await page.seen()), sentences, FLEETING)

  for (const [engine, some] of phones) {
    const seen = await Promise.all(some.map(({ page }) => page.seen()))
    const things = seen.flatMap((one) => one.things)
    expect(things, `seen in ${engine.name}`).toEqual(expect.arrayContaining([...THINGS[plan]]))
  }
  const books = await Promise.all(
    [...phones].map(async ([engine, [reader]]) => {
      const { page } = reader as SofaPlayer
      return { engine, page, url: await readStorybook(page) }
    }),
  )
  // Only now, since other phones change when the host's leaves the room.
  for (const { engine, page, url } of books) {
    await page.goto(url)
    await page.getByRole('heading').first().waitFor()
    expect(await page.errors(), `errors in ${engine.name}: the storybook`).toEqual([])
  }
  for (const { page } of watched) await page.close()
}

/** Reduces a page's motion. Animations are drawn in software and keep the machine busy: only the first page of a kind has them. */
async function keepStill(page: EnginePage, url: string): Promise<void> {
  await page.goto(url)
  await page.evaluate(`localStorage.setItem('goodnight.settings', '{"motion":"still"}')`)
}

/** Opens a screen, and touches it once, which lets it sound. */
async function openScreen(screen: EnginePage, url: string, code: string): Promise<void> {
  await screen.goto(`${url}/${code}/screen?fps=2&plain=1`)
  await screen.locator('.scene[data-phase=lobby]').waitFor({ timeout: 60_000 })
  await screen.press({ x: SCREEN.width / 2, y: SCREEN.height / 2 })
}

const sentencesOf = ({ phases }: { phases: { phase: string; said: string }[] }): Map<string, string> =>
  new Map(phases.map(({ phase, said }) => [phase, said]))

/** Types the code on the first page; then goes Back and Forward, which keeps the seat. */
async function joinFromHome({ page, phone, role }: SofaPlayer, url: string, code: string): Promise<void> {
  await page.goto(url)
  await page.locator('input[name=code]').fill(code)
  await page.locator('form button[type=submit]').click()
  await page.getByLabel(joinText('door.name')).fill(NAMES[role])
  await page.getByRole('radio', { name: new RegExp(role, 'i') }).click()
  await page.getByRole('button', { name: joinText('door.go') }).click()
  await phone.waitFor()
  await page.travel('back')
  await page.locator('input[name=code]').waitFor()
  expect(await phone.count()).toBe(0)
  await page.travel('forward')
  await page.locator(`.phone[data-role=${role}]`).waitFor()
}

/** Expects that the first touch has let the page sound, or has at least asked for it where there is no audio device. */
const expectSound = (page: EnginePage): Promise<void> =>
  expect.poll(() => page.soundState(), { timeout: 20_000 }).toMatch(/running|asked/)

/** Starts the night, reloads some phones, and resolves when all show the storybook. */
async function playToTheStorybook(
  players: readonly SofaPlayer[],
  reloaded: readonly SofaPlayer[],
  screens: readonly { page: EnginePage }[],
  plan: PlanId,
): Promise<void> {
  for (const { page } of players)
    await expect.poll(() => page.locator('.steps [data-done]').count(), { timeout: 120_000 }).toBe(3)
  const [host] = players as [SofaPlayer]
  await host.page.getByRole('button', { name: phoneText('lobby.start') }).click()

  const reload = async (player: SofaPlayer) => {
    const { page, phone, role } = player
    await expect.poll(() => RELOADED[plan](player), { timeout: 200_000 }).toBe(true)
    await page.reload()
    await phone.waitFor({ timeout: 20_000 })
    expect(await phone.getAttribute('data-role')).toBe(role)
  }
  await Promise.all(reloaded.map(reload))

  for (const { page } of players)
    await page.locator('.phone[data-phase="storybook"]').waitFor({ timeout: 400_000 })
  for (const { page } of screens)
    await page.locator('.scene[data-phase="storybook"]').waitFor({ timeout: 60_000 })
}

/** Which phase each page shows, for the message of a night that stands still. */
async function whereaboutsOf(pages: readonly WatchedPage[]): Promise<string> {
  const found = pages.map(async ({ engine, name, page, where }) => {
    const phase = await page.locator(where).getAttribute('data-phase', { timeout: 1_000 })
    return `${name} (${engine.name}) in ${phase}, last errors: ${JSON.stringify((await page.errors()).slice(-3))}`
  })
  return (await Promise.allSettled(found))
    .map((one) => (one.status === 'fulfilled' ? one.value : '?'))
    .join('; ')
}

/** Looks at a page in each phase: adds what does not fit or is covered to `problems`, and has it photographed when asked to. */
async function watch(
  { engine, name, page, where, scrolls }: WatchedPage,
  problems: string[],
  album: Album | null,
  isOver: () => boolean,
): Promise<void> {
  const phases = new Set<string>()
  while (!isOver()) {
    try {
      const phase = (await page.locator(where).getAttribute('data-phase')) ?? ''
      if (phases.has(phase)) {
        await pause(250)
        continue
      }
      phases.add(phase)
      await album?.take(page, engine.name, name, phase)
      const look = async (): Promise<string[]> => [
        ...(await findOverflows(page, { scrolls, slack: SLACK })),
        ...(await findCovered(page)),
      ]
      const first = await look()
      if (first.length === 0) continue
      // What is only on its way to its place fits when looked at again.
      await pause(400)
      const again = await look()
      problems.push(
        ...first
          .filter((one) => again.includes(one))
          .map((one) => `${name} in ${engine.name}, ${phase}: ${one}`),
      )
    } catch (error) {
      if (!isOver() && !/navigat|Timeout/.test(String(error))) throw error
    }
  }
}

/** Turns a page of the storybook, makes its picture, and resolves to the address of its web page. */
async function readStorybook(page: EnginePage): Promise<string> {
  // A player's last tap may have been under way when the book opened, and have turned a page.
  const at = Number.parseInt((await page.locator('.book-turn span').textContent()) ?? '', 10)
  await page.getByRole('button', { name: phoneText('book.on') }).click()
  await page
    .getByText(new RegExp(`^${phoneText('book.page', { n: at + 1, of: '' })}`))
    .waitFor()
    .catch(async (error) => {
      throw new Error(`${error}; the page has felt ${(await page.presses()).join('; ')}`, { cause: error })
    })
  const link = await page.getByRole('link', { name: phoneText('book.page.open') }).getAttribute('href')
  await page.getByRole('button', { name: phoneText('book.picture') }).click()
  await expect
    .poll(
      () =>
        page
          .locator('.book-picture img')
          .evaluateAll((all) => (all[0] as HTMLImageElement | undefined)?.naturalWidth ?? 0),
      { timeout: 30_000 },
    )
    .toBe(1080)
  const here = (await page.evaluate('location.href')) as string
  return new URL(link ?? '', here).href
}
