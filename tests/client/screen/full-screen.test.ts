// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fillsScreen, leaveFullScreen, toggleFullScreen } from '../../../client/screen/full-screen.ts'

const page = document.documentElement

/** A browser with these parts of the full-screen API, and no others. */
function browserWith(parts: {
  enabled?: boolean
  element?: Element | null
  request?: () => unknown
  exit?: () => unknown
}): void {
  const define = (on: object, name: string, value: unknown) =>
    Object.defineProperty(on, name, { value, configurable: true })
  define(document, 'fullscreenEnabled', parts.enabled)
  define(document, 'fullscreenElement', parts.element)
  define(document, 'exitFullscreen', parts.exit)
  define(page, 'requestFullscreen', parts.request)
}

afterEach(() => {
  for (const name of ['fullscreenEnabled', 'fullscreenElement', 'exitFullscreen'])
    Reflect.deleteProperty(document, name)
  Reflect.deleteProperty(page, 'requestFullscreen')
})

describe('full screen', () => {
  it.each([
    ['an iPhone, which has none', {}],
    ['a frame without the right to it', { enabled: false, element: null, request: vi.fn() }],
    ['a web view that only says so', { enabled: true, element: null }],
  ])('is not offered by %s, and a key for it does nothing', async (_, parts) => {
    browserWith(parts)
    expect(fillsScreen()).toBeNull()
    await toggleFullScreen()
    await leaveFullScreen()
    if ('request' in parts) expect(parts.request).not.toHaveBeenCalled()
  })

  it.each([
    ['promises nothing', () => undefined],
    ['throws', () => JSON.parse('refused')],
    ['refuses', () => Promise.reject(new TypeError('Permissions check failed'))],
  ])('may be asked for where the browser %s', async (_, answer) => {
    const [request, exit] = [vi.fn(answer), vi.fn(answer)]
    browserWith({ enabled: true, element: null, request, exit })
    expect(fillsScreen()).toBe(false)
    await toggleFullScreen()
    expect(request).toHaveBeenCalledOnce()
    browserWith({ enabled: true, element: page, request, exit })
    expect(fillsScreen()).toBe(true)
    await toggleFullScreen()
    await leaveFullScreen()
    expect(exit).toHaveBeenCalledTimes(2)
    expect(request).toHaveBeenCalledOnce()
  })
})
