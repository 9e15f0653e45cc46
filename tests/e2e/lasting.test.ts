/** Phones and screens on a bad network, and over a crash of the server. */
import { ColyseusSDK } from '@colyseus/sdk'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TestClient } from '../rooms/kit/test-client.ts'
import { type BadNetwork, badNetwork } from '../support/bad-network.ts'
import { openBrowser } from './kit/chromium-browser.ts'
import { type RunningServer, startServer } from './kit/e2e-server.ts'
import { joinText, phoneText, screenText } from './kit/page-texts.ts'

let server: RunningServer
let browser: Browser
let network: BadNetwork
beforeAll(async () => {
  server = await startServer()
  network = await badNetwork(server.port)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await network.close()
  await server.stop()
})

/** A room with Mia, a client without a page who is the host, and Tom, whose phone is a page on the bad network. */
async function table() {
  const code = await server.openRoom({ percent: 30, seed: 5 })
  const sdk = new ColyseusSDK(server.url)
  const mia = await TestClient.join(sdk, code, { as: 'seat', role: 'ava', name: 'Mia' })
  mia.room.reconnection.enabled = false
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const tom = await context.newPage()
  await tom.goto(`${network.url}/${code}`)
  await tom.getByLabel(joinText('door.name')).fill('Tom')
  await tom.getByRole('radio', { name: /leo/i }).click()
  await tom.getByRole('button', { name: joinText('door.go') }).click()
  await tom.locator('.phone').waitFor()
  return { code, sdk, mia, tom, context }
}

const inPhase = (page: Page, phase: string) => page.locator(`.phone[data-phase="${phase}"]`).waitFor()
const lost = (page: Page) => page.getByRole('alert').filter({ hasText: phoneText('offline.banner') })

/** Expects that Tom's phone still follows the game: it shows that Mia pauses and resumes it. */
async function expectLive(tom: Page, mia: TestClient): Promise<void> {
  expect(await mia.ask('pause', { on: true })).toBeNull()
  await tom.getByText(phoneText('paused.by.host')).waitFor()
  expect(await mia.ask('pause', { on: false })).toBeNull()
  await tom.getByText(phoneText('paused.counting')).waitFor()
  await tom.getByText(phoneText('paused.counting')).waitFor({ state: 'detached' })
}

const lines = (page: Page) => page.locator('.pad-sheet path[stroke]:not(.pad-live)').count()

async function drawLine(page: Page): Promise<void> {
  const box = await page.locator('.pad-sheet').boundingBox()
  if (!box) throw new Error('no paper')
  await page.mouse.move(box.x + 60, box.y + 60)
  await page.mouse.down()
  await page.mouse.move(box.x + 160, box.y + 160, { steps: 5 })
  await page.mouse.up()
}

describe('a phone on a bad network', () => {
  it('keeps its drawing after a reload, and its seat over lost connections, other tabs and other phones', async () => {
    const { code, mia, tom, context } = await table()
    await drawLine(tom)
    const drawn = await lines(tom)
    await tom.reload()
    await tom.locator('.phone').waitFor()
    expect(await lines(tom)).toBe(drawn)

    expect(await mia.ask('start', { prologue: true })).toBeNull()
    await inPhase(tom, 'prologue')
    network.cut()
    await expectLive(tom, mia)
    network.freeze()
    await lost(tom).waitFor()
    network.heal()
    await expectLive(tom, mia)
    network.goDown()
    await lost(tom).waitFor()
    network.heal()
    await expectLive(tom, mia)

    // A second tab takes over the seat; the first says so and can take it back.
    const tab = await context.newPage()
    await tab.goto(`${network.url}/${code}`)
    await tom.getByText(phoneText('farewell.elsewhere')).waitFor()
    await expectLive(tab, mia)
    await tom.getByRole('button', { name: phoneText('farewell.here') }).click()
    await tab.getByText(phoneText('farewell.elsewhere')).waitFor()
    await expectLive(tom, mia)

    // Another phone takes over the seat with its link; the token does not stay in the address.
    await tom.getByRole('button', { name: phoneText('menu.open') }).click()
    await tom.getByRole('button', { name: phoneText('menu.elsewhere') }).click()
    await tom.getByText(phoneText('menu.elsewhere.hint')).waitFor()
    // The menu stays open when the phase changes.
    expect(await mia.ask('skip', {})).toBeNull()
    await tom.locator('.phone:not([data-phase="prologue"])').waitFor()
    expect(await tom.getByText(phoneText('menu.elsewhere.hint')).isVisible()).toBe(true)
    const token = await tom.evaluate((room) => localStorage.getItem(`goodnight.seat.${room}`), code)
    const other = await browser.newPage()
    await other.goto(`${network.url}/${code}#seat=${token}`)
    await tom.getByText(phoneText('farewell.elsewhere')).waitFor()
    await expectLive(other, mia)
    expect(other.url()).toBe(`${network.url}/${code}`)
    await other.close()
    await context.close()
  })

  it('reconnects by itself after the server was killed in the malfunction, and so does a screen', async () => {
    const { code, sdk, mia, tom, context } = await table()
    const screen = await context.newPage()
    await screen.setViewportSize({ width: 640, height: 360 })
    await screen.goto(`${network.url}/${code}/screen?plain=1&fps=5`)
    expect(await mia.ask('start', { prologue: false })).toBeNull()
    while (mia.public.phase !== 'shout') {
      const seen = new Promise<void>((done) => mia.room.onStateChange.once(() => done()))
      if ((await mia.ask('skip', {})) === null) await seen
    }
    await inPhase(tom, 'shout')
    await screen.locator('.scene[data-phase="shout"]').waitFor()
    await tom.locator('.control-label').first().waitFor()
    const labels = await tom.locator('.control-label').allInnerTexts()

    await server.kill()
    await lost(tom).waitFor()
    await server.startAgain()
    const back = await TestClient.join(sdk, code, { as: 'seat', token: mia.welcome.token ?? '' })
    back.room.reconnection.enabled = false
    // The game resumes by itself where it was.
    await lost(tom).waitFor({ state: 'detached' })
    await inPhase(tom, 'shout')
    // A countdown comes first.
    await tom.locator('.control-label').first().waitFor()
    expect(await tom.locator('.control-label').allInnerTexts()).toEqual(labels)
    await expectLive(tom, back)
    await back.ask('pause', { on: true })
    await screen.getByText(screenText('bar.paused')).waitFor()
    await context.close()
  })
})
