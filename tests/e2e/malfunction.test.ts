import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { ROLES, type Role } from '../../shared/content/ids.ts'
import type { PlayerPlan } from './kit/browser-player.ts'
import { openBrowser } from './kit/chromium-browser.ts'
import { type RunningServer, startServer } from './kit/e2e-server.ts'
import { type FeltThing, feltOn, noteFeelings } from './kit/felt-log.ts'
import { Finger } from './kit/finger.ts'
import { networkTo } from './kit/proxy.ts'
import { playUntil } from './kit/seat-everybody.ts'
import { openPhone } from './kit/seat-phone.ts'
import { TableTalk } from './kit/table-talk.ts'
import { type HumanDelays, Toucher } from './kit/touching-player.ts'

/** Every duration of the malfunction, in percent: slow enough for five pages that are drawn without a graphics card. */
const PERCENT = 60
const PLAN: PlayerPlan = { places: [/./, /./, /./], tells: true, run: true, choice: /Weave/ }
/** Elara sends her orders' pictures, Caleb lets one go by; nobody takes longer than the page does. */
const MANNERS: Readonly<Record<Role, HumanDelays>> = {
  ava: { reads: async () => {}, finds: async () => {}, taps: async () => {}, pings: false, dreamy: false },
  leo: { reads: async () => {}, finds: async () => {}, taps: async () => {}, pings: false, dreamy: false },
  elara: { reads: async () => {}, finds: async () => {}, taps: async () => {}, pings: true, dreamy: false },
  caleb: { reads: async () => {}, finds: async () => {}, taps: async () => {}, pings: false, dreamy: true },
}

let server: RunningServer
let browser: Browser
beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const atTable: Toucher[] = []
afterEach(() => {
  for (const player of atTable.splice(0)) player.stop()
})

const count = (felt: readonly FeltThing[], what: string): number =>
  felt.filter((thing) => thing.what === what).length

it('four phones shout, talk, whisper and hold hands by touch, and the screen sees it', async () => {
  const code = await server.openRoom({ percent: PERCENT, seed: 11 })
  const seated = await playUntil(server.url, code, ROLES, 'experiment')
  const screen = await browser.newPage({ viewport: { width: 640, height: 360 } })
  await noteFeelings(screen)
  await screen.goto(`${server.url}/${code}/screen?fps=2&plain=1`)
  const table = new TableTalk()
  const players: Toucher[] = []
  for (const role of ROLES) {
    // What moves all the time is drawn in software all the time: one phone does it for all.
    const page = await openPhone(browser, server.url, seated, role, { still: role !== 'ava' })
    players.push(new Toucher(page, role, table, PLAN, ROLES.length, MANNERS[role]))
  }
  atTable.push(...players)

  // The experiment is skipped, and nobody gives the sign: Ava is caught when the house breaks.
  const [host] = players as [Toucher]
  await host.page.locator('.phone-menu-button').tap()
  await host.page.getByRole('button', { name: 'Skip this' }).tap()
  for (const { page } of players) await page.locator('.phone[data-phase="shout"]').waitFor()
  const playing = players.map((player) => player.play())
  for (const { page } of players)
    await page
      .locator('.phone:is([data-phase="choice"], [data-phase="ending"])')
      .waitFor({ timeout: 240_000 })
  for (const player of players) player.stop()
  await Promise.all(playing)

  const felt = await Promise.all(players.map(({ page }) => feltOn(page)))
  for (const [i, role] of ROLES.entries()) {
    const mine = felt[i] ?? []
    expect(players[i]?.errors, `${role}’s browser`).toEqual([])
    expect(count(mine, 'order'), `orders on ${role}’s phone`).toBeGreaterThan(1)
    expect(count(mine, 'caught'), `${role} sees that Ava is caught`).toBe(1)
    expect(
      mine.some(({ what }) => what.startsWith('result.')),
      `${role}’s doors`,
    ).toBe(true)
    expect(count(mine, 'stamp.done'), `what ${role} read out was done`).toBeGreaterThan(0)
    expect(count(mine, 'covered'), `${role}’s palm`).toBeGreaterThan(0)
    expect(count(mine, 'beat'), `${role}’s beats`).toBeGreaterThan(0)
  }
  const all = felt.flat()
  expect(count(all, 'stamp.missed'), 'what Caleb let go by').toBeGreaterThan(0)
  const seen = await feltOn(screen)
  for (const what of ['blanket', 'caught', 'row.done', 'lights', 'louder'])
    expect(count(seen, what), what).toBeGreaterThan(0)
  // Whoever still chooses has woken, and nobody wakes without the silence after the hands.
  const choosing = await host.page.locator('.phone[data-phase="choice"]').isVisible()
  expect(!choosing || all.some(({ what }) => what === 'silence')).toBe(true)
  for (const { page } of players) await page.context().close()
  await screen.close()
})

it('shows a touch at once and keeps it while the network stands still', async () => {
  const code = await server.openRoom({ percent: 400, seed: 2 })
  const seated = await playUntil(server.url, code, ['leo'], 'supper')
  const network = await networkTo(server.url)
  const page = await openPhone(browser, network.url, seated, 'leo')
  const finger = new Finger(page)
  const controls = page.locator('.control')
  const before = await controls.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.value))
  const paper = page.locator('.order')
  await paper.evaluate((card) => Promise.all(card.getAnimations().map(({ finished }) => finished)))
  const order = await paper.boundingBox()

  network.hold()
  // Every control that has values is set to another one, by touch, while nothing comes through.
  const touched: number[] = []
  for (const [i, control] of (await controls.all()).entries()) {
    const kind = await control.getAttribute('data-kind')
    const box = await control.locator('.control-native').boundingBox()
    if (!box || !(kind === 'switch' || kind === 'dial')) continue
    const spot = control.locator('.dial-spot:not([data-on])').first()
    const at = kind === 'dial' ? await spot.boundingBox() : box
    if (!at) continue
    await finger.tap({ x: at.x + at.width / 2, y: at.y + at.height / 2 })
    touched.push(i)
  }
  expect(touched.length).toBeGreaterThan(0)
  const shown = () => controls.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.value))
  const held = await shown()
  for (const i of touched) expect(held[i]).not.toBe(before[i])
  expect(await paper.boundingBox()).toEqual(order)

  network.release()
  // Another line sees what the house has: nothing of it was lost.
  await expect.poll(() => page.locator('.phone-offline').count(), { timeout: 20_000 }).toBe(0)
  await page.reload()
  await page.locator('.control').first().waitFor()
  await expect.poll(shown, { timeout: 20_000 }).toEqual(held)
  await page.context().close()
  await network.close()
})
