/** A drawing in the lobby, by a thumb. */
import { expect } from 'vitest'
import type { EnginePage } from './engine-page.ts'

/** Draws a line on the pad. */
export async function drawByHand(page: EnginePage): Promise<void> {
  const sheet = page.locator('.pad-sheet')
  await sheet.waitFor()
  const lines = () => page.locator('.pad-sheet path[stroke]:not(.pad-live)').count()
  const box = await sheet.boundingBox()
  if (!box) throw new Error('there is no pad')
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const
  const before = await lines()
  await page.mouse.move(...at(0.3, 0.3))
  await page.mouse.down()
  await page.mouse.move(...at(0.6, 0.5), { steps: 5 })
  await page.mouse.move(...at(0.4, 0.8), { steps: 5 })
  await page.mouse.up()
  await expect.poll(lines, { timeout: 20_000 }).toBe(before + 1)
}
