/** Mini-games in a browser whose clock the test controls. */
import type { Browser, CDPSession, Page } from 'playwright-core'
import { expect } from 'vitest'
import { GLOW } from '../../../shared/content/constants.ts'
import type { ActivityId } from '../../../shared/content/ids.ts'
import { NO_TOUCH, type Touch, unpackTouch } from '../../../shared/minigames/engine.ts'
import { engines } from '../../../shared/minigames/registry.ts'
import { createRng } from '../../../shared/rng.ts'
import { phoneText } from './page-texts.ts'

/** As in the gallery's sample. */
const SEED = 42
/** Time (ms) before the first step, in which the demo is shown. */
export const LEAD = 3_000
const STEP_MS = 25
/** Length of a short mini-game, and the time between two frames (ms). */
const STEPS = 280
const FRAME = 100
const SIZE = { width: 360, height: 640 }

export interface MinigamePage {
  page: Page
  hand: CDPSession
  complaints: string[]
  close(): Promise<void>
}

/** Opens a mini-game three seconds before its first step, with a clock that stands still. @param more of the gallery's query, from `&` on */
export async function openMinigame(
  browser: Browser,
  galleryUrl: string,
  activity: ActivityId,
  more = '',
): Promise<MinigamePage> {
  const context = await browser.newContext({ viewport: SIZE, hasTouch: true, isMobile: true })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.clock.install({ time: 0 })
  // Later than any machine, however busy, needs to get there.
  await page.clock.pauseAt(600_000)
  await page.goto(
    `${galleryUrl}phone.html?phase=bedtime&role=leo&activity=${activity}&into=${-LEAD}&steps=${STEPS}${more}`,
  )
  await page.locator('.playfield canvas').waitFor({ state: 'attached', timeout: 60_000 })
  return { page, hand: await context.newCDPSession(page), complaints, close: () => context.close() }
}

/** Plays to the end as a practised player. Returns the score by the rules. */
export async function playThrough({ page, hand }: MinigamePage, activity: ActivityId): Promise<number> {
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
      // The browser may answer before the page has received the event: moves are delivered with the next frame.
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

/** Expects a score on the phone. */
export async function expectScore({ page }: MinigamePage, score: number): Promise<void> {
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
    .toBe(phoneText('play.score', { n: score, most: GLOW.max }))
}
