// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://house.test/games/dreams/BKHT/screen" }
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

/** Loads the module anew, as a page does that the server has told where the game's root is. */
async function under(root: string | null) {
  document.head.innerHTML = root === null ? '' : `<meta name="base-path" content="${root}">`
  vi.resetModules()
  return import('../../../client/device/base-path.ts')
}

beforeEach(() => history.replaceState(null, '', '/games/dreams/BKHT/screen'))
afterEach(() => vi.unstubAllGlobals())

it('a page under a path finds everything under it, wherever it goes later', async () => {
  const { addressOf, ownPath } = await under('../')
  expect(addressOf('/api/rooms')).toBe('/games/dreams/api/rooms')
  expect(ownPath(location.pathname)).toBe('/BKHT/screen')
  history.pushState(null, '', '/games/dreams/')
  expect(addressOf('/art/x.webp')).toBe('/games/dreams/art/x.webp')
  expect(ownPath(location.pathname)).toBe('/')
})

it('at the root, and without a word of the server, nothing is added', async () => {
  for (const root of ['../../../', null]) {
    const { addressOf, ownPath } = await under(root)
    expect([addressOf('/BKHT'), addressOf('/'), ownPath('/BKHT/screen')]).toEqual([
      '/BKHT',
      '/',
      '/BKHT/screen',
    ])
  }
})

it('the router keeps the path in the address, forwards and back', async () => {
  await under('../')
  const { startRouter } = await import('../../../client/router.ts')
  const seen: string[] = []
  const router = startRouter(
    document.body,
    ({ pathname }) =>
      () => {
        seen.push(pathname)
        return () => undefined
      },
    () => undefined,
  )
  router.go('/')
  router.go('/WXYZ')
  router.stop()
  expect(seen).toEqual(['/games/dreams/BKHT/screen', '/games/dreams/', '/games/dreams/WXYZ'])
})

it('rooms are asked for, and joined, under the path', async () => {
  await under('../')
  const asked: string[] = []
  vi.stubGlobal('fetch', (url: string | URL) => {
    asked.push(String(url))
    return Promise.resolve(Response.json({ reason: 'unknown-code', book: '/book/abc' }, { status: 410 }))
  })
  const { fetchBook, openRoom } = await import('../../../client/connection/lobby-api.ts')
  await openRoom('en', [], 'week').catch(() => undefined)
  expect(await fetchBook('BKHT')).toBe('/games/dreams/book/abc')
  const { asScreen, connect } = await import('../../../client/connection/connect.ts')
  await connect('BKHT', asScreen(false)).catch(() => undefined)
  expect(asked.map((url) => new URL(url, location.href).pathname)).toEqual([
    '/games/dreams/api/rooms',
    '/games/dreams/api/rooms/BKHT',
    '/games/dreams/matchmake/joinById/BKHT',
    '/games/dreams/api/rooms/BKHT',
  ])
})
