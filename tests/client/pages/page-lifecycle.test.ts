// @vitest-environment happy-dom
// @vitest-environment-options { "url": "http://house.test/" }
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startApp } from '../../../client/client-pages.ts'
import { seatToken } from '../../../client/connection/seat-storage.ts'
import { FakeServer } from '../fake-server.ts'
import { countListeners, FakeAudio, goBack, pressButton, soundless, summary } from './dom-browser.ts'
import { world } from './fake-world.ts'

const heard = vi.hoisted(() => ({ sounding: 0 }))

vi.mock('@colyseus/sdk', async () => (await import('./fake-world.ts')).sdk)
vi.mock(
  '../../../client/screen/world/phaser-game.ts',
  async () => (await import('./fake-world.ts')).phaserGame,
)
vi.mock(
  '../../../client/screen/world/house-scene.ts',
  async () => (await import('./fake-world.ts')).houseScene,
)
vi.mock('../../../client/audio/screen-audio.ts', () => ({
  createScreenSound: () => {
    heard.sounding++
    return soundless(() => heard.sounding--)
  },
}))

let app: HTMLElement
let stop: () => void
let listeners: (type?: string) => number
/** What the server answers over HTTP, by path; others are unknown rooms. */
let answers: Record<string, () => Response | Promise<Response>>
let asked: string[]

const passed = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const loaded = (is: () => unknown) => vi.waitFor(() => expect(is()).toBeTruthy(), { timeout: 20_000 })
const at = (path: string) => {
  history.replaceState(null, '', path)
  stop = startApp(app)
}
const find = (selector: string) => app.querySelector<HTMLElement>(selector)
const tap = (text: string | RegExp) => pressButton(app, text)
const isHome = () => find('.code-field') !== null && location.pathname === '/'

