/** Every phase of recorded nights, which no single night shows: at the same moments in every engine. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import { serveBuiltGallery } from '../../../scripts/lib/built-gallery.ts'
import { PHASES, ROLES, type Role } from '../../../shared/content/ids.ts'
import { findOverflows } from '../../e2e/kit/burst.ts'
import { findCovered } from '../../e2e/kit/covered.ts'
import { phasesTestedOn } from '../../e2e/kit/phase-shares.ts'
import { firstOfEachPhase } from '../../e2e/kit/stops.ts'
import type { BrowserEngine } from './browser-engine.ts'
import type { EnginePage } from './engine-page.ts'

/** With SHOTS_DIR set, each is photographed, and the screen is as large as a small television. */
const shotsDir = process.env.SHOTS_DIR
const SIZES = {
  screen: shotsDir ? { width: 1280, height: 720 } : { width: 640, height: 360 },
  phone: { width: 360, height: 640 },
} as const

/** How far (px) letters may stick out of their box, as in whole nights. */
const SLACK = 4
/** How long (ms) a busy machine may take to show a page, and how long a page needs to be drawn. */
const PATIENCE = { timeout: 60_000 }
const SETTLED = shotsDir ? 900 : 250
/** How often a page is looked at, and how long (ms) in between: on a busy machine animations begin late. */
const LOOKS = 6
const BETWEEN = 1_000

/** What is painted on the back of a card that has turned: Firefox and WebKit show what moves there. An expression of the page. */
const BACKS = `[...document.querySelectorAll('.reveal-back *')].flatMap((part) =>
  part.checkVisibility({ visibilityProperty: true }) ? ['seen through a card: ' + part.getAttribute('class')] : [])`

/** Looks at each phase on one phone, at those that differ on all, and at all of them on the screen. */
export async function lookAtEveryPhase(engine: BrowserEngine): Promise<void> {
  const gallery = await serveBuiltGallery()
  const wrong: string[] = []
  try {
    for (const as of ['screen', ...ROLES] as const) wrong.push(...(await lookAt(engine, gallery.url, as)))
  } finally {
    await gallery.close()
  }
  expect(wrong).toEqual([])
}

/** Resolves to what does not fit or is covered on a page, and its errors. */
async function lookAt(engine: BrowserEngine, galleryUrl: string, as: Role | 'screen'): Promise<string[]> {
  const isScreen = as === 'screen'
  const page = await engine.openPage(isScreen ? SIZES.screen : SIZES.phone)
  const address = `${galleryUrl}?as=${as}&step=0&plain=1&fps=4`
  await page.goto(address)
  await opened(page)
  await page.evaluate(`localStorage.setItem('goodnight.settings', '{"motion":"still"}')`)
  await page.goto(address)
  await opened(page)
  const wrong: string[] = []
  const share = isScreen ? PHASES : phasesTestedOn(as)
  for (const { night, step, phase, name } of firstOfEachPhase()) {
    if (!share.includes(phase)) continue
    await page.evaluate(`window.gallery.go(${JSON.stringify({ night, step })}, { rate: 0 }).then(() => null)`)
    await drawn(page)
    const found = await faultsOf(page, isScreen)
    wrong.push(...found.map((what) => `${as}, ${name}: ${what}`))
    if (shotsDir) await photograph(page, join(shotsDir, engine.name.toLowerCase()), `${as}-${phase}.still`)
  }
  wrong.push(...(await page.errors()).map((error) => `${as}: ${error}`))
  await page.close()
  return wrong
}

/** What does not fit, or cannot be seen: what is only on its way to its place does when looked at again. */
async function faultsOf(page: EnginePage, isScreen: boolean): Promise<string[]> {
  const look = async (): Promise<string[]> => [
    ...(await findOverflows(page, { scrolls: !isScreen, slack: SLACK })),
    ...(await findCovered(page)),
    ...((await page.evaluate(BACKS)) as string[]),
  ]
  let found = await look()
  for (let looks = 1; found.length > 0 && looks < LOOKS; looks++) {
    await pause(BETWEEN)
    const again = await look()
    found = found.filter((one) => again.includes(one))
  }
  return found
}

/** Waits until the gallery shows something, and all that it has asked for has come: what is lost when a page is left is an error in some engines. */
async function opened(page: EnginePage): Promise<void> {
  const isThere = `window.gallery !== undefined && document.fonts.status === 'loaded'`
  await expect.poll(() => page.evaluate(isThere), PATIENCE).toBe(true)
  await drawn(page)
}

/** Waits until the art of the screen, or the engine of a mini-game, has been loaded and drawn. */
async function drawn(page: EnginePage): Promise<void> {
  const isLoaded = `document.querySelector('.stage-canvas[data-waits], .playfield:not(:has(canvas))') === null`
  await expect.poll(() => page.evaluate(isLoaded), PATIENCE).toBe(true)
  await pause(SETTLED)
}

async function photograph(page: EnginePage, folder: string, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
