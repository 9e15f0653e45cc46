/** Compares two pictures by their colours, in cells: what moved a little counts little, what is of another colour counts. */
import type { Page } from 'playwright-core'

/** Cells of a picture in each direction. */
const CELLS = 12

/**
 * The greatest difference (0–255) of a colour between two PNGs of one size, among the mean colours of their cells.
 * @param page any page: it decodes them
 */
export async function greatestDifference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const urls = [one, other].map((png) => `data:image/png;base64,${png.toString('base64')}`)
  return page.evaluate(
    async ([pictures, cells]) => {
      const means: Uint8ClampedArray[] = []
      for (const url of pictures) {
        const image = new Image()
        image.src = url
        await image.decode()
        const canvas = document.createElement('canvas')
        canvas.width = cells
        canvas.height = cells
        const context = canvas.getContext('2d')
        if (!context) throw new Error('no canvas')
        context.imageSmoothingQuality = 'high'
        context.drawImage(image, 0, 0, cells, cells)
        means.push(context.getImageData(0, 0, cells, cells).data)
      }
      const [a = [], b = []] = means
      return Math.max(...[...a].map((value, i) => Math.abs(value - (b[i] ?? 0))))
    },
    [urls, CELLS] as const,
  )
}