// Parts that pages load later: on a busy machine that takes longer than the game's clock, which goes on while they are awaited.
beforeAll(async () => {
  await import('../../../client/screen/main.ts')
  await import('../../../client/phone/main.ts')
  await import('../../../client/phone/neighbour-page.ts')
}, 120_000)
beforeEach(() => {
  world.server = new FakeServer()
  world.destroyed = 0
  heard.sounding = 0
  answers = { '/api/rooms/MOTH': () => Response.json(summary()) }
  asked = []
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path)
    return answers[path]?.() ?? Response.json({ reason: 'unknown-code' }, { status: 404 })
  })
  vi.stubGlobal('AudioContext', FakeAudio)
  FakeAudio.all = []
  listeners = countListeners()
  document.body.replaceChildren()
  app = document.createElement('div')
  document.body.append(app)
})
afterEach(() => {
  stop()
  localStorage.clear()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** Nothing of a page may be left on when another one is shown. */
function expectNothingLeft() {
  expect(world.server.open).toEqual([])
  expect(listeners()).toBe(1)
  expect(listeners('popstate')).toBe(1)
  expect(FakeAudio.all.filter(({ state }) => state === 'running')).toEqual([])
  expect(document.documentElement.dataset.paper).toBeUndefined()
  expect(vi.getTimerCount()).toBe(0)
}

describe('the join page', () => {
  it('for a wrong code leads home, and does not replace the home page later', async () => {
    at('/QQQQ')
    await loaded(() => find('.code-wrong'))
    tap('Use another code')
    const questions = asked.length
    await passed(20_000)
    expect(isHome()).toBe(true)
    expect(app.children).toHaveLength(1)
    expect(asked).toHaveLength(questions)
    expectNothingLeft()
  })

  it('does not come back after Back, even when its response arrives late', async () => {
    const answer = Promise.withResolvers<Response>()
    answers['/api/rooms/MOTH'] = () => answer.promise
    at('/MOTH')
    await passed(0)
    expect(find('input[name=name]')).not.toBeNull()
    goBack('/')
    answer.resolve(Response.json(summary()))
    await passed(20_000)
    expect(isHome()).toBe(true)
    expect(asked).toHaveLength(1)
    expectNothingLeft()
  })

  it('takes no seat when the player goes back while it is being taken', async () => {
    world.server.latency = 3_000
    at('/MOTH')
    await passed(0)
    await sitDown()
    await loaded(() => world.server.joins.length)
    goBack('/')
    await passed(10_000)
    expect(world.server.last.status).toBe('left')
    expect(seatToken('MOTH')).toBeNull()
    expect(isHome()).toBe(true)
    expectNothingLeft()
  })
})

describe('home', () => {
  it('does not open the new room’s screen when the page was left meanwhile', async () => {
    const answer = Promise.withResolvers<Response>()
    answers['/api/rooms'] = () => answer.promise
    at('/')
    tap(/start a game/i)
    goBack('/MOTH')
    answer.resolve(Response.json({ code: 'WIND' }))
    await passed(5_000)
    expect(location.pathname).toBe('/MOTH')
    expect(find('input[name=name]')).not.toBeNull()
  })
})

describe('a screen', () => {
  it('leaves the room on Back, and stops its clock, keys, sound and Phaser game', async () => {
    at('/MOTH/screen')
    await loaded(() => find('.stage'))
    dispatchEvent(new Event('pointerup'))
    await loaded(() => heard.sounding === 1)
    expect(world.server.open).toHaveLength(1)
    goBack('/')
    expect(world.server.last.status).toBe('left')
    expect(world.destroyed).toBe(1)
    expect(heard.sounding).toBe(0)
    await passed(10_000)
    expect(isHome()).toBe(true)
    expectNothingLeft()
  })

  it('plays the sound of one room at a time when another room is opened', async () => {
    at('/MOTH/screen')
    await loaded(() => find('.stage'))
    dispatchEvent(new Event('pointerup'))
    await loaded(() => heard.sounding === 1)
    goBack('/WIND/screen')
    await loaded(() => find('.stage'))
    dispatchEvent(new Event('pointerup'))
    await loaded(() => heard.sounding === 1)
    expect(world.server.open).toEqual([world.server.last])
    expect(world.destroyed).toBe(1)
  })

  it('is closed at once when it opens after Back', async () => {
    world.server.latency = 3_000
    at('/MOTH/screen')
    await loaded(() => world.server.joins.length)
    goBack('/')
    await passed(10_000)
    expect(world.server.last.status).toBe('left')
    expect(world.destroyed).toBe(0)
    expect(isHome()).toBe(true)
    expectNothingLeft()
  })

  it('stops retrying after Back while the server is down', async () => {
    world.server.failure = new Error('no network')
    answers['/api/rooms/MOTH'] = () => Promise.reject(new Error('no network'))
    at('/MOTH/screen')
    await loaded(() => world.server.joins.length)
    await passed(5_000)
    goBack('/')
    const tries = world.server.joins.length
    await passed(10_000)
    expect(world.server.joins).toHaveLength(tries)
    expect(isHome()).toBe(true)
    expectNothingLeft()
  })
})

describe('the form of the join page', () => {
  it('says what is missing, until it has been mended', async () => {
    at('/MOTH')
    await passed(0)
    const submit = () => find('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    submit()
    expect(find('.door-trouble')?.textContent).toBe('Type your name first.')
    const name = find('input[name=name]') as HTMLInputElement
    name.value = 'Mia'
    name.dispatchEvent(new Event('input', { bubbles: true }))
    expect(find('.door-trouble')?.textContent).toBe('')
    submit()
    expect(find('.door-trouble')?.textContent).toBe('Choose who you want to be.')
  })
})

/** Fills in and submits the join page's form. */
async function sitDown() {
  const name = find('input[name=name]') as HTMLInputElement
  name.value = 'Mia'
  name.dispatchEvent(new Event('input', { bubbles: true }))
  const role = find('input[value=ava]') as HTMLInputElement
  role.checked = true
  role.dispatchEvent(new Event('change', { bubbles: true }))
  find('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
}

describe('a seated phone', () => {
  const sit = async () => {
    at('/MOTH')
    await passed(0)
    await sitDown()
    await loaded(() => find('.phone'))
  }

  it('closes its connection and keeps its seat on Back; Forward returns to it', async () => {
    await sit()
    expect(document.documentElement.dataset.paper).toBe('ava')
    const [first] = world.server.sockets
    goBack('/')
    expect(first?.status).toBe('cut')
    // Late updates for the old page are not rendered.
    first?.patch()
    await passed(10_000)
    expect(isHome()).toBe(true)
    expectNothingLeft()

    goBack('/MOTH')
    await loaded(() => find('.phone'))
    expect(world.server.joins.at(-1)).toMatchObject({ as: 'seat', token: seatToken('MOTH') })
    expect(world.server.open).toEqual([world.server.last])
    expect(app.querySelectorAll('.phone')).toHaveLength(1)
  })

  it('shows why it has lost its seat, and then the join page', async () => {
    await sit()
    world.server.last.close('left', 4101)
    await loaded(() => find('.phone') === null)
    tap(/start page/i)
    await loaded(() => find('input[name=name]'))
    expect(seatToken('MOTH')).toBeNull()
    goBack('/')
    expectNothingLeft()
  })

  it('releases a wake lock that is granted after its page was left', async () => {
    const lock = Promise.withResolvers<{ release(): Promise<void> }>()
    const release = vi.fn(async () => undefined)
    vi.stubGlobal('navigator', Object.assign(navigator, { wakeLock: { request: () => lock.promise } }))
    await sit()
    goBack('/')
    lock.resolve({ release })
    await passed(0)
    expect(release).toHaveBeenCalledOnce()
    Reflect.deleteProperty(navigator, 'wakeLock')
  })
})

describe('a spectator’s phone', () => {
  it('leaves the room on Back, and keeps the seat token of the same browser', async () => {
    at('/MOTH')
    await passed(0)
    tap(/watch/i)
    await loaded(() => find('.neighbour'))
    localStorage.setItem('goodnight.seat.MOTH', 'x'.repeat(22))
    goBack('/')
    expect(world.server.last.status).toBe('left')
    expect(seatToken('MOTH')).toBe('x'.repeat(22))
    await passed(10_000)
    expect(isHome()).toBe(true)
    expectNothingLeft()
  })
})
