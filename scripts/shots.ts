// Takes pictures of the recorded nights into shots/: the screen at every moment, the four phones in two sizes, the pages
// before a player has joined, and the assets of the screen; and makes contact sheets of all of them.
//
//   npm run shots
//   npm run shots -- --only phone --as leo --moment shout --moment supper.friday --night lost-night
//
// --only screen|phone|door|shelf   --as ROLE   --night NAME   --moment PHASE[.LOOK|.EVENING] (may be repeated)

import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { ROLES } from '../shared/content/ids.ts'
import { openBrowser } from '../tests/e2e/kit/chromium-browser.ts'
import { serveBuiltGallery } from './lib/built-gallery.ts'
import { type Cell, type SheetShape, writeSheets } from './shots/contact-sheet.ts'
import {
  type GalleryTab,
  openContext,
  openGalleryPage,
  openShelfPage,
  type ViewportSize,
} from './shots/gallery-page.ts'
import { JOIN_SHOTS } from './shots/join-shots.ts'
import { planOf, type ShotRequest } from './shots/shot-plan.ts'

const FOLDER = 'shots'
const SCREEN: ViewportSize = { width: 1920, height: 1080 }
const TALL: ViewportSize = { width: 390, height: 844 }
const SMALL: ViewportSize = { width: 360, height: 640 }
const SCREEN_SHEET: SheetShape = { columns: 4, rows: 5, width: 480, height: 270 }
const TALL_SHEET: SheetShape = { columns: 8, rows: 3, width: 234, height: 506 }
const SMALL_SHEET: SheetShape = { columns: 8, rows: 4, width: 234, height: 416 }

const { values: asked } = parseArgs({
  options: {
    only: { type: 'string' },
    as: { type: 'string' },
    night: { type: 'string' },
    moment: { type: 'string', multiple: true, default: [] },
  },
})

const began = Date.now()
const gallery = await serveBuiltGallery()
const browser = await openBrowser()
const complaints = new Set<string>()
try {
  const plan = await planShots(browser)
  console.log(`${plan.length} moments`)
  // The screen and the phones wait for different things, so doing both at once is faster.
  await Promise.all([wants('screen') ? shootScreen(plan) : null, wants('phone') ? shootPhones(plan) : null])
  if (wants('door')) await shootDoor()
  if (wants('shelf')) await shootShelf()
} finally {
  await browser.close()
  await gallery.close()
}
for (const complaint of complaints) console.error(`! ${complaint}`)
console.log(
  `Done in ${seconds()}. The pictures are in ${FOLDER}/, all of them at a glance in ${FOLDER}/sheets/.`,
)
if (complaints.size > 0) process.exitCode = 1

function wants(group: 'screen' | 'phone' | 'door' | 'shelf'): boolean {
  if (asked.only !== undefined) return asked.only === group
  return group === 'phone' || (asked.as === undefined && (group === 'screen' || asked.moment.length === 0))
}

function seconds(): string {
  return `${Math.round((Date.now() - began) / 1000)} s`
}

/** Plans the pictures that the command line asks for. */
async function planShots(browser: Browser): Promise<ShotRequest[]> {
  const context = await openContext(browser, TALL, false)
  const page = await openGalleryPage(context, gallery.url, 'home')
  const nights = await page.nights()
  await context.close()
  return planOf(
    nights.filter(({ night }) => asked.night === undefined || asked.night === night),
    asked.moment,
  )
}

async function shootScreen(plan: readonly ShotRequest[]): Promise<void> {
  const context = await openContext(browser, SCREEN, false)
  const page = await openGalleryPage(context, gallery.url, 'screen')
  const cells: Cell[] = []
  for (const [i, shot] of plan.entries()) {
    await page.go({ night: shot.night, moment: shot.moment.name })
    const cell = cellOf('screen', nameOf(i, shot))
    await page.picture({ path: cell.path })
    cells.push(cell)
  }
  note(page, 'screen')
  await context.close()
  await sheets(cells, SCREEN_SHEET, 'screen')
}

async function shootPhones(plan: readonly ShotRequest[]): Promise<void> {
  const roles = ROLES.filter((role) => asked.as === undefined || asked.as === role)
  for (const role of roles) {
    const context = await openContext(browser, TALL, true)
    const page = await openGalleryPage(context, gallery.url, role)
    const [tall, small]: [Cell[], Cell[]] = [[], []]
    let before = ''
    for (const [i, shot] of plan.entries()) {
      await page.page.setViewportSize(TALL)
      await page.go({ night: shot.night, moment: shot.moment.name })
      // Most moments change nothing on this phone.
      const now = await page.looks()
      if (now === before) continue
      before = now
      tall.push(await inBothSizes(page, role, nameOf(i, shot), small))
    }
    note(page, role)
    await context.close()
    await sheets(tall, TALL_SHEET, `${role}-tall`)
    await sheets(small, SMALL_SHEET, `${role}-small`)
  }
}

/** Takes a picture in both sizes. Adds the small one to `small`, and returns the large one. */
async function inBothSizes(page: GalleryTab, folder: string, name: string, small: Cell[]): Promise<Cell> {
  const large = cellOf(`${folder}/tall`, name)
  await page.picture({ path: large.path })
  await page.page.setViewportSize(SMALL)
  await page.settle()
  const cell = cellOf(`${folder}/small`, name)
  await page.picture({ path: cell.path })
  small.push(cell)
  return large
}

async function shootDoor(): Promise<void> {
  const [tall, small]: [Cell[], Cell[]] = [[], []]
  for (const { name, as, place, touch } of JOIN_SHOTS) {
    const context = await openContext(browser, TALL, true)
    const page = await openGalleryPage(context, gallery.url, as)
    await page.go(place)
    await touch?.(page.page)
    await page.settle()
    tall.push(await inBothSizes(page, 'door', name, small))
    note(page, name)
    await context.close()
  }
  await sheets(tall, TALL_SHEET, 'door-tall')
  await sheets(small, SMALL_SHEET, 'door-small')
}

async function shootShelf(): Promise<void> {
  const context = await openContext(browser, SCREEN, false)
  const shelf = await openShelfPage(context, gallery.url)
  const cells: Cell[] = []
  for (const name of shelf.names) {
    await shelf.show(name)
    const cell = cellOf('shelf', name)
    await shelf.page.screenshot({ path: cell.path })
    cells.push(cell)
  }
  note(shelf, 'shelf')
  await context.close()
  await sheets(cells, SCREEN_SHEET, 'shelf')
}

/** A picture's name, such as `012-bedtime.wednesday.dream`; for all nights but the first, with the night's name. */
function nameOf(i: number, { night, first, moment: { phase, evening, look } }: ShotRequest): string {
  const name = [phase, evening, look].filter((part) => part !== null).join('.')
  return `${String(i + 1).padStart(3, '0')}-${name}${first ? '' : `-${night}`}`
}

function cellOf(folder: string, label: string): Cell {
  mkdirSync(`${FOLDER}/${folder}`, { recursive: true })
  return { path: `${FOLDER}/${folder}/${label}.png`, label }
}

async function sheets(cells: readonly Cell[], shape: SheetShape, name: string): Promise<void> {
  mkdirSync(`${FOLDER}/sheets`, { recursive: true })
  await writeSheets(cells, shape, (n) => `${FOLDER}/sheets/${name}-${n}.png`)
  console.log(`${name}: ${cells.length} pictures after ${seconds()}`)
}

function note({ complaints: said }: Pick<GalleryTab, 'complaints'>, who: string): void {
  for (const complaint of said) complaints.add(`${who}: ${complaint}`)
}
