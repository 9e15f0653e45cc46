/** How much pages download: the join page until its form works, the screen until the house is shown and until it is idle. */
import type { Browser } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openContext } from '../../scripts/shots/gallery-page.ts'
import type { RunningServer } from './kit/e2e-server.ts'
import { downloadsBefore, trackDownloads } from './kit/page-weight.ts'
import { useServerAndBrowser } from './kit/server-and-browser.ts'

/** Bytes until the form works. */
const DOOR = 40_000
/** Bytes until the house is shown, and with everything that is loaded afterwards. */
const HOUSE = 2_200_000
const SCREEN = 4_000_000
/** A network of 2 Mbit/s, and a slow one of 400 kbit/s: downloads arrive one after another. */
const HOME = { offline: false, latency: 20, downloadThroughput: 250_000, uploadThroughput: 250_000 }
const SLOW = { offline: false, latency: 100, downloadThroughput: 50_000, uploadThroughput: 50_000 }

let browser: Browser
let server: RunningServer
useServerAndBrowser((started, opened) => {
  server = started
  browser = opened
})

describe('the join page', () => {
  it('can be used before 40 kB are downloaded', async () => {
    const code = await server.openRoom({ percent: 100, seed: 4 })
    const context = await openContext(browser, { width: 360, height: 640 }, true)
    const page = await context.newPage()
    const network = await context.newCDPSession(page)
    await network.send('Network.enable')
    await network.send('Network.emulateNetworkConditions', SLOW)
    const weight = await downloadsBefore(page, `${server.url}/${code}`, 'input[name=name]')
    expect(weight.all).toBeGreaterThan(1_000)
    expect(weight.all).toBeLessThan(DOOR)
    await context.close()
  })
})

describe('the screen', () => {
  it('shows the house after at most 2.2 MB, and downloads at most 4 MB', async () => {
    const code = await server.openRoom({ percent: 100, seed: 4 })
    const context = await openContext(browser, { width: 640, height: 360 }, false)
    const page = await context.newPage()
    // Slow enough that nothing else arrives between the house's last file and its first picture.
    const network = await context.newCDPSession(page)
    await network.send('Network.enable')
    await network.send('Network.emulateNetworkConditions', HOME)
    const scales = trackDownloads(page)
    const house = await downloadsBefore(
      page,
      `${server.url}/${code}/screen?plain=1`,
      '.stage-canvas[data-shown]',
    )
    expect(house.media).toBeGreaterThan(1_000_000)
    expect(house.all).toBeLessThan(HOUSE)
    await page.waitForLoadState('networkidle', { timeout: 120_000 })
    expect(scales.total().all).toBeGreaterThan(house.all)
    expect(scales.total().all).toBeLessThan(SCREEN)
    await context.close()
  })
})
