/** Controls a page of the gallery in a browser: goes from moment to moment and holds the page still for pictures. */
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

/** A bookmark of the gallery, without what only the page needs. */
export interface MomentName {
  name: string
  phase: PhaseId
  look: string
  evening: string | null
}

export interface GalleryTab {
  readonly page: Page
  /** Errors that the page has logged or thrown so far. */
  readonly complaints: readonly string[]
  /** Goes to a moment, waits until its animations have ended, and holds the page still. */
  go(place: GalleryAddress): Promise<void>
  /** Waits until the page is drawn after a touch or a change of its size, and holds it still. */
  settle(): Promise<void>
  /** Lets `ms` pass in one frame. */
  pass(ms: number): Promise<void>
  /** The bookmarks of all recorded nights, in order. */
  nights(): Promise<{ night: string; moments: MomentName[] }[]>
  /** A string that is the same for two moments if the page looks the same. */
  looks(): Promise<string>
  picture(options?: { path?: string }): Promise<Buffer>
  close(): Promise<void>
}

/** How many frames and how much time (ms) it takes until a page stands still. */
const SETTLING = {
  screen: { frames: 7, ms: 300 },
  phone: { frames: 3, ms: 200 },
  play: { frames: 10, ms: 500 },
  /** For tests that end all animations themselves. */
  hurried: { frames: 3, ms: 0 },
} as const

/** Selector of a phone's mini-game. */
export const PLAYFIELD = '.playfield'

/** Longest wait (ms) on a machine that draws in software. */
const TIMEOUT = 60_000

/**
 * Controls the page's animation frames. A page that is drawn in software keeps the machine so busy that no screenshot can be
 * taken, so its frames are stopped meanwhile.
 */
interface Gate {
  /** Whether frames are stopped. */
  shut: boolean
  /** Lets frames through again. */
  open(): void
  /** Time (ms) between two frames, as the page sees it. */
  frame: number
}
declare global {
  interface Window {
    frameGate?: Gate
  }
}

/** Time (ms) between two frames as pages see it, however long these take to draw: animations end after a few frames. */
const FRAME = 100

/** Installs the gate. Runs in the page before anything else. */
function installGate(frame: number): void {
  const ask = window.requestAnimationFrame.bind(window)
  const waiting = new Set<() => void>()
  let [real, told] = [0, 0]
  /** The time that the page sees, which stands still while the gate is shut. */
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

/** Lets frames through until at least `frames` frames and `ms` have passed, and shuts the gate. Runs in the page. */
async function standStill({ frames, ms }: { frames: number; ms: number }): Promise<void> {
  const { frameGate } = window as unknown as { frameGate: Gate }
  frameGate.open()
  const began = performance.now()
  await new Promise<void>((done) => {
    // Requests the frames itself, because the page may not draw any.
    const look = (seen: number) => {
      if (seen >= frames && performance.now() - began >= ms) done()
      else window.requestAnimationFrame(() => look(seen + 1))
    }
    look(0)
  })
  frameGate.shut = true
}

/** Collects the errors that a page logs or throws. */
function collectErrors(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

/** Lets one frame through in which `ms` pass, for Phaser and for CSS animations. Runs in the page. */
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

/** Sets the user's choice of motion. Runs in the page before anything else. */
function chooseMotion(motion: string): void {
  localStorage.setItem('goodnight.settings', JSON.stringify({ motion }))
}

/** Opens a browser context for pages of one size. @param touch whether they have a touch screen */
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
 * @param gallery address of the gallery
 * @param as whose page
 * @param options `hurried`: do not wait for the screen's animations, for tests that only need some picture; `motion`: the user's
 *   choice of motion; `language`: BCP 47 tag of a language instead of the night's own; `canvas`: paints the house without WebGL, which is
 *   much quicker on a machine without a graphics card
 */
export async function openGalleryPage(
  context: BrowserContext,
  gallery: string,
  as: ViewerName,
  {
    hurried = false,
    motion,
    language,
    canvas = false,
  }: { hurried?: boolean; motion?: MotionLevel; language?: string; canvas?: boolean } = {},
): Promise<GalleryTab> {
  const page = await context.newPage()
  const complaints = collectErrors(page)
  await page.addInitScript(installGate, FRAME)
  if (motion) await page.addInitScript(chooseMotion, motion)
  const options = `${language ? `&lang=${language}` : ''}${canvas ? '&canvas=1' : ''}`
  await page.goto(`${gallery}?as=${as}&step=0&plain=1${options}`)
  await page.waitForFunction(() => window.gallery !== undefined, null, { timeout: TIMEOUT })
  // Waits for art that is loaded later.
  await page.waitForLoadState('networkidle')
  const { frames, ms } = hurried ? SETTLING.hurried : as === 'screen' ? SETTLING.screen : SETTLING.phone

  const settle = async () => {
    // The screen's scene may still be loading its art.
    const isPainted = () => document.querySelector('.stage-canvas[data-waits]') === null
    await page.waitForFunction(isPainted, null, { timeout: TIMEOUT, polling: 100 })
    await page.evaluate(standStill, { frames, ms })
    if ((await page.locator(PLAYFIELD).count()) === 0) return
    // A mini-game loads its engine, which takes some frames to start.
    await page.evaluate(() => window.frameGate?.open())
    await page.locator(`${PLAYFIELD} canvas`).waitFor({ timeout: TIMEOUT })
    await page.evaluate(standStill, SETTLING.play)
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
        // Countdowns do not count. What a mini-game's canvas shows is not in the HTML, so it always counts as different.
        const html = page?.innerHTML.replaceAll(/ (style|data-from|data-until)="[^"]*"/g, '') ?? ''
        return page?.querySelector(playfield) ? `${html} ${performance.now()}` : html
      }, PLAYFIELD),
    picture: ({ path } = {}) => page.screenshot({ ...(path !== undefined && { path }), timeout: TIMEOUT }),
    close: () => page.close(),
  }
}

/** The page for assets of the screen. */
export interface ShelfPage {
  readonly page: Page
  readonly complaints: readonly string[]
  readonly names: readonly string[]
  /** Shows an asset and waits until it is painted. */
  show(name: string): Promise<void>
  /** Lets `ms` pass in one frame. */
  pass(ms: number): Promise<void>
}

/** Opens the gallery's page for assets of the screen. */
export async function openShelfPage(
  context: BrowserContext,
  gallery: string,
  { motion }: { motion?: MotionLevel } = {},
): Promise<ShelfPage> {
  const page = await context.newPage()
  const complaints = collectErrors(page)
  await page.addInitScript(installGate, FRAME)
  if (motion) await page.addInitScript(chooseMotion, motion)
  await page.goto(`${gallery}?shelf=&light=1`)
  await page.waitForFunction(() => window.shelf !== undefined, null, { timeout: TIMEOUT })
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
      // Illustrations are loaded when they are first shown.
      await page.waitForLoadState('networkidle')
      await page.evaluate(standStill, SETTLING.phone)
    },
  }
}
