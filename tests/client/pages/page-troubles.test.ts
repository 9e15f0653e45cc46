// @vitest-environment happy-dom
// @vitest-environment-options { "url": "http://house.test/" }
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startApp } from '../../../client/client-pages.ts'
import { join } from '../../../shared/text/en/join-text.ts'
import { FakeServer } from '../fake-server.ts'
import { pressButton, summary } from './dom-browser.ts'
import { world } from './fake-world.ts'

const picture = vi.hoisted(() => ({
  /** Thrown by everything that the page of a screen is made of. */
  fault: new TypeError("Cannot read properties of undefined (reading 'scene')"),
}))

vi.mock('@colyseus/sdk', async () => (await import('./fake-world.ts')).sdk)
vi.mock(
  '../../../client/screen/world/phaser-game.ts',
  async () => (await import('./fake-world.ts')).phaserGame,
)
vi.mock('../../../client/screen/world/house-scene.ts', () => ({
  HouseScene: class {
    constructor() {
      throw picture.fault
    }
  },
}))

let app: HTMLElement
let stop: () => void
const reported = vi.fn()
const saysOn = (selector: string) => app.querySelector(selector)?.textContent?.trim() ?? ''
const at = (path: string) => {
  history.replaceState(null, '', path)
  stop = startApp(app)
}

beforeEach(() => {
  world.server = new FakeServer()
  vi.stubGlobal('fetch', async () => Response.json(summary()))
  vi.stubGlobal('reportError', reported)
  app = document.createElement('div')
  document.body.replaceChildren(app)
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

it('tells a ninth screen that there are eight already', async () => {
  world.server.failure = new Error('full')
  at('/MOTH/screen')
  await vi.waitFor(
    () => expect(saysOn('[role=alert]')).toBe('Eight screens show this room. Close one.'),
    20_000,
  )
  expect(world.server.joins).toHaveLength(1)
})

it('blames the network that blocks sockets for a screen that does not get into a crowded room', async () => {
  const taken = { player: 'Mia', second: 'Tom', awake: 'awake' }
  const roles = { ava: taken, leo: taken, elara: taken, caleb: taken }
  vi.stubGlobal('fetch', async () => Response.json({ ...summary(), roles, locked: true }))
  world.server.failure = new Error('the socket was closed')
  at('/MOTH/screen')
  await vi.waitFor(
    () => expect(saysOn('[role=alert]')).toBe('This network blocks the game. Try another network.'),
    20_000,
  )
  expect(saysOn('.screen-gone a')).toBe('To the start page')
})

it('tells one neighbour too many that others watch, and not that the seats are taken', async () => {
  at('/MOTH')
  await vi.waitFor(() => expect(app.querySelector('.door-form')).not.toBeNull(), 20_000)
  world.server.failure = new Error('full')
  pressButton(app, 'Watch as a neighbour')
  await vi.waitFor(() => expect(saysOn('.door-trouble')).toContain('neighbours are watching'), 20_000)
})

it('reports the fault of a page, says that the page is broken, and leaves the room', async () => {
  // If the fault were taken for a failed connection, this answer would be shown as its reason.
  vi.stubGlobal('fetch', async () => Response.json({ reason: 'retired' }, { status: 410 }))
  at('/MOTH/screen')
  await vi.waitFor(() => expect(app.querySelector('[role=alert]')).not.toBeNull(), { timeout: 20_000 })
  expect(saysOn('[role=alert]')).toBe(join['error.page'])
  expect(saysOn('.door-link')).toBe(join['wait.home'])
  expect(reported.mock.calls).toEqual([[picture.fault]])
  expect(world.server.joins).toHaveLength(1)
  expect(world.server.open).toEqual([])
})
