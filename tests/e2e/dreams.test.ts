/**
 * Dreams under a thumb: one on each engine is played with touches in a phone's browser, on a clock that the test turns,
 * and comes out as the same touches come out by the rules.
 */
import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { ActivityId } from '../../shared/content/ids.ts'
import { NO_TOUCH, type Touch, unpackTouch } from '../../shared/minigames/engine.ts'
import { engines } from '../../shared/minigames/registry.ts'
import { createRng } from '../../shared/rng.ts'
import { openBrowser } from './kit/chromium-browser.ts'

/** As the gallery's sample has them. */
const SEED = 42
const LEAD = 3_000
const STEP_MS = 25
/** A short dream, and how much time passes between two pictures (ms). */
const STEPS = 280
const FRAME = 100
const SIZE = { width: 360, height: 640 }

const galleryUrl = inject('galleryUrl')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

interface DreamPage {
  page: Page
  hand: CDPSession
  complaints: string[]
  close(): Promise<void>
}

/** Opens a dream, three seconds before it begins, and turns its clock on until its picture stands. */
async function fallAsleep(activity: ActivityId, more = ''): Promise<DreamPage> {
  const context = await browser.newContext({ viewport: SIZE, hasTouch: true, isMobile: true })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.clock.install({ time: 0 })
  await page.clock.pauseAt(1_000)
  await page.goto(
    `${galleryUrl}phone.html?phase=bedtime&role=leo&activity=${activity}&into=${-LEAD}&steps=${STEPS}${more}`,
  )
  await page.locator('.playfield canvas').waitFor({ state: 'attached', timeout: 60_000 })
  return { page, hand: await context.newCDPSession(page), complaints, close: () => context.close() }
}

/** Plays to the end as a practised hand would. Returns what the rules make of it. */
async function playThrough({ page, hand }: DreamPage, activity: ActivityId): Promise<number> {
  const engine = engines[activity]
  const state = engine.init(SEED, { gentle: false, steps: STEPS })
  const rng = createRng(5)
  const frame = await page.locator('.playfield').boundingBox()
  if (!frame) throw new Error('there is no playing field')
  await page.clock.fastForward(LEAD)
  let last: Touch = NO_TOUCH
  for (let time = 0; time < STEPS * STEP_MS; time += FRAME) {
    const touch = engine.auto(state, 97, rng)
    for (let i = 0; i < FRAME / STEP_MS; i++) engine.step(state, touch)
    if (touch !== last) {
      const at = unpackTouch(touch)
      const point = at && {
        x: frame.x + (at.x * frame.width) / 1000,
        y: frame.y + (at.y * frame.height) / 1400,
      }
      const [type, felt] = !point
        ? (['touchEnd', 'pointerup'] as const)
        : last === NO_TOUCH
          ? (['touchStart', 'pointerdown'] as const)
          : (['touchMove', 'pointermove'] as const)
      // The browser may answer before the page has felt the thumb: moves wait for its next picture.
      const arrived = await page.evaluateHandle(
        (event) => ({
          there: new Promise((felt) => addEventListener(event, felt, { once: true, capture: true })),
        }),
        felt,
      )
      await hand.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] })
      await arrived.evaluate(({ there }) => there.then(() => {}))
      last = touch
    }
    await page.clock.fastForward(FRAME)
  }
  await page.clock.fastForward(600)
  return engine.score(state)
}

describe('a dream under a thumb', () => {
  it.each(['glider', 'workshop', 'encore'] as const)(
    '%s is played with touches, and pays its stars',
    async (id) => {
      const dream = await fallAsleep(id)
      const { page } = dream
      const score = await playThrough(dream, id)
      expect(score).toBeGreaterThan(0)
      await expect
        .poll(
          async () => {
            await page.clock.fastForward(500)
            return page
              .locator('.dreamt-score')
              .getAttribute('aria-label', { timeout: 500 })
              .catch(() => '')
          },
          { timeout: 30_000 },
        )
        .toBe(`${score} of 3`)
      expect(dream.complaints).toEqual([])
      await dream.close()
    },
  )

  it('goes out kindly when somebody pulls a fuse', async () => {
    const dream = await fallAsleep('glider', '&cut=4000')
    const { page } = dream
    await page.clock.fastForward(LEAD + 1_100)
    await expect.poll(() => page.locator('.playfield').count()).toBe(1)
    await page.clock.fastForward(3_000)
    await page.getByText('Somebody pulled a fuse').waitFor()
    expect(dream.complaints).toEqual([])
    await dream.close()
  })
})
