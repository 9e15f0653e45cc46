/** Measures how much of a processor a screen takes that is drawn without a graphics card. */
import { ColyseusSDK } from '@colyseus/sdk'
import type { Browser } from 'playwright-core'
import { type PhaseId, ROLES } from '../../../shared/content/ids.ts'
import { TestClient } from '../../rooms/kit/test-client.ts'
import type { RunningServer } from '../kit/e2e-server.ts'
import { playUntil } from '../kit/seat-everybody.ts'
import { processorTime, takenBetween } from './processor-time.ts'

/** Time (ms) until everything that a phase begins with has moved, and for which it is then measured. */
const SETTLING = 8_000
const MEASURED = 8_000

/** What a screen takes of one core (0–1), by kind of process, and all together. */
export type CoreShare = Readonly<Record<string, number>> & { readonly all: number }

/**
 * Opens a screen of a full room, whose players have no pages, and measures what the browser takes once the phase stands.
 * @param phase played until then
 */
export async function shareOfScreen(
  browser: Browser,
  server: RunningServer,
  phase: PhaseId,
): Promise<CoreShare> {
  const code = await server.openRoom({ percent: 100, seed: 4 })
  if (phase === 'lobby') {
    const sdk = new ColyseusSDK(server.url)
    for (const role of ROLES) await TestClient.join(sdk, code, { as: 'seat', role, name: role })
  } else await playUntil(server.url, code, ROLES, phase)
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.goto(`${server.url}/${code}/screen`)
  await page.locator('.stage-canvas[data-shown]').waitFor({ state: 'attached', timeout: 120_000 })
  await page.waitForTimeout(SETTLING)
  const [before, began] = [await processorTime(browser), performance.now()]
  await page.waitForTimeout(MEASURED)
  const taken = takenBetween(before, await processorTime(browser))
  const seconds = (performance.now() - began) / 1_000
  await page.close()
  const shares = Object.entries(taken).map(([type, spent]) => [type, spent / seconds])
  return Object.fromEntries(shares) as CoreShare
}
