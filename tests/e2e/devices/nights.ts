/** Plays nights in a row on one slow phone, with bots in the other seats. */
import type { Browser } from 'playwright-core'
import { BrowserPlayer } from '../kit/browser-player.ts'
import { PLANS } from '../kit/night-plan.ts'
import { phoneText } from '../kit/page-texts.ts'
import { TableTalk } from '../kit/table-talk.ts'
import { type LongTask, takeLongTasks, watchLongTasks } from './long-tasks.ts'
import { memoryOf, type PageMemory } from './page-memory.ts'
import { SMALL_PHONE, slowDown } from './slow-phone.ts'

/** Long enough (ms) for every phase of a night on a slow machine. */
const PATIENCE = 900_000

/** What was seen of a night. */
export interface MeasuredNight {
  readonly longTasks: readonly LongTask[]
  /** At its end, with the storybook open. */
  readonly memory: PageMemory
  readonly errors: readonly string[]
}

/**
 * Plays a room's nights from the lobby to the storybook, each opened from the one before by _Again_.
 * @param cpu how many times slower the phone's processor is
 * @param each called at the end of each night
 */
export async function playNights(
  browser: Browser,
  address: string,
  { nights, cpu }: { nights: number; cpu: number },
  each: (night: MeasuredNight) => void,
): Promise<void> {
  const context = await browser.newContext(SMALL_PHONE)
  const page = await context.newPage()
  const tools = await slowDown(page, { cpu })
  await watchLongTasks(page)
  const player = new BrowserPlayer(page, 'leo', new TableTalk(), PLANS.leo, 1)
  await player.join(address, 'Leo')
  for (let night = 0; night < nights; night++) {
    const playing = player.play()
    await page.locator('.steps [data-done]').nth(2).waitFor({ timeout: PATIENCE })
    await page.getByRole('button', { name: phoneText('lobby.start') }).click({ timeout: PATIENCE })
    await page.locator('.phone[data-phase="storybook"]').waitFor({ timeout: PATIENCE })
    player.stop()
    await playing
    each({
      longTasks: await takeLongTasks(page),
      memory: await memoryOf(browser, tools),
      errors: player.errors.splice(0),
    })
    if (night < nights - 1) {
      await page.getByRole('button', { name: phoneText('storybook.again') }).click({ timeout: PATIENCE })
      await page.locator('.phone[data-phase="lobby"]').waitFor({ timeout: PATIENCE })
    }
  }
  await context.close()
}
