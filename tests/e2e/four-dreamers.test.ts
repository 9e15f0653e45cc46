/** An evening on which all four dream: everything about everybody's dream has to fit on Elara's phone beside her own. */
import type { Browser } from 'playwright-core'
import { expect, it } from 'vitest'
import { ROLES } from '../../shared/content/ids.ts'
import type { TestClient } from '../rooms/kit/test-client.ts'
import { findOverflows } from './kit/burst.ts'
import { findCovered } from './kit/covered.ts'
import type { RunningServer } from './kit/e2e-server.ts'
import { phoneText } from './kit/page-texts.ts'
import { playUntil, skipTo } from './kit/seat-everybody.ts'
import { openPhone } from './kit/seat-phone.ts'
import { useServerAndBrowser } from './kit/server-and-browser.ts'

const SIZES = [
  { width: 360, height: 640 },
  { width: 320, height: 568 },
  { width: 390, height: 844 },
] as const
/** How long (ms) a busy machine may take. */
const PATIENCE = 30_000

let server: RunningServer
let browser: Browser
useServerAndBrowser((started, opened) => {
  server = started
  browser = opened
})

it('Elara can choose one of four dreams to make brighter, on phones of any size', async () => {
  const code = await server.openRoom({ percent: 400, seed: 1 })
  const seated = await playUntil(server.url, code, ROLES, 'hour', 'standard')
  for (const guest of seated.guests) await guest.ask('pick', { room: 'sphere' })
  await skipTo(seated.guests[0] as TestClient, 'bedtime')

  const page = await openPhone(browser, server.url, seated, 'elara')
  const dreamers = page.getByRole('group', { name: phoneText('customise.line') }).getByRole('button')
  await expect.poll(() => dreamers.count(), { timeout: PATIENCE }).toBe(ROLES.length)
  for (const size of SIZES) {
    await page.setViewportSize(size)
    const name = `${size.width} × ${size.height}`
    expect(await findOverflows(page, { scrolls: true, slack: 4 }), name).toEqual([])
    expect(await findCovered(page), name).toEqual([])
    for (const one of await dreamers.all()) {
      const { x = size.width, width = 0 } = (await one.boundingBox()) ?? {}
      expect(x + width, name).toBeLessThanOrEqual(size.width)
    }
  }
  await page.context().close()
})
