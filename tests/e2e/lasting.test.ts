import { ColyseusSDK } from '@colyseus/sdk'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TestClient } from '../rooms/kit/test-client.ts'
import { type BadNetwork, badNetwork } from '../support/bad-network.ts'
import { openBrowser } from './kit/chromium-browser.ts'
import { type RunningServer, startServer } from './kit/e2e-server.ts'

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

/** Mia hosts on a good line; Tom has a phone in a browser, and the house's screen beside it, on a bad one. */
async function table() {
  const code = await server.openRoom({ percent: 30, seed: 5 })
  const sdk = new ColyseusSDK(server.url)
  const mia = await TestClient.join(sdk, code, { as: 'seat', role: 'ava', name: 'Mia' })
  mia.room.reconnection.enabled = false
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const tom = await context.newPage()
  await tom.goto(`${network.url}/${code}`)
  await tom.getByLabel('Your name').fill('Tom')
  await tom.getByRole('radio', { name: /leo/i }).click()
  await tom.getByRole('button', { name: 'Come in' }).click()
  await tom.locator('.phone').waitFor()
  return { code, sdk, mia, tom, context }
}

const inPhase = (page: Page, phase: string) => page.locator(`.phone[data-phase="${phase}"]`).waitFor()
const lost = (page: Page) => page.getByRole('alert').filter({ hasText: 'Finding the house' })

/** Mia does what everybody can see, and Tom's phone shows it: it does not only look alive. */
async function hears(tom: Page, mia: TestClient): Promise<void> {
  expect(await mia.ask('pause', { on: true })).toBeNull()
  await tom.getByText('Nothing runs').waitFor()
  expect(await mia.ask('pause', { on: false })).toBeNull()
  await tom.getByText('Here we go again').waitFor()
  await tom.getByText('Here we go again').waitFor({ state: 'detached' })
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
  it('keeps its half-drawn portrait through a reload, and its seat through cuts, tabs and other phones', async () => {
    const { code, mia, tom, context } = await table()
    await drawLine(tom)
    const drawn = await lines(tom)
    await tom.reload()
    await tom.locator('.phone').waitFor()
    expect(await lines(tom)).toBe(drawn)

    expect(await mia.ask('start', { prologue: true })).toBeNull()
    await inPhase(tom, 'prologue')
    network.cut()
    await hears(tom, mia)
    network.freeze()
    await lost(tom).waitFor()
    network.heal()
    await hears(tom, mia)
    network.goDown()
    await lost(tom).waitFor()
    network.heal()
    await hears(tom, mia)

    // A second tab has the seat now; the first says so, and may have it back.
    const tab = await context.newPage()
    await tab.goto(`${network.url}/${code}`)
    await tom.getByText('Your seat has moved').waitFor()
    await hears(tab, mia)
    await tom.getByRole('button', { name: 'Play here again' }).click()
    await tab.getByText('Your seat has moved').waitFor()
    await hears(tom, mia)

    // So does another phone that is shown the key; its address does not keep it.
    await tom.getByRole('button', { name: 'Menu' }).click()
    await tom.getByRole('button', { name: 'Move my seat' }).click()
    await tom.getByText('your seat’s key').waitFor()
    // The menu stays open when the evening goes on.
    expect(await mia.ask('skip', {})).toBeNull()
    await tom.locator('.phone:not([data-phase="prologue"])').waitFor()
    expect(await tom.getByText('your seat’s key').isVisible()).toBe(true)
    const token = await tom.evaluate((room) => localStorage.getItem(`goodnight.seat.${room}`), code)
    const other = await browser.newPage()
    await other.goto(`${network.url}/${code}#seat=${token}`)
    await tom.getByText('Your seat has moved').waitFor()
    await hears(other, mia)
    expect(other.url()).toBe(`${network.url}/${code}`)
    await other.close()
    await context.close()
  })

  it('and a screen find back by themselves when the server was killed in the middle of the malfunction', async () => {
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
    // Nobody has to say so: the night goes on by itself, where it was.
    await lost(tom).waitFor({ state: 'detached' })
    await inPhase(tom, 'shout')
    // It counts three, two, one first.
    await tom.locator('.control-label').first().waitFor()
    expect(await tom.locator('.control-label').allInnerTexts()).toEqual(labels)
    await hears(tom, back)
    await back.ask('pause', { on: true })
    await screen.getByText('Paused').waitFor()
    await context.close()
  })
})
