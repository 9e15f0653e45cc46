/** Pictures of what no recorded moment shows: the pages before a player has joined, and what opens when it is tapped. */
import type { Page } from 'playwright-core'
import type { GalleryAddress, ViewerName } from '../../client/gallery/gallery-address.ts'

export interface JoinShot {
  name: string
  as: ViewerName
  place: GalleryAddress
  /** Taps or draws something before the picture is taken. */
  touch?(page: Page): Promise<void>
}

/** A face as children draw one, as lines of points: fractions (0–1) of the drawing area. */
const FACE: readonly (readonly (readonly [number, number])[])[] = [
  Array.from(
    { length: 25 },
    (_, i) => [0.5 + 0.33 * Math.sin(i / 3.8), 0.5 - 0.38 * Math.cos(i / 3.8)] as const,
  ),
  [
    [0.38, 0.4],
    [0.39, 0.44],
  ],
  [
    [0.62, 0.4],
    [0.61, 0.44],
  ],
  [
    [0.36, 0.64],
    [0.45, 0.7],
    [0.56, 0.7],
    [0.65, 0.63],
  ],
]

async function drawFace(page: Page): Promise<void> {
  const sheet = await page.locator('.pad-sheet').boundingBox()
  if (!sheet) throw new Error('there is no sheet to draw on')
  for (const line of FACE) {
    for (const [i, [x, y]] of line.entries()) {
      await page.mouse.move(sheet.x + x * sheet.width, sheet.y + y * sheet.height)
      if (i === 0) await page.mouse.down()
    }
    await page.mouse.up()
  }
}

const openMenu = (page: Page): Promise<void> => page.locator('.phone-menu-button').click()
const openPeek = (page: Page): Promise<void> => page.locator('.phone-foot .peek-button').press('Enter')
const chooseAva = (page: Page): Promise<void> => page.locator('.role-card[data-role=ava]').click()

export const JOIN_SHOTS: readonly JoinShot[] = [
  { name: 'home', as: 'home', place: { step: 0 } },
  { name: 'join', as: 'join', place: { step: 0 }, touch: chooseAva },
  { name: 'join-late', as: 'join', place: { moment: 'supper' } },
  { name: 'draw', as: 'ava', place: { moment: 'lobby' }, touch: drawFace },
  { name: 'menu', as: 'leo', place: { moment: 'hour' }, touch: openMenu },
  { name: 'peek-ava', as: 'ava', place: { moment: 'hour.friday' }, touch: openPeek },
  { name: 'peek-leo', as: 'leo', place: { moment: 'hour.friday' }, touch: openPeek },
  { name: 'peek-elara', as: 'elara', place: { moment: 'hour.friday' }, touch: openPeek },
  { name: 'peek-caleb', as: 'caleb', place: { moment: 'hour.friday' }, touch: openPeek },
  { name: 'neighbour', as: 'neighbour', place: { moment: 'bedtime' } },
  { name: 'neighbour-vote', as: 'neighbour', place: { moment: 'vote' } },
]
