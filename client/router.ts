/**
 * Owns the page that is shown: there is one at a time, each has an element of its own to draw in, and it is ended before
 * the next one begins. A page that is still loading when it is left is ended as soon as it has come.
 */

/** Ends everything that a page has started: timers, listeners, sockets, sound. */
export type Unmount = () => void

/**
 * Opens a page in `root`, at once or after something has been loaded.
 * @param root an element of this page's own; whatever is drawn there later is not seen once the page is left
 * @param signal aborted when the page is left
 */
export type MountPage = (root: HTMLElement, signal: AbortSignal) => Unmount | Promise<Unmount>

export interface Router {
  /** Goes to a path, as a link of the same site would. */
  go(path: string): void
  /** Opens anew what belongs at the present address. */
  refresh(): void
  /** Puts another page in the place of the one that is shown, at the same address. */
  show(page: MountPage): void
  /** Ends the page that is shown, and follows Back and Forward no longer. */
  stop(): void
}

/**
 * Shows the page that belongs at the present address, and from then on follows Back and Forward.
 * @param outlet element in which pages are put
 * @param pageAt the page that belongs at an address
 * @param showFault draws, in the root of a page that threw while it opened, that it cannot be shown; the error itself is
 * reported to the console
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
      history.pushState(null, '', path)
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
    if (left) unmount()
    else end = unmount
  }
  const failed = (error: unknown) => {
    // Loading that was given up because the page was left is no fault.
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
    end()
    root.remove()
  }
}
