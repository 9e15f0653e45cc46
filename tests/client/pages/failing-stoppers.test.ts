// @vitest-environment happy-dom
// @vitest-environment-options { "url": "http://house.test/" }
/** What a page has started is ended even if ending a part of it fails: no socket and no listener is left. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sampleSeat } from '../../../client/gallery/samples/private-views.ts'
import { SAMPLE_NOW, sampleView } from '../../../client/gallery/samples/public-views.ts'
import { stillConnection } from '../../../client/gallery/samples/sample-connection.ts'
import { createRoomPage } from '../../../client/phone/room-page.ts'
import { startRouter } from '../../../client/router.ts'
import { showScreen } from '../../../client/screen/main.ts'
import { goBack } from './dom-browser.ts'
import { world } from './fake-world.ts'

const fault = new Error('this part does not end')

vi.mock(
  '../../../client/screen/world/phaser-game.ts',
  async () => (await import('./fake-world.ts')).phaserGame,
)
vi.mock(
  '../../../client/screen/world/house-scene.ts',
  async () => (await import('./fake-world.ts')).houseScene,
)

const fails = () => {
  throw fault
}
const reported = vi.fn()
let root: HTMLElement
beforeEach(() => {
  reported.mockClear()
  world.destroyed = 0
  world.closeFault = fault
  vi.stubGlobal('reportError', reported)
  vi.stubGlobal('fetch', async () => Response.json({}))
  root = document.createElement('div')
  document.body.replaceChildren(root)
})
afterEach(() => vi.unstubAllGlobals())

/** A connection that tells when it is closed. */
function watchedConnection() {
  const close = vi.fn()
  const still = stillConnection(sampleView({ phase: 'lobby', slam: null, met: null }), SAMPLE_NOW)
  still.store.setState({ mine: sampleSeat('lobby', 'ava') })
  return { ...still, close }
}

it('of a phone', () => {
  const connection = watchedConnection()
  const page = createRoomPage(root, connection, () => undefined)
  const [first, last] = [vi.fn(), vi.fn()]
  page.onClose(first, fails, last)
  page.start(() => {
    root.append('words')
  })
  page.close()
  expect([first, last, connection.close].map((each) => each.mock.calls.length)).toEqual([1, 1, 1])
  expect(page.signal.aborted).toBe(true)
  expect(reported.mock.calls).toEqual([[fault]])
})

it('of a screen', () => {
  const connection = watchedConnection()
  const close = showScreen(connection, root)
  expect(root.querySelector('.stage')).not.toBeNull()
  close()
  expect(connection.close).toHaveBeenCalledOnce()
  expect(world.destroyed).toBe(1)
  expect(root.querySelector('.stage')).toBeNull()
  expect(reported.mock.calls).toEqual([[fault]])
})

it('of any page, so that the next one is shown', () => {
  history.replaceState(null, '', '/')
  const router = startRouter(
    root,
    ({ pathname }) =>
      (page) => {
        page.textContent = pathname
        return pathname === '/' ? fails : () => undefined
      },
    () => undefined,
  )
  router.go('/MOTH')
  expect(root.textContent).toBe('/MOTH')
  goBack('/')
  router.stop()
  expect(root.textContent).toBe('')
})

it('a browser that allows no more changes of the history loads the next page instead', () => {
  history.replaceState(null, '', '/')
  const router = startRouter(
    root,
    () => () => () => undefined,
    () => undefined,
  )
  const assign = vi.spyOn(location, 'assign').mockImplementation(() => undefined)
  const push = vi.spyOn(history, 'pushState').mockImplementation(() => {
    throw new DOMException('more than 100 times per 30 seconds', 'SecurityError')
  })
  router.go('/MOTH')
  expect(assign.mock.calls).toEqual([['/MOTH']])
  push.mockRestore()
  assign.mockRestore()
  router.stop()
})
