/** An evening on which all four dream: everything about everybody's dream has to fit on Elara's phone beside her own. */
import { ColyseusSDK } from '@colyseus/sdk'
import type { Browser } from 'playwright-core'
import { expect, it } from 'vitest'
import { ROLES } from '../../shared/content/ids.ts'
import { TestClient } from '../rooms/kit/test-client.ts'
import { findOverflows } from './kit/burst.ts'
import { findCovered } from './kit/covered.ts'
import type { RunningServer } from './kit/e2e-server.ts'
import { phoneText } from './kit/page-texts.ts'
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

/** The host's decision to go on, until a phase has begun. */
async function skipTo(host: TestClient, phase: string): Promise<void> {
  while (host.public.phase !== phase) {
    const before = JSON.stringify(host.public)
    await host.ask('skip', {})
    await expect.poll(() => JSON.stringify(host.public), { interval: 5, timeout: PATIENCE }).not.toBe(before)
  }
}

it('Elara can choose one of four dreams to make brighter, on phones of any size', async () => {
  const code = await server.openRoom({ percent: 400, seed: 1 })
  const seats: TestClient[] = []
  // One after the other: the first is the host.
  for (const role of ROLES)
    seats.push(await TestClient.join(new ColyseusSDK(server.url), code, { as: 'seat', role, name: role }))
  const [host] = seats as [TestClient]
  await host.ask('start', { prologue: false })
  await skipTo(host, 'hour')
  for (const one of seats) await one.ask('pick', { room: 'sphere' })
  await skipTo(host, 'bedtime')

  const elara = seats[ROLES.indexOf('elara')] as TestClient
  const page = await browser.newPage({ viewport: SIZES[0], hasTouch: true, isMobile: true })
  await page.addInitScript(
    ([key, token]) => localStorage.setItem(key as string, token as string),
    [`goodnight.seat.${code}`, elara.welcome.token],
  )
  await page.goto(`${server.url}/${code}`)
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
  await page.close()
})
