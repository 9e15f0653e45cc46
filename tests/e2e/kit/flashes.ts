/** How often a page flashes, counted as WCAG 2.2 counts (2.3.1, general flash): by relative luminance, cell by cell. */
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { luminance } from './legible.ts'

/** The page is looked at in so many cells: a flash of a quarter of what one looks at fills several of them. */
const GRID = { width: 8, height: 6 } as const
/** Two opposing changes of a tenth of the brightest are a flash, unless even the darker of the two is bright. */
const CHANGE = 0.1
const BRIGHT = 0.8
const SECOND = 1_000

/** Luminance (0–1) of each cell, left to right, then down. */
export type Look = readonly number[]

/** What stands on the page just now. */
export async function lookAt(page: Page): Promise<Look> {
  const picture = sharp(await page.screenshot())
    .removeAlpha()
    .resize(GRID.width, GRID.height, { fit: 'fill' })
  const data = await picture.raw().toBuffer()
  return Array.from({ length: GRID.width * GRID.height }, (_, i) =>
    luminance([data[i * 3] ?? 0, data[i * 3 + 1] ?? 0, data[i * 3 + 2] ?? 0]),
  )
}

/** The most flashes that any cell has within any one second. @param every ms between two looks */
export function mostFlashes(looks: readonly Look[], every: number): number {
  const cells = looks[0]?.length ?? 0
  return Math.max(
    0,
    ...Array.from({ length: cells }, (_, cell) =>
      flashesOf(
        looks.map((look) => look[cell] ?? 0),
        every,
      ),
    ),
  )
}

function flashesOf(light: readonly number[], every: number): number {
  const turns = turnsOf(light).map((at) => at * every)
  let most = 0
  for (const from of turns) {
    const within = turns.filter((at) => at >= from && at < from + SECOND).length
    // There and back again is one flash.
    most = Math.max(most, Math.floor(within / 2))
  }
  return most
}

/** Where (index) the light has changed by so much since it last turned. */
function turnsOf(light: readonly number[]): number[] {
  const turns: number[] = []
  let [low, high] = [light[0] ?? 0, light[0] ?? 0]
  let rising: boolean | null = null
  for (const [i, value] of light.entries()) {
    low = Math.min(low, value)
    high = Math.max(high, value)
    if (rising !== true && value - low >= CHANGE && low < BRIGHT) {
      turns.push(i)
      rising = true
      high = value
    } else if (rising !== false && high - value >= CHANGE && value < BRIGHT) {
      turns.push(i)
      rising = false
      low = value
    }
    if (rising === true) low = value < high ? low : value
    if (rising === false) high = value > low ? high : value
  }
  return turns
}
