/** A page of the gallery in a browser, led from moment to moment. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { MotionLevel } from '../../client/device/settings.ts'
import type { AssetPage } from '../../client/gallery/assets/asset-page.ts'
import type { GalleryAddress, ViewerName } from '../../client/gallery/gallery-address.ts'
import type { GalleryPage as Hook } from '../../client/gallery/viewer.ts'
import type { PhaseId } from '../../shared/content/ids.ts'

export interface ViewportSize {
  width: number
  height: number
}

/** A moment as far as it leaves the page. */
export interface MomentName {
  name: string
  phase: PhaseId
  look: string
  evening: string | null
}

export interface GalleryTab {
  readonly page: Page
  /** What the page complained about so far. */
  readonly complaints: readonly string[]
  /** Goes to a moment and waits until it stands; then the picture is held still. */
  go(place: GalleryAddress): Promise<void>
  /** Waits until the page has drawn what a finger or another size has changed; then it is held still. */
  settle(): Promise<void>
  /** Lets so much time (ms) pass, in one frame. */
  pass(ms: number): Promise<void>
  /** The moments of every recorded night, the nights in order. */
  nights(): Promise<{ night: string; moments: MomentName[] }[]>
  /** What is on the page, told in one string that differs if the page looks different. */
  looks(): Promise<string>
  picture(options?: { path?: string }): Promise<Buffer>
  close(): Promise<void>
}

/** So many frames, and as much time (ms), until everything has found its place. */
const STANDS = {
  screen: { frames: 7, ms: 300 },
  phone: { frames: 3, ms: 200 },
  play: { frames: 10, ms: 500 },
} as const

/** Where a phone's dreams are played. */
export const PLAYFIELD = '.playfield'

/** How long (ms) a machine that draws in software may take for that. */
const PATIENCE = 60_000

/** Lets frames through one by one: a page that draws in software all the time leaves no time for its picture. */
interface Gate {
  shut: boolean
  open(): void
  /** Time (ms) from one frame to the next. */
  frame: number
}
declare global {
  interface Window {
    frameGate?: Gate
  }
}

/** Between two frames passes this much time (ms), however long they take to draw: moves end after a few of them. */
const FRAME = 100

function buildGate(frame: number): void {
  const ask = window.requestAnimationFrame.bind(window)
  const waiting = new Set<() => void>()
  let [real, told] = [0, 0]
  /** The time that pages are told: it stands while the gate is shut. */
  const timeAt = (time: number) => {
    if (time !== real) told += gate.frame
    real = time
    return told
  }
  const gate: Gate = {
    shut: false,
    frame,
    open() {
      gate.shut = false
      for (const go of [...waiting]) go()
      waiting.clear()
    },
  }
  window.requestAnimationFrame = (callback) =>
    ask((time) => {
      if (gate.shut) waiting.add(() => window.requestAnimationFrame(callback))
      else callback(timeAt(time))
    })
  window.frameGate = gate
}

/** Lets so many frames through, and so much time (ms) pass, and shuts the gate. Runs in the page. */
async function standStill({ frames, ms }: { frames: number; ms: number }): Promise<void> {
  const { frameGate } = window as unknown as { frameGate: Gate }
  frameGate.open()
  const began = performance.now()
  await new Promise<void>((done) => {
    // A page that draws nothing by itself still has frames: they are asked for here.
    const look = (seen: number) => {
      if (seen >= frames && performance.now() - began >= ms) done()
      else window.requestAnimationFrame(() => look(seen + 1))
    }
    look(0)
  })
  frameGate.shut = true
}

