/** Presses a button as people do: once more if the first press came so soon after the page that it did nothing. */
import type { PlayLocator } from './play-page.ts'

/** Waits for a button that goes away when it has worked, and presses it until it has. @param patience how long (ms) it may take to come */
export async function pressUntilGone(
  button: Pick<PlayLocator, 'waitFor' | 'isVisible' | 'click'>,
  patience = 30_000,
): Promise<void> {
  await button.waitFor({ timeout: patience })
  while (await button.isVisible()) await button.click({ timeout: 2_000 }).catch(() => undefined)
}
