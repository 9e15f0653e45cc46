/** A dream painted in every engine, on a phone that has as long as it needs to begin one. */
import sharp from 'sharp'
import { expect } from 'vitest'
import { ROLES } from '../../../shared/content/ids.ts'
import type { RunningServer } from '../../e2e/kit/e2e-server.ts'
import { playUntil, skipTo } from '../../e2e/kit/seat-everybody.ts'
import type { BrowserEngine } from './browser-engine.ts'

/** How long (ms) a picture may take to come: the machine may be busy. */
const PATIENCE = { timeout: 40_000 }
/** How much (of 255) the brightness of a painted dream spreads at least; a canvas of one colour has none. */
const SPREAD = 6

/** Has Leo choose the sphere, opens his seat in the engine, and expects that his dream is painted. */
export async function paintDreamIn(engine: BrowserEngine, server: RunningServer): Promise<void> {
  const code = await server.openRoom({ percent: 400, seed: 1 })
  const { guests, tokens } = await playUntil(server.url, code, ROLES, 'hour')
  const [host, leo] = [guests[0], guests[ROLES.indexOf('leo')]]
  if (!host || !leo) throw new Error('nobody is there')
  await expect.poll(() => leo.ask('pick', { room: 'sphere' }), PATIENCE).toBe(null)
  await skipTo(host, 'bedtime')
  await expect.poll(() => leo.mine?.hand.play ?? null, PATIENCE).not.toBe(null)

  const page = await engine.openPage({ width: 360, height: 640 })
  await page.goto(server.url)
  const seat = JSON.stringify([`goodnight.seat.${code}`, tokens.get('leo')])
  await page.evaluate(`localStorage.setItem(...${seat})`)
  await page.goto(`${server.url}/${code}`)
  const canvas = page.locator('.playfield canvas')
  await canvas.waitFor()
  const spread = async () => {
    const box = await canvas.boundingBox()
    if (!box) return 0
    const [left, top] = [Math.ceil(box.x), Math.ceil(box.y)]
    const area = { left, top, width: Math.floor(box.width) - 1, height: Math.floor(box.height) - 1 }
    const cut = await sharp(await page.screenshot())
      .extract(area)
      .png()
      .toBuffer()
    const { channels } = await sharp(cut).greyscale().stats()
    return channels[0]?.stdev ?? 0
  }
  await expect.poll(spread, PATIENCE).toBeGreaterThan(SPREAD)
  expect(await page.errors()).toEqual([])
  await page.close()
}
