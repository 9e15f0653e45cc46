/**
 * The router: it mounts one page at a time, each into its own element, and unmounts it before it mounts the next. A page
 * that is still loading when it is left is unmounted as soon as it has loaded.
 */
import { addressOf } from './device/base-path.ts'
import { stopAll } from './device/stop-all.ts'

/** Stops everything a page has started: timers, listeners, sockets, sound. */
export type Unmount = () => void

/**
 * Mounts a page in `root`, synchronously or after loading something.
 * @param root this page's own element; it is removed when the page is left, so late renders are not visible
 * @param signal aborted when the page is left
 */
export type MountPage = (root: HTMLElement, signal: AbortSignal) => Unmount | Promise<Unmount>

export interface Router {
  /** Navigates to one of the game's own paths, with an entry in the browser's history. */
  go(path: string): void
  /** Mounts the page of the current address again. */
  refresh(): void
  /** Replaces the current page without changing the address. */
  show(page: MountPage): void
  /** Unmounts the current page and stops listening to Back and Forward. */
  stop(): void
}

/**
 * Shows the page of the current address, and from then on follows Back and Forward.
 * @param outlet element that pages are put into
 * @param pageAt returns the page of an address
 * @param showFault called with the root of a page that threw while it opened, to show that; the error itself is reported to
 * the console
 */
export function startRouter(
  outlet: HTMLElement,
  pageAt: (address: Location) => MountPage,
  showFault: (root: HTMLElement) => void,
): Router {
  let unmount: Unmount = () => undefined

  const show = (page: MountPage) => {
    unmount()
    unmount = mount(outlet, page, showFault)
  }
  const refresh = () => show(pageAt(location))

  addEventListener('popstate', refresh)
  refresh()
  return {
    go(path) {
      const address = addressOf(path)
      try {
        // With its state, which holds what this browser does not store.
        history.pushState(history.state, '', address)
      } catch {
        // Some browsers allow only so many changes of the history in a while.
        location.assign(address)
        return
      }
      refresh()
    },
    refresh,
    show,
    stop() {
      removeEventListener('popstate', refresh)
      unmount()
    },
  }
}

function mount(outlet: HTMLElement, open: MountPage, showFault: (root: HTMLElement) => void): Unmount {
  const root = document.createElement('div')
  root.className = 'app-page'
  outlet.append(root)
  const opening = new AbortController()
  let left = false
  let end: Unmount = () => undefined

  const opened = (unmount: Unmount) => {
    if (left) stopAll(unmount)
    else end = unmount
  }
  const failed = (error: unknown) => {
    // Errors of a page that has been left are ignored.
    if (left) return
    opening.abort()
    reportError(error)
    showFault(root)
  }

  try {
    const page = open(root, opening.signal)
    if (page instanceof Promise) page.then(opened, failed)
    else opened(page)
  } catch (error) {
    failed(error)
  }
  return () => {
    if (left) return
    left = true
    opening.abort()
    stopAll(end)
    root.remove()
  }
}
