// @vitest-environment happy-dom
// @vitest-environment-options { "url": "http://house.test/" }
/** What a phone with a seat shows when it comes back and cannot get in, and what home shows when no room can be opened. */
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startApp } from '../../../client/client-pages.ts'
import { saveSeatToken, seatToken } from '../../../client/connection/seat-storage.ts'
import { join } from '../../../shared/text/en/join-text.ts'
import { FakeServer, TOKEN } from '../fake-server.ts'
import { FakeAudio, pressButton, summary } from './dom-browser.ts'
import { world } from './fake-world.ts'

vi.mock('@colyseus/sdk', async () => (await import('./fake-world.ts')).sdk)

let app: HTMLElement
let stop: () => void = () => undefined
const passed = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const says = (selector: string) => app.querySelector(selector)?.textContent?.trim() ?? ''
const at = (path: string) => {
  history.replaceState(null, '', path)
  stop = startApp(app)
}
/** A room in which every role has its two people, and which the host has closed to others. */
const crowded = () => {
  const taken = { player: 'Mia', second: 'Mia', awake: 'awake' } as const
  return { ...summary(), locked: true, roles: { ava: taken, leo: taken, elara: taken, caleb: taken } }
}
const room = async (path: string) => Response.json(path.endsWith('/checkup') ? { findings: [] } : crowded())

beforeAll(async () => {
  await import('../../../client/phone/main.ts')
}, 120_000)
beforeEach(() => {
  world.server = new FakeServer()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
  vi.stubGlobal('fetch', room)
  vi.stubGlobal('AudioContext', FakeAudio)
  app = document.createElement('div')
  document.body.replaceChildren(app)
})
afterEach(() => {
  stop()
  localStorage.clear()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const refuses = () => {
  world.server.failure = new Error('the socket was closed')
}
const swallows = () => {
  world.server.latency = 3_600_000
}
const unreachable = () => Promise.reject(new TypeError('Could not connect to the server.'))

describe.each([
  ['refuses sockets', refuses, room, 'error.socket'],
  ['swallows sockets', swallows, room, 'error.socket'],
  ['has lost the server', refuses, async () => new Response('', { status: 502 }), 'error.stopped'],
  ['shows its own page', refuses, async () => new Response('<h1>Sign in</h1>'), 'error.portal'],
  ['reaches nothing', refuses, unreachable, 'error.network'],
] as const)('a phone with a seat, in a network that %s', (_what, begin, answer, text) => {
  beforeEach(async () => {
    saveSeatToken('MOTH', TOKEN)
    begin()
    vi.stubGlobal('fetch', answer)
    at('/MOTH')
    await vi.waitFor(() => expect(world.server.joins).toHaveLength(1), 20_000)
    await passed(12_500)
  })

  it('says what is wrong after the first attempt, and goes on by itself until it is back', async () => {
    expect([says('[role=status]'), says('[role=alert]')]).toEqual([join['door.back'], join[text]])
    const tried = world.server.joins.length
    await passed(15_000)
    expect(world.server.joins.length).toBeGreaterThan(tried)
    expect(says('[role=alert]')).toBe(join[text])
    expect(seatToken('MOTH')).toBe(TOKEN)
    world.server.failure = null
    world.server.latency = 0
    await passed(20_000)
    await vi.waitFor(() => expect(app.querySelector('.phone')).not.toBeNull(), 20_000)
    expect(app.querySelector('.door-wait')).toBeNull()
  })

  it('has a way home, and from there back', async () => {
    pressButton(app, join['wait.home'])
    await passed(0)
    expect(location.pathname).toBe('/')
    expect(says('.home-seat')).toContain('MOTH')
    const tried = world.server.joins.length
    await passed(30_000)
    expect(world.server.joins).toHaveLength(tried)
  })

  it('can be loaded again', () => {
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined)
    pressButton(app, join['wait.again'])
    expect(reload).toHaveBeenCalledOnce()
  })
})

it('a link to a seat opens it where the browser lets no page change its history', async () => {
  history.replaceState(null, '', `/MOTH#seat=${TOKEN}`)
  const refused = () => {
    throw new DOMException('Attempt to use history.replaceState() more than 100 times', 'SecurityError')
  }
  vi.stubGlobal('history', { state: null, replaceState: refused, pushState: refused })
  stop = startApp(app)
  await vi.waitFor(() => expect(app.querySelector('.phone')).not.toBeNull(), 20_000)
  expect(world.server.joins).toMatchObject([{ as: 'seat', token: TOKEN }])
})

it('a seat that was given to somebody else is not asked for again', async () => {
  saveSeatToken('MOTH', TOKEN)
  world.server.failure = new Error('not-seated')
  at('/MOTH')
  await vi.waitFor(() => expect(app.querySelector('.door-form')).not.toBeNull(), 20_000)
  expect(seatToken('MOTH')).toBeNull()
})

it('home says that no room could be opened, and lets it be tried again, when the question is swallowed', async () => {
  const limit = new AbortController()
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal)
  const swallow = (_path: string, { signal }: RequestInit = {}) =>
    new Promise<Response>((_, fail) => signal?.addEventListener('abort', () => fail(signal.reason)))
  vi.stubGlobal('fetch', swallow)
  at('/')
  pressButton(app, join['home.open'])
  await passed(0)
  expect(app.querySelector<HTMLButtonElement>('.paper-sphere')?.disabled).toBe(true)
  limit.abort(new DOMException('signal timed out', 'TimeoutError'))
  await passed(0)
  expect(says('.door-trouble')).toBe(join['error.silent'])
  expect(app.querySelector<HTMLButtonElement>('.paper-sphere')?.disabled).toBe(false)
})
