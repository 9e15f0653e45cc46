/** The malfunction, played by touch in four browsers; and controls on a network that is held. */
import { isDeepStrictEqual } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterEach, expect, it } from 'vitest'
import { ROLES, type Role } from '../../shared/content/ids.ts'
import type { RunningServer } from './kit/e2e-server.ts'
import { type FeedbackEntry, feedbackLogOf, startFeedbackLog } from './kit/felt-log.ts'
import { Finger } from './kit/finger.ts'
import type { PlayerPlan } from './kit/page-player.ts'
import { phoneLine, phoneText } from './kit/page-texts.ts'
import { startHoldableProxy } from './kit/proxy.ts'
import { playUntil } from './kit/seat-everybody.ts'
import { openPhone } from './kit/seat-phone.ts'
import { useServerAndBrowser } from './kit/server-and-browser.ts'
import { TableTalk } from './kit/table-talk.ts'
import { type HumanDelays, TouchPlayer } from './kit/touching-player.ts'

/** Every duration of the malfunction, in percent: slow enough for five pages that are drawn without a graphics card. */
const PERCENT = 40
const PLAN: PlayerPlan = {
  places: [/./, /./, /./],
  tells: true,
  run: true,
  choice: phoneLine('choice.weave'),
}
/** Elara sends pictures of her orders, Caleb misses one order; no player waits before acting. */
const DELAYS: Readonly<Record<Role, HumanDelays>> = {
  ava: { reads: async () => {}, finds: async () => {}, taps: async () => {}, pings: false, dreamy: false },
  leo: { reads: async () => {}, finds: async () => {}, taps: async () => {}, pings: false, dreamy: false },
  elara: { reads: async () => {}, finds: async () => {}, taps: async () => {}, pings: true, dreamy: false },
  caleb: { reads: async () => {}, finds: async () => {}, taps: async () => {}, pings: false, dreamy: true },
}

let server: RunningServer
let browser: Browser
useServerAndBrowser((started, opened) => {
  server = started
  browser = opened
})

const atTable: TouchPlayer[] = []
afterEach(() => {
  for (const player of atTable.splice(0)) player.stop()
})

const count = (felt: readonly FeedbackEntry[], what: string): number =>
  felt.filter((thing) => thing.what === what).length

it('the malfunction can be played by touch on four phones, and the screen shows it', async () => {
  const code = await server.openRoom({ percent: PERCENT, seed: 11 })
  const seated = await playUntil(server.url, code, ROLES, 'experiment')
  const screen = await browser.newPage({ viewport: { width: 640, height: 360 } })
  await startFeedbackLog(screen)
  await screen.goto(`${server.url}/${code}/screen?fps=2&plain=1`)
  const table = new TableTalk()
  const players: TouchPlayer[] = []
  for (const role of ROLES) {
    // Animations are drawn in software and keep the machine busy: only one phone has them.
    const page = await openPhone(browser, server.url, seated, role, { still: role !== 'ava' })
    players.push(new TouchPlayer(page, role, table, PLAN, ROLES.length, DELAYS[role]))
  }
  atTable.push(...players)

  // The experiment and the sign are skipped, so Ava is caught when the malfunction begins.
  const [host] = players as [TouchPlayer]
  while ((await host.page.locator('.phone[data-phase="shout"]').count()) === 0) {
    await host.page.locator('.phone-menu-button').tap()
    // A part may end by itself meanwhile, and the malfunction, which follows, has another button in that place.
    const skip = host.page.getByRole('button', { name: phoneText('host.skip') })
    const end = host.page.getByRole('button', { name: phoneText('host.end-night') })
    await skip.or(end).waitFor()
    if (await end.isVisible()) await host.page.getByRole('button', { name: phoneText('menu.close') }).tap()
    else await skip.tap({ timeout: 3_000 }).catch(() => host.page.keyboard.press('Escape'))
    await host.page.locator('.menu').waitFor({ state: 'detached' })
  }
  for (const { page } of players) await page.locator('.phone[data-phase="shout"]').waitFor()
  const playing = players.map((player) => player.play())
  for (const { page } of players)
    await page
      .locator('.phone:is([data-phase="choice"], [data-phase="ending"])')
      .waitFor({ timeout: 240_000 })
  for (const player of players) player.stop()
  await Promise.all(playing)

  const felt = await Promise.all(players.map(({ page }) => feedbackLogOf(page)))
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
  const seen = await feedbackLogOf(screen)
  for (const what of ['blanket', 'caught', 'row.done', 'lights', 'louder'])
    expect(count(seen, what), what).toBeGreaterThan(0)
  // Those who get to the choice have woken, which takes the silence after the hands.
  const choosing = await host.page.locator('.phone[data-phase="choice"]').isVisible()
  expect(!choosing || all.some(({ what }) => what === 'silence')).toBe(true)
  for (const { page } of players) await page.context().close()
  await screen.close()
})

/** Whether an animation that has an end still runs on an element. Runs in the page. */
const arriving = (element: Element): boolean =>
  element.getAnimations().some((one) => Number.isFinite(Number(one.effect?.getComputedTiming().endTime)))

it('a control shows a touch at once and keeps it while the network is held', async () => {
  const code = await server.openRoom({ percent: 400, seed: 2 })
  const seated = await playUntil(server.url, code, ['leo'], 'supper')
  const network = await startHoldableProxy(server.url)
  const page = await openPhone(browser, network.url, seated, 'leo')
  const finger = new Finger(page)
  const controls = page.locator('.control')
  const before = await controls.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.value))
  const paper = page.locator('.order')
  // Asked again and again, since waiting for an animation's end fails when the page replaces it; and an animation that has not
  // begun yet moves nothing, so the paper has to lie in the same place several times in a row.
  let [order, looks] = [await paper.boundingBox(), 0]
  await expect
    .poll(
      async () => {
        const [moving, box] = [await paper.evaluate(arriving), await paper.boundingBox()]
        looks = !moving && isDeepStrictEqual(box, order) ? looks + 1 : 0
        order = box
        return looks
      },
      { timeout: 20_000, interval: 150 },
    )
    .toBeGreaterThan(4)

  network.hold()
  // While nothing gets through, every control with values is set to another one by touch.
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
  // A new connection shows the values on the server: no touch was lost.
  await expect.poll(() => page.locator('.phone-offline').count(), { timeout: 20_000 }).toBe(0)
  await page.reload()
  await page.locator('.control').first().waitFor()
  await expect.poll(shown, { timeout: 20_000 }).toEqual(held)
  await page.context().close()
  await network.close()
})
