/** What is served: the door before somebody can type their name, the house before anybody has joined; and no gallery. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openContext } from '../../scripts/shots/gallery-page.ts'
import { openBrowser } from './kit/browser.ts'
import { type RunningServer, startServer } from './kit/server.ts'
import { weighPage, weightBefore } from './kit/weight.ts'

/** Bytes that may come before the form works. */
const DOOR = 40_000
/** Bytes that may come before the house is to be seen, and with everything that follows while people join. */
const HOUSE = 2_200_000
const SCREEN = 4_000_000
/** A slow phone network: 400 kbit/s, so that what comes first comes first. */
const SLOW = { offline: false, latency: 100, downloadThroughput: 50_000, uploadThroughput: 50_000 }

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

describe('what is built', () => {
  it('has lost no style on the way: nothing stands without its value', () => {
    const assets = new URL('../../dist/client/assets/', import.meta.url)
    const sheets = readdirSync(assets).filter((name) => name.endsWith('.css'))
    expect(sheets).not.toEqual([])
    const empty = sheets.flatMap((name) =>
      [...readFileSync(new URL(name, assets), 'utf8').matchAll(/[{;][a-z-]+:(?=[;}])/g)].map(
        ([found]) => `${name}: ${found}`,
      ),
    )
    expect(empty).toEqual([])
  })
})

describe('the door', () => {
  it('can be used before 40 kB have come', async () => {
    const code = await server.openRoom({ percent: 100, seed: 4 })
    const context = await openContext(browser, { width: 360, height: 640 }, true)
    const page = await context.newPage()
    const network = await context.newCDPSession(page)
    await network.send('Network.enable')
    await network.send('Network.emulateNetworkConditions', SLOW)
    const weight = await weightBefore(page, `${server.url}/${code}`, 'input[name=name]')
    expect(weight.all).toBeGreaterThan(1_000)
    expect(weight.all).toBeLessThan(DOOR)
    await context.close()
  })
})

describe('the house that is served', () => {
  const client = fileURLToPath(new URL('../../dist/client', import.meta.url))

  it('has no gallery in it, whose pages show every seat’s secrets', async () => {
    const scripts = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(js|html)$/.test(file),
    )
    expect(scripts.length).toBeGreaterThan(3)
    for (const file of scripts)
      expect(readFileSync(join(client, file), 'utf8'), file).not.toMatch(/window\.gallery|gallery\//)
    const asked = await (await fetch(`${server.url}/gallery/phone.html?phase=shout&role=ava`)).text()
    expect(asked).not.toContain('gallery')
  })
})

describe('the screen', () => {
  it('shows the house first, and is whole before 4 MB have come', async () => {
    const code = await server.openRoom({ percent: 100, seed: 4 })
    const context = await openContext(browser, { width: 640, height: 360 }, false)
    const page = await context.newPage()
    const scales = weighPage(page)
    const house = await weightBefore(
      page,
      `${server.url}/${code}/screen?plain=1`,
      '.stage-canvas[data-shown]',
    )
    expect(house.media).toBeGreaterThan(1_000_000)
    expect(house.all).toBeLessThan(HOUSE)
    await page.waitForLoadState('networkidle')
    expect(scales.weight().all).toBeGreaterThan(house.all)
    expect(scales.weight().all).toBeLessThan(SCREEN)
    await context.close()
  })
})
