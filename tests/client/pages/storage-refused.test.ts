// @vitest-environment happy-dom
// @vitest-environment-options { "url": "http://house.test/MOTH" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startRouter } from '../../../client/router.ts'

/** Ways to store nothing: cookies are blocked, the disk is full, nothing is said, there is none, nothing may be changed. */
const WAYS = ['none', 'full', 'silent', 'null', 'fixed'] as const

/** Storage that keeps nothing new. @param before what it holds already */
function refuse(how: (typeof WAYS)[number], before: Readonly<Record<string, string>> = {}): void {
  const refused = () => {
    throw new DOMException('denied', how === 'full' ? 'QuotaExceededError' : 'SecurityError')
  }
  const held = new Map(Object.entries(before))
  const getItem = (key: string) => held.get(key) ?? null
  const storages = {
    none: new Proxy({}, { get: refused }),
    full: { getItem, removeItem: (key: string) => void held.delete(key), setItem: refused },
    silent: { getItem, removeItem: (key: string) => void held.delete(key), setItem: () => undefined },
    null: null,
    fixed: { getItem, removeItem: refused, setItem: refused },
  }
  vi.stubGlobal('localStorage', storages[how])
}

/** What a page of the program knows, as after a reload. */
async function loadedAnew() {
  vi.resetModules()
  return import('../../../client/connection/seat-storage.ts')
}

beforeEach(() => history.replaceState(null, '', '/MOTH'))
afterEach(() => vi.unstubAllGlobals())

describe.each(WAYS)('a browser that stores nothing (%s)', (how) => {
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

describe.each(['full', 'silent', 'fixed'] as const)('a browser that stores nothing more (%s)', (how) => {
  beforeEach(() => {
    refuse(how, {
      'goodnight.seat.MOTH': 'the old one',
      'goodnight.name': 'Tom',
      'goodnight.settings': '{"music":10}',
    })
  })

  it('does not return to an older seat, name or setting after a reload', async () => {
    const before = await loadedAnew()
    expect(before.seatToken('MOTH')).toBe('the old one')
    before.saveSeatToken('MOTH', 'the new one')
    before.saveName('Mia')
    const { changeSettings } = await import('../../../client/device/settings.ts')
    changeSettings({ music: 60 })
    const reloaded = await loadedAnew()
    expect(reloaded.seatToken('MOTH')).toBe('the new one')
    expect(reloaded.loadName()).toBe('Mia')
    const { settings } = await import('../../../client/device/settings.ts')
    expect(settings.getState().music).toBe(60)
  })

  it('does not return to a seat that was given up', async () => {
    const before = await loadedAnew()
    before.forgetSeat('MOTH')
    expect(before.seatToken('MOTH')).toBeNull()
    expect((await loadedAnew()).seatToken('MOTH')).toBeNull()
  })
})

it('does not show an old drawing in place of a new one that is too long to be kept', async () => {
  refuse('fixed', { 'goodnight.boxes.MOTH': '[1]' })
  const before = await loadedAnew()
  before.saveDraft('MOTH', 'boxes', Array(2_000).fill(7))
  expect((await loadedAnew()).loadDraft('MOTH', 'boxes')).toBeUndefined()
})

it('believes the storage again once it stores, whatever older entries of the history hold', async () => {
  refuse('full', { 'goodnight.seat.MOTH': 'the old one' })
  const page = await loadedAnew()
  page.saveSeatToken('MOTH', 'refused')
  const older = history.state
  vi.unstubAllGlobals()
  page.saveSeatToken('MOTH', 'stored')
  history.replaceState(older, '')
  expect(page.seatToken('MOTH')).toBe('stored')
  page.forgetSeat('MOTH')
})

it('leaves the history alone where storage works', async () => {
  const page = await loadedAnew()
  page.saveSeatToken('MOTH', 'a-token')
  expect(history.state).toBeNull()
  expect((await loadedAnew()).seatToken('MOTH')).toBe('a-token')
  page.forgetSeat('MOTH')
})
