/** How light a page is, cell by cell: what flashes are counted on. */
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import type { PageLuminance } from './flash-count.ts'
import { luminance } from './legible.ts'

/** The page is looked at in so many cells: a flash of a quarter of what one looks at fills several of them. */
const GRID = { width: 8, height: 6 } as const
/** What stands on the page just now. */
export async function lookAt(page: Page): Promise<PageLuminance> {
  const picture = sharp(await page.screenshot())
    .removeAlpha()
    .resize(GRID.width, GRID.height, { fit: 'fill' })
  const data = await picture.raw().toBuffer()
  return Array.from({ length: GRID.width * GRID.height }, (_, i) =>
    luminance([data[i * 3] ?? 0, data[i * 3 + 1] ?? 0, data[i * 3 + 2] ?? 0]),
  )
}
