// @vitest-environment happy-dom
// @vitest-environment-options { "url": "http://house.test/MOTH" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startRouter } from '../../../client/router.ts'

/** Storage as a browser has it that blocks cookies (`none`), or whose disk is full (`full`). */
function refuse(how: 'none' | 'full'): void {
  const refused = () => {
    throw new DOMException('denied', how === 'full' ? 'QuotaExceededError' : 'SecurityError')
  }
  const full = { getItem: () => null, removeItem: () => undefined, setItem: refused }
  vi.stubGlobal('localStorage', how === 'full' ? full : new Proxy({}, { get: refused }))
}

/** What a page of the program knows, as after a reload. */
async function loadedAnew() {
  vi.resetModules()
  return import('../../../client/connection/seat-storage.ts')
}

beforeEach(() => history.replaceState(null, '', '/MOTH'))
afterEach(() => vi.unstubAllGlobals())

describe.each(['none', 'full'] as const)('a browser that stores nothing (%s)', (how) => {
  beforeEach(() => refuse(how))

  it('returns to its seat after a reload, with the player’s name, until the seat is given up', async () => {
    const before = await loadedAnew()
    before.saveSeatToken('MOTH', 'a-token')
    before.saveName('Mia')
    const reloaded = await loadedAnew()
    expect(reloaded.seatToken('MOTH')).toBe('a-token')
    expect(reloaded.loadName()).toBe('Mia')
    reloaded.forgetSeat('MOTH')
    expect((await loadedAnew()).seatToken('MOTH')).toBeNull()
  })

  it('has its unfinished drawing while the page lives, and puts nothing long into the history', async () => {
    const page = await loadedAnew()
    const drawing = Array.from({ length: 2_000 }, (_, i) => i)
    page.saveDraft('MOTH', 'boxes', drawing)
    expect(page.loadDraft('MOTH', 'boxes')).toEqual(drawing)
    expect(JSON.stringify(history.state)?.length ?? 0).toBeLessThan(1_000)
  })

  it('keeps the seat when it goes to another page of the game and is reloaded there', async () => {
    const page = await loadedAnew()
    page.saveSeatToken('MOTH', 'a-token')
    const router = startRouter(
      document.body,
      () => () => () => undefined,
      () => undefined,
    )
    router.go('/')
    router.stop()
    expect((await loadedAnew()).seatToken('MOTH')).toBe('a-token')
  })
})

it('leaves the history alone where storage works', async () => {
  const page = await loadedAnew()
  page.saveSeatToken('MOTH', 'a-token')
  expect(history.state).toBeNull()
  expect((await loadedAnew()).seatToken('MOTH')).toBe('a-token')
  page.forgetSeat('MOTH')
})
