/** Plays nights in a row on one slow phone, with bots in the other seats. */
import { PLANS } from '../kit/night-plan.ts'
import { PagePlayer } from '../kit/page-player.ts'
import { phoneText } from '../kit/page-texts.ts'
import { pressUntilGone } from '../kit/press-until-gone.ts'
import { TableTalk } from '../kit/table-talk.ts'
import { type LongTask, takeLongTasks, watchLongTasks } from './long-tasks.ts'
import { memoryOf, ownBytes, type PageMemory } from './page-memory.ts'
import { openUnheardPhone } from './unheard-phone.ts'

/** Long enough (ms) for every phase of a night on a slow machine. */
const PATIENCE = 900_000

/** What was seen of a night. */
export interface MeasuredNight {
  readonly longTasks: readonly LongTask[]
  /** At its end, with the storybook open. */
  readonly memory: PageMemory & { readonly own: number }
  readonly errors: readonly string[]
}

/**
 * Plays a room's nights from the lobby to the storybook, each opened from the one before by _Again_.
 * @param cpu how many times slower the phone's processor is
 * @param each called at the end of each night
 */
export async function playNights(
  address: string,
  { nights, cpu }: { nights: number; cpu: number },
  each: (night: MeasuredNight) => void,
): Promise<void> {
  const phone = await openUnheardPhone(cpu)
  const { page, tab, tools, browserTools } = phone
  await watchLongTasks(tab)
  const player = new PagePlayer(page, 'leo', new TableTalk(), PLANS.leo, 1)
  await player.join(address, 'Leo')
  let errors = 0
  for (let night = 0; night < nights; night++) {
    const playing = player.play()
    await page.locator('.steps [data-done]').nth(2).waitFor({ timeout: PATIENCE })
    await page.getByRole('button', { name: phoneText('lobby.start') }).click({ timeout: PATIENCE })
    await page.locator('.phone[data-phase="storybook"]').waitFor({ timeout: PATIENCE })
    player.stop()
    await playing
    const all = await page.errors()
    each({
      longTasks: await takeLongTasks(tab),
      memory: { ...(await memoryOf(tools)), own: await ownBytes(browserTools) },
      errors: all.slice(errors),
    })
    errors = all.length
    if (night < nights - 1) {
      await pressUntilGone(page.getByRole('button', { name: phoneText('storybook.again') }), PATIENCE)
      await page.locator('.phone[data-phase="lobby"]').waitFor({ timeout: PATIENCE })
    }
  }
  await phone.close()
}
