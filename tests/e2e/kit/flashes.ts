/** Measures the luminance of a page, cell by cell, to count flashes. */
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import type { PageLuminance } from './flash-count.ts'
import { luminance } from './legible.ts'

/** Cells of the page: small enough that a flash of a quarter of the page fills several. */
const GRID = { width: 8, height: 6 } as const

/** The luminance of the page at this moment. */
export async function measureLuminance(page: Page): Promise<PageLuminance> {
  const picture = sharp(await page.screenshot())
    .removeAlpha()
    .resize(GRID.width, GRID.height, { fit: 'fill' })
  const data = await picture.raw().toBuffer()
  return Array.from({ length: GRID.width * GRID.height }, (_, i) =>
    luminance([data[i * 3] ?? 0, data[i * 3 + 1] ?? 0, data[i * 3 + 2] ?? 0]),
  )
}
