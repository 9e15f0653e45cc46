/** A page as on a cheap phone: its processor and its network slowed down by the browser's own tools. */
import type { CDPSession, Page } from 'playwright-core'

/** The phone's window (CSS px) and touch screen. */
export const SMALL_PHONE = {
  viewport: { width: 360, height: 640 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
} as const

/** Bytes a second for each kilobit a second. */
const KILOBIT = 1_000 / 8

/**
 * “Slow 4G”, from `throttling.mobileSlow4G` in Lighthouse's core/config/constants.js. Its round trip is 150 ms. A browser's
 * tools only delay whole requests, for which Lighthouse and DevTools take 3.75 times as long, because opening a connection takes round
 * trips, too, and a tenth less speed.
 */
export const SLOW_NETWORKS = {
  'round trips of 150 ms': {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600 * KILOBIT,
    uploadThroughput: 750 * KILOBIT,
  },
  'requests of 563 ms': {
    offline: false,
    latency: 150 * 3.75,
    downloadThroughput: 1_600 * 0.9 * KILOBIT,
    uploadThroughput: 750 * 0.9 * KILOBIT,
  },
} as const
export type SlowNetwork = keyof typeof SLOW_NETWORKS

/**
 * Slows a page down.
 * @param cpu how many times slower scripts, styles and painting are than on this machine
 * @param network without one, it stays as it is
 * @returns the connection to the browser's tools
 */
export async function slowDown(
  page: Page,
  { cpu, network }: { cpu: number; network?: SlowNetwork },
): Promise<CDPSession> {
  const tools = await page.context().newCDPSession(page)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  if (network) {
    await tools.send('Network.enable')
    await tools.send('Network.emulateNetworkConditions', SLOW_NETWORKS[network])
  }
  return tools
}
