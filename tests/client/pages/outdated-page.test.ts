// @vitest-environment happy-dom
// @vitest-environment-options { "url": "http://house.test/" }
/** A page of another version than the server's loads itself again, once, and then says what to do. */
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startApp } from '../../../client/client-pages.ts'
import { LiveConnection } from '../../../client/connection/live-connection.ts'
import { forgetSeat, saveSeatToken, seatToken } from '../../../client/connection/seat-storage.ts'
import { join } from '../../../shared/text/en/join-text.ts'
import { screen } from '../../../shared/text/en/screen-text.ts'
import { FakeServer, TOKEN } from '../fake-server.ts'
import { pressButton, summary } from './dom-browser.ts'
import { world } from './fake-world.ts'

vi.mock('@colyseus/sdk', async () => (await import('./fake-world.ts')).sdk)
vi.mock(
  '../../../client/screen/world/phaser-game.ts',
  async () => (await import('./fake-world.ts')).phaserGame,
)
vi.mock(
  '../../../client/screen/world/house-scene.ts',
  async () => (await import('./fake-world.ts')).houseScene,
)

const { history: entry } = window
/** What is remembered of a reload in one test is long over in the next. */
let hours = 0
let app: HTMLElement
let stop: () => void = () => undefined
let reload: ReturnType<typeof vi.fn<() => void>>
const passed = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const says = (selector: string) => app.querySelector(selector)?.textContent?.trim() ?? ''
const at = (path: string) => {
  entry.replaceState(entry.state, '', path)
  stop()
  stop = startApp(app)
}

beforeAll(async () => {
  await Promise.all([import('../../../client/phone/main.ts'), import('../../../client/screen/main.ts')])
}, 120_000)
beforeEach(() => {
  world.server = new FakeServer()
  world.server.failure = new Error('old-version')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
  vi.setSystemTime(Date.now() + ++hours * 3_600_000)
  vi.stubGlobal('fetch', async () => Response.json(summary()))
  reload = vi.fn()
  vi.spyOn(location, 'reload').mockImplementation(reload)
  app = document.createElement('div')
  document.body.replaceChildren(app)
})
afterEach(() => {
  stop()
  stop = () => undefined
  vi.useRealTimers()
  vi.unstubAllGlobals()
  forgetSeat('MOTH')
  history.replaceState(null, '', '/')
  vi.restoreAllMocks()
})

const onSeat = () => {
  saveSeatToken('MOTH', TOKEN)
  at('/MOTH')
}
const atDoor = async () => {
  at('/MOTH')
  await vi.waitFor(() => expect(app.querySelector('.door-form')).not.toBeNull(), 20_000)
  pressButton(app, join['door.watch'])
}
const onScreen = () => at('/MOTH/screen')

describe.each([
  ['a phone that returns to its seat', onSeat, join['reject.old-version']],
  ['a phone at the door', atDoor, join['reject.old-version']],
  ['a screen', onScreen, screen['bar.outdated']],
] as const)('%s, with a page that is out of date,', (_who, open, text) => {
  it('loads it again once, and if that was no help, says what is wrong', async () => {
    await open()
    await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1), 20_000)
    await open()
    await vi.waitFor(() => expect(says('[role=alert]')).toBe(text), 20_000)
    await passed(30_000)
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('does not load it again where the browser could not remember that', async () => {
    const blocked = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    vi.stubGlobal('localStorage', new Proxy({}, { get: blocked }))
    vi.stubGlobal('history', { state: null, replaceState: blocked, pushState: blocked })
    await open()
    await vi.waitFor(() => expect(says('[role=alert]')).toBe(text), 20_000)
    expect(reload).not.toHaveBeenCalled()
  })
})

it('a screen that is out of date offers to load it again', async () => {
  onScreen()
  await vi.waitFor(() => expect(says('.screen-gone a')).toBe(screen['bar.reload']), 20_000)
  expect(app.querySelector('.screen-gone a')?.getAttribute('href')).toBe(location.href)
})

it('a phone keeps its seat', async () => {
  onSeat()
  await vi.waitFor(() => expect(reload).toHaveBeenCalled(), 20_000)
  await passed(10_000)
  expect(seatToken('MOTH')).toBe(TOKEN)
})

it('a page whose server is replaced by a newer one in the middle of the game says so, keeping its seat', async () => {
  history.replaceState(null, '', '/MOTH')
  const server = new FakeServer()
  const join = () => server.join({ as: 'seat' })
  const connection = await LiveConnection.open('MOTH', { join, resume: join, rejoin: join, returning: false })
  const replaced = async () => {
    server.failure = new Error('old-version')
    server.last.close('cut')
    await passed(10_000)
  }
  await replaced()
  expect(reload).toHaveBeenCalledTimes(1)
  expect(connection.store.getState().endReason).toBeNull()
  const again = new FakeServer()
  const joinAgain = () => again.join({ as: 'seat' })
  const after = await LiveConnection.open('MOTH', {
    join: joinAgain,
    resume: joinAgain,
    rejoin: joinAgain,
    returning: true,
  })
  again.failure = new Error('old-version')
  again.last.close('cut')
  await passed(10_000)
  expect(reload).toHaveBeenCalledTimes(1)
  expect(after.store.getState()).toMatchObject({ online: false, endReason: 'outdated' })
  expect(seatToken('MOTH')).toBe(TOKEN)
})
