// @vitest-environment happy-dom
// @vitest-environment-options { "url": "http://house.test/" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type MountPage, type Router, startRouter } from '../../../client/router.ts'
import { goBack } from './dom-browser.ts'

let outlet: HTMLElement
let router: Router | null = null
const log: string[] = []
const reported = vi.fn()

/** A page that shows its name and logs when it is opened and ended. */
const named =
  (name: string): MountPage =>
  (root) => {
    log.push(`open ${name}`)
    root.textContent = name
    return () => void log.push(`end ${name}`)
  }

const start = (pageAt: (address: Location) => MountPage) => {
  router = startRouter(outlet, pageAt, (root) => {
    root.textContent = 'this page is broken'
  })
  return router
}

beforeEach(() => {
  history.replaceState(null, '', '/')
  document.body.replaceChildren()
  outlet = document.createElement('div')
  document.body.append(outlet)
  log.length = 0
  reported.mockClear()
  vi.stubGlobal('reportError', reported)
})
afterEach(() => {
  router?.stop()
  vi.unstubAllGlobals()
})

describe('the router', () => {
  it('ends a page before it opens the next, for links, for Back and when it is stopped', () => {
    const { go, stop } = start(({ pathname }) => named(pathname))
    go('/MOTH')
    expect(outlet.textContent).toBe('/MOTH')
    goBack('/')
    stop()
    goBack('/MOTH')
    expect(log).toEqual(['open /', 'end /', 'open /MOTH', 'end /MOTH', 'open /', 'end /'])
    expect(outlet.childElementCount).toBe(0)
  })

  it('replaces a page at the same address, and opens the page of the address again', () => {
    const { show, refresh } = start(({ pathname }) => named(pathname))
    show(named('phone'))
    expect(outlet.textContent).toBe('phone')
    refresh()
    expect(log).toEqual(['open /', 'end /', 'open phone', 'end phone', 'open /'])
  })

  it('ends a page that loads after it was left, once and at once', async () => {
    const late = Promise.withResolvers<() => void>()
    const { go } = start(({ pathname }) => (pathname === '/' ? () => late.promise : named(pathname)))
    go('/MOTH')
    expect(log).toEqual(['open /MOTH'])
    late.resolve(() => void log.push('end late'))
    await late.promise
    expect(log).toEqual(['open /MOTH', 'end late'])
    expect(outlet.textContent).toBe('/MOTH')
  })

  it('does not fail when a page that was left could not be loaded', async () => {
    const late = Promise.withResolvers<() => void>()
    const { go } = start(({ pathname }) => (pathname === '/' ? () => late.promise : named(pathname)))
    go('/MOTH')
    late.reject(new Error('no network'))
    await late.promise.catch(() => undefined)
    expect(outlet.textContent).toBe('/MOTH')
    expect(reported).not.toHaveBeenCalled()
  })

  it.each(['at once', 'after loading'])(
    'reports the error of a page that fails to open (%s), and shows an error page instead',
    async (when) => {
      const fault = new TypeError('scene is undefined')
      const signals: AbortSignal[] = []
      const { go } = start(({ pathname }) => (root, signal) => {
        if (pathname === '/') return named(pathname)(root, signal)
        signals.push(signal)
        if (when === 'at once') throw fault
        return Promise.reject(fault)
      })
      go('/MOTH')
      await Promise.resolve()
      expect(reported.mock.calls).toEqual([[fault]])
      expect(outlet.textContent).toBe('this page is broken')
      expect(signals[0]?.aborted).toBe(true)
      go('/')
      expect(outlet.textContent).toBe('/')
    },
  )

  it('does not show what a page renders after it was left', () => {
    const roots: HTMLElement[] = []
    const { go } = start(({ pathname }) => (root, signal) => {
      roots.push(root)
      return named(pathname)(root, signal)
    })
    go('/MOTH')
    if (roots[0]) roots[0].textContent = 'the old page'
    expect(outlet.textContent).toBe('/MOTH')
  })

  it('aborts a page’s signal before it ends the page', () => {
    const { go } = start(({ pathname }) => (root, signal) => {
      signal.addEventListener('abort', () => log.push(`left ${pathname}`))
      return named(pathname)(root, signal)
    })
    go('/MOTH')
    expect(log).toEqual(['open /', 'left /', 'end /', 'open /MOTH'])
  })
})
