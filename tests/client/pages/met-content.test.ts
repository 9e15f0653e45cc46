// @vitest-environment happy-dom
/** What a table has met is kept in its screen's browser, goes with the request for a new room, and is forgotten when asked. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openHome } from '../../../client/join/home-page.ts'

/** The device’s memory as after a reload. */
async function loadedAnew() {
  vi.resetModules()
  return import('../../../client/device/met-content.ts')
}

const requests: unknown[] = []
beforeEach(() => {
  localStorage.clear()
  requests.length = 0
  vi.stubGlobal('fetch', async (_path: string, init?: RequestInit) => {
    requests.push(JSON.parse(String(init?.body)))
    return Response.json({ code: 'MOTH' }, { status: 201 })
  })
})
afterEach(() => vi.unstubAllGlobals())

/** Opens a room by the button of the home page. */
async function openedByHand(): Promise<void> {
  const toScreen = vi.fn()
  const close = openHome(document.body, { toScreen, toJoinPage: vi.fn() } as never)
  await vi.waitFor(() => expect(document.querySelector('.paper-button:not([type=submit])')).not.toBeNull())
  document.querySelector<HTMLButtonElement>('.paper-button:not([type=submit])')!.click()
  await vi.waitFor(() => expect(toScreen).toHaveBeenCalledWith('MOTH'))
  close()
}

describe('what a table has met', () => {
  it('is kept over a reload, and sent with the request for the next room', async () => {
    const before = await loadedAnew()
    before.keepMet('cards:cocoa secrets:brave')
    expect((await loadedAnew()).metOnThisDevice()).toEqual(['cards:cocoa', 'secrets:brave'])
    await openedByHand()
    expect(requests).toEqual([{ language: 'en', plan: 'week', met: ['cards:cocoa', 'secrets:brave'] }])
  })

  it('is not replaced by a night that tells nothing, and is forgotten when asked', async () => {
    const device = await loadedAnew()
    device.keepMet('cards:cocoa')
    device.keepMet('')
    expect(device.metOnThisDevice()).toEqual(['cards:cocoa'])
    device.forgetMet()
    expect((await loadedAnew()).metOnThisDevice()).toEqual([])
    await openedByHand()
    // As a new table, it is offered the short night.
    expect(requests).toEqual([{ language: 'en', plan: 'bedtime' }])
  })
})
