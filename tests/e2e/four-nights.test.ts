/**
 * Three nights in one room, then a restart of server and browser, and a fourth in a new room: what was drawn comes back only
 * after everything else of its kind that fits.
 */
import { ColyseusSDK } from '@colyseus/sdk'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { TestClient } from '../rooms/kit/test-client.ts'
import { openBrowser } from './kit/chromium-browser.ts'
import { type RunningServer, startServer } from './kit/e2e-server.ts'
import { joinText, screenText } from './kit/page-texts.ts'

const SCREEN = { width: 1280, height: 720 }
/** Lists that have enough for four weeks, so that nothing may come back. */
const PLENTY = ['cards', 'readPages', 'visions', 'whispers']
/** Of each of these every night has something: a bad dream is a vision or a whisper, by chance. */
const EVERY_NIGHT = [['cards'], ['readPages'], ['visions', 'whispers']]

let server: RunningServer
let browser: Browser
beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** Opens a room by the button of the home page, as a host does. */
async function openScreen(context: BrowserContext): Promise<{ screen: Page; code: string }> {
  const screen = await context.newPage()
  await screen.goto(server.url)
  await screen.getByRole('button', { name: joinText('home.open') }).click()
  await screen.locator('.scene[data-phase="lobby"]').waitFor()
  const code = new URL(screen.url()).pathname.split('/').find((part) => /^[A-Z]{4}$/.test(part)) ?? ''
  return { screen, code }
}

/** Everything that this browser's table has met, as `list:id`. */
const metOn = async (screen: Page): Promise<string[]> =>
  (await screen.evaluate(() => localStorage.getItem('goodnight.met') ?? '')).split(' ').filter(Boolean)

/** Plays a night by skipping; its only player dreams every evening. @returns what the screen's browser keeps of it */
async function playNight(host: TestClient, screen: Page): Promise<string[]> {
  await host.ask('plan', { plan: 'week' })
  await host.ask('start', { prologue: false })
  while (host.public.phase !== 'storybook') {
    const { phase } = host.public
    if (phase === 'hour') await host.ask('pick', { room: 'sphere' })
    const before = JSON.stringify(host.public)
    await host.ask(phase === 'home' || phase === 'whisper' ? 'end-night' : 'skip', {})
    if (['shout', 'talk', 'let-go'].includes(phase)) await host.ask('end-night', {})
    await expect.poll(() => JSON.stringify(host.public), { interval: 5 }).not.toBe(before)
  }
  await screen.locator('.scene[data-phase="storybook"]').waitFor()
  const met = await metOn(screen)
  await host.ask('again', {})
  await screen.locator('.scene[data-phase="lobby"]').waitFor()
  return met
}

const hostOf = (code: string): Promise<TestClient> =>
  TestClient.join(new ColyseusSDK(server.url), code, { as: 'seat', role: 'leo', name: 'Mia' })

it('nothing comes back in three nights of a room, nor in a fourth after server and browser were restarted', async () => {
  const context = await browser.newContext({ viewport: SCREEN })
  const { screen, code } = await openScreen(context)
  // A new table is offered the short night, and is told of nothing that it knows.
  const plan = screen.locator('.lobby-notes')
  expect(await plan.textContent()).toContain(screenText('plan.bedtime'))
  const host = await hostOf(code)
  const nights: string[][] = []
  const lobbyNotes: string[] = []
  for (let night = 0; night < 3; night++) {
    nights.push(await playNight(host, screen))
    lobbyNotes.push((await plan.textContent()) ?? '')
  }

  const stored = await context.storageState()
  await context.close()
  await server.kill()
  await server.startAgain()
  const next = await openScreen(await browser.newContext({ viewport: SCREEN, storageState: stored }))
  expect(next.code).not.toBe(code)
  expect(await next.screen.locator('.lobby-notes').textContent()).toContain(
    lobbyNotes.at(-1)?.match(/You know \d+/)?.[0],
  )
  nights.push(await playNight(await hostOf(next.code), next.screen))

  for (const [index, met] of nights.entries()) {
    const before = new Set(nights[index - 1] ?? [])
    // This night's is at the end; what it has met again has moved there.
    const tonight = met.slice(met.findIndex((mark) => !before.has(mark)))
    const again = tonight.filter((mark) => before.has(mark))
    expect(
      again.filter((mark) => PLENTY.includes(mark.split(':')[0] ?? '')),
      `night ${index + 1}`,
    ).toEqual([])
    for (const lists of EVERY_NIGHT)
      expect(
        tonight.some((mark) => lists.includes(mark.split(':')[0] ?? '')),
        lists.join(),
      ).toBe(true)
  }
})
