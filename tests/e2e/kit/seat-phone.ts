/** Opens a seat in a browser by its token. */
import type { Browser, Page } from 'playwright-core'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import { startFeedbackLog } from './felt-log.ts'
import type { SeatedRoom } from './seat-everybody.ts'

const SIZES = { small: { width: 360, height: 640 }, tall: { width: 390, height: 844 } } as const

/**
 * Opens a seat's phone, which has the seat's token stored already. Seats alternate between two sizes.
 * @param still with reduced motion, for tests where many pages draw in software at once
 */
export async function openPhone(
  browser: Browser,
  url: string,
  { code, tokens }: SeatedRoom,
  role: Role,
  { still = false } = {},
): Promise<Page> {
  const size = ROLES.indexOf(role) % 2 === 0 ? SIZES.small : SIZES.tall
  const context = await browser.newContext({
    viewport: size,
    hasTouch: true,
    isMobile: true,
    ...(still && { reducedMotion: 'reduce' as const }),
  })
  const page = await context.newPage()
  await startFeedbackLog(page)
  await page.addInitScript(
    ([key, token]) => localStorage.setItem(key as string, token as string),
    [`goodnight.seat.${code}`, tokens.get(role) ?? ''],
  )
  await page.goto(`${url}/${code}`)
  await page.locator('.phone').waitFor()
  return page
}
