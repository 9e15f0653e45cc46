/** What a phone's page keeps from night to night in one room: nothing that grows. */
import { ColyseusSDK } from '@colyseus/sdk'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { PublicView } from '../../shared/views/types.ts'
import { TestClient } from '../rooms/kit/test-client.ts'
import { memoryOf, type PageMemory } from './devices/page-memory.ts'
import type { RunningServer } from './kit/e2e-server.ts'
import { joinText, phoneText } from './kit/page-texts.ts'
import { pressUntilGone } from './kit/press-until-gone.ts'
import { useServerAndBrowser } from './kit/server-and-browser.ts'

/** Nights until everything that is loaded once has been loaded, and those that must leave nothing behind. */
const WARM_UP = 1
const NIGHTS = 2
/** A night shows some fifty pages of about a hundred nodes. Templates that were not shown before are kept, and are fewer. */
const NODES = 800
const LISTENERS = 20
const BYTES = 1_500_000

let server: RunningServer
let browser: Browser
useServerAndBrowser((started, opened) => {
  server = started
  browser = opened
})

/** Skips from the lobby through every phase to the storybook and back, as soon as the phone shows each. */
async function playNight(host: TestClient, phone: Page): Promise<void> {
  await host.ask('start', { prologue: true })
  await changed(host, ({ phase }) => phase !== 'lobby')
  for (;;) {
    const { phase } = host.public
    await phone.locator(`.phone[data-phase="${phase}"]`).waitFor()
    if (phase === 'storybook') break
    // Some phases have several turns, which are skipped one by one.
    const before = JSON.stringify(host.public)
    // The malfunction cannot be skipped, only ended.
    await host.ask(phase === 'whisper' ? 'end-night' : 'skip', {})
    await changed(host, (now) => JSON.stringify(now) !== before)
  }
  await pressUntilGone(phone.getByRole('button', { name: phoneText('storybook.again') }))
  await host.ask('again', {})
  await phone.locator('.phone[data-phase="lobby"]').waitFor()
}

async function changed(host: TestClient, enough: (view: PublicView) => boolean): Promise<void> {
  while (!enough(host.public)) await new Promise<void>((done) => host.room.onStateChange.once(() => done()))
}

it('a phone keeps neither nodes nor listeners nor objects of the nights before', async () => {
  const code = await server.openRoom({ percent: 4, seed: 4 })
  const host = await TestClient.join(new ColyseusSDK(server.url), code, {
    as: 'seat',
    role: 'ava',
    name: 'Mia',
  })
  const phone = await browser.newPage({ viewport: { width: 360, height: 640 } })
  const errors: string[] = []
  phone.on('pageerror', (error) => errors.push(String(error)))
  await phone.goto(`${server.url}/${code}`)
  await phone.getByLabel(joinText('door.name')).fill('Tom')
  await phone.getByRole('radio', { name: /leo/i }).click()
  await phone.getByRole('button', { name: joinText('door.go') }).click()
  await phone.locator('.phone').waitFor()
  const tools: CDPSession = await phone.context().newCDPSession(phone)

  const after: PageMemory[] = []
  for (let night = 0; night < WARM_UP + NIGHTS; night++) {
    await playNight(host, phone)
    after.push(await memoryOf(tools))
  }
  const grown = (part: 'nodes' | 'listeners' | 'heap') =>
    (after.at(-1)?.[part] ?? 0) - (after[WARM_UP - 1]?.[part] ?? 0)
  expect(grown('nodes')).toBeLessThan(NODES)
  expect(grown('listeners')).toBeLessThan(LISTENERS)
  expect(grown('heap')).toBeLessThan(BYTES)
  expect(errors).toEqual([])
})