/** Writes down what a page complains about. */
function listen(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

/** Lets one frame through in which so much time (ms) passes, for the engine as for styles. Runs in the page. */
async function passTime(ms: number): Promise<void> {
  const { frameGate } = window as unknown as { frameGate: Gate }
  const usual = frameGate.frame
  frameGate.frame = ms
  frameGate.open()
  await new Promise<void>((done) => window.requestAnimationFrame(() => done()))
  frameGate.shut = true
  frameGate.frame = usual
  for (const animation of document.getAnimations()) {
    animation.pause()
    animation.currentTime = Number(animation.currentTime ?? 0) + ms
  }
}

/** Chooses how much moves, as somebody has in their settings. Runs in the page before anything else. */
function chooseMotion(motion: string): void {
  localStorage.setItem('goodnight.settings', JSON.stringify({ motion }))
}

/** Pages of one size; close them together. */
export const openContext = (browser: Browser, size: ViewportSize, touch: boolean): Promise<BrowserContext> =>
  browser.newContext({
    viewport: size,
    deviceScaleFactor: 1,
    hasTouch: touch,
    locale: 'en',
    reducedMotion: 'no-preference',
  })

/**
 * Opens one viewer's page at the beginning of the first night.
 * @param gallery where the gallery is
 * @param as who looks
 * @param hurried the screen's moves need not have ended: enough to see whether there is a picture
 * @param motion how much moves, if somebody has chosen
 * @param language BCP 47 tag of what the page speaks, instead of the night's own language
 */
export async function openGalleryPage(
  context: BrowserContext,
  gallery: string,
  as: ViewerName,
  { hurried = false, motion, language }: { hurried?: boolean; motion?: MotionLevel; language?: string } = {},
): Promise<GalleryTab> {
  const page = await context.newPage()
  const complaints = listen(page)
  await page.addInitScript(buildGate, FRAME)
  if (motion) await page.addInitScript(chooseMotion, motion)
  await page.goto(`${gallery}?as=${as}&step=0&plain=1${language ? `&lang=${language}` : ''}`)
  await page.waitForFunction(() => window.gallery !== undefined, null, { timeout: PATIENCE })
  // Everything that is sent for later (art, sheets) is here before the first picture.
  await page.waitForLoadState('networkidle')
  const { frames, ms } = as === 'screen' && !hurried ? STANDS.screen : STANDS.phone

  const settle = async () => {
    // A house waits for what it is painted with.
    const isPainted = () => document.querySelector('.stage-canvas[data-waits]') === null
    await page.waitForFunction(isPainted, null, { timeout: PATIENCE, polling: 100 })
    await page.evaluate(standStill, { frames, ms })
    if ((await page.locator(PLAYFIELD).count()) === 0) return
    // A dream's engine is sent for, and takes some frames to begin.
    await page.evaluate(() => window.frameGate?.open())
    await page.locator(`${PLAYFIELD} canvas`).waitFor({ timeout: PATIENCE })
    await page.evaluate(standStill, STANDS.play)
  }

  return {
    page,
    complaints,
    settle,
    pass: (ms) => page.evaluate(passTime, ms),
    async go(place) {
      await page.evaluate(async (place) => {
        const { gallery, frameGate } = window as unknown as { gallery: Hook; frameGate: Gate }
        frameGate.open()
        await gallery.go(place)
      }, place)
      await settle()
    },
    nights: () =>
      page.evaluate(async () => {
        const { gallery } = window as unknown as { gallery: Hook }
        const nights: { night: string; moments: MomentName[] }[] = []
        for (const night of gallery.nights) {
          const moments = await gallery.moments(night)
          nights.push({
            night,
            moments: moments.map(({ name, phase, look, evening }) => ({ name, phase, look, evening })),
          })
        }
        return nights
      }),
    looks: () =>
      page.evaluate((playfield) => {
        const page = document.querySelector('#app')
        // What burns down with the time is no news; what is painted in a dream is not told by the page.
        const html = page?.innerHTML.replaceAll(/ (style|data-from|data-until)="[^"]*"/g, '') ?? ''
        return page?.querySelector(playfield) ? `${html} ${performance.now()}` : html
      }, PLAYFIELD),
    picture: ({ path } = {}) => page.screenshot({ ...(path !== undefined && { path }), timeout: PATIENCE }),
    close: () => page.close(),
  }
}

export interface ShelfPage {
  readonly page: Page
  readonly complaints: readonly string[]
  readonly names: readonly string[]
  /** Takes a piece from the shelf and waits until it is painted. */
  show(name: string): Promise<void>
  /** Lets so much time (ms) pass, in one frame. */
  pass(ms: number): Promise<void>
}

/** Opens the shelf: every piece of the house by its name. */
export async function openShelfPage(
  context: BrowserContext,
  gallery: string,
  { motion }: { motion?: MotionLevel } = {},
): Promise<ShelfPage> {
  const page = await context.newPage()
  const complaints = listen(page)
  await page.addInitScript(buildGate, FRAME)
  if (motion) await page.addInitScript(chooseMotion, motion)
  await page.goto(`${gallery}?shelf=&light=1`)
  await page.waitForFunction(() => window.shelf !== undefined, null, { timeout: PATIENCE })
  await page.waitForLoadState('networkidle')
  const shelf = (name: string) =>
    page.evaluate((name) => {
      const { shelf, frameGate } = window as unknown as { shelf: AssetPage; frameGate: Gate }
      frameGate.open()
      shelf.show(name)
    }, name)
  return {
    page,
    complaints,
    names: await page.evaluate(() => [...(window.shelf?.names ?? [])]),
    pass: (ms) => page.evaluate(passTime, ms),
    async show(name) {
      await shelf(name)
      // Painted pictures are sent for when they are first shown.
      await page.waitForLoadState('networkidle')
      await page.evaluate(standStill, STANDS.phone)
    },
  }
}
