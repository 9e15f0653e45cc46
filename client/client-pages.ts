/**
 * Maps addresses to pages: `/` home, `/ABCD` the join page or a seated player's phone, `/ABCD/screen` the shared screen.
 * Only home and the join page are in this chunk; the others are loaded when needed.
 */
import { nothing, render } from 'lit-html'
import { ROLES } from '../shared/content/ids.ts'
import { pause } from './connection/abortable-pause.ts'
import type { NewSeat } from './connection/connect.ts'
import { loadPart, PartLost } from './connection/lazy-part.ts'
import { isProgramFault } from './connection/program-fault.ts'
import { finalReason, reasonOf } from './connection/rejection.ts'
import type { RoomConnection } from './connection/room-connection.ts'
import { forgetSeat, saveSeatToken, seatToken, tokenInLink } from './connection/seat-storage.ts'
import { ownPath } from './device/base-path.ts'
import { setPageLanguage } from './device/page-language.ts'
import { reloadOnce } from './device/reload-once.ts'
import { asCode, isCode } from './join/code-reading.ts'
import { failureText } from './join/failure-text.ts'
import { openHome } from './join/home-page.ts'
import { openJoinPage } from './join/join-page.ts'
import { t } from './join/join-translator.ts'
import { waitPage } from './join/wait-page.ts'
import { type MountPage, type Router, startRouter, type Unmount } from './router.ts'

/** Delay (ms) before a failed load or join is retried. */
const RETRY_DELAY = 800

/** Loaded in advance once the join page can be used, so that it is there when the form has been filled in. */
const importConnection = () => import('./connection/connect.ts')
const importPhone = () => import('./phone/main.ts')
const importSpectator = () => import('./phone/neighbour-page.ts')

/** Shows the game in `outlet` until the returned function is called. */
export function startApp(outlet: HTMLElement): () => void {
  const pageAt = ({ pathname }: Location): MountPage => {
    const [first = '', second = ''] = ownPath(pathname).split('/').filter(Boolean)
    const code = asCode(first)
    if (!isCode(code)) return home
    return second === 'screen' ? screen(code) : room(code)
  }
  const router: Router = startRouter(outlet, pageAt, (root) => showWaiting(root, '', t('error.page')))

  /** Shows what a page waits for, and what is wrong; from both there is a way home. */
  function showWaiting(root: HTMLElement, line: string, trouble = ''): void {
    // Loaded anew, so that a page of the network's own can show itself.
    const again = () => location.reload()
    render(waitPage({ line, trouble, again, toHome: () => router.go('/') }), root)
  }

  function home(root: HTMLElement): Unmount {
    return openHome(root, {
      toJoinPage: (code) => router.go(`/${code}`),
      toScreen: (code) => router.go(`/${code}/screen`),
    })
  }

  function screen(code: string): MountPage {
    return async (root, signal) => {
      showWaiting(root, t('loading'))
      const onReload = () => showWaiting(root, t('loading.again'))
      const loaded = await unlessLeft(
        signal,
        loadPart(() => import('./screen/main.ts'), {
          signal,
          onReload,
          onTrouble: (error) => showWaiting(root, t('loading'), failureText(error)),
        }),
      )
      render(nothing, root)
      return loaded ? loaded.openScreen(root, code, signal) : noUnmount
    }
  }

  /** A phone with a seat token returns to its seat; any other gets the join page. */
  function room(code: string): MountPage {
    return async (root, signal) => {
      takeTokenFromAddress(code)
      if (seatToken(code) !== null) {
        showWaiting(root, t('door.back'))
        const connection = await returnToSeat(code, signal, (error) =>
          showWaiting(root, t('door.back'), failureText(error)),
        )
        render(nothing, root)
        if (connection) return openPhone(root, connection)
        if (signal.aborted) return noUnmount
      }
      return showJoinPage(root, code, signal)
    }
  }

  function showJoinPage(root: HTMLElement, code: string, signal: AbortSignal): Unmount {
    const asked = new URLSearchParams(location.search).get('with')
    return openJoinPage(root, code, {
      asked: ROLES.find((role) => role === asked) ?? null,
      prepare: () => {
        for (const loading of [importConnection(), importPhone()]) loading.catch(() => undefined)
      },
      sit: (seat) =>
        enter(signal, async () => {
          const connection = await takeSeat(code, seat, signal)
          return (page) => openPhone(page, connection)
        }),
      watch: () =>
        enter(
          signal,
          async () => {
            const [{ connect, asNeighbour }, { openNeighbour }] = await Promise.all([
              loadPart(importConnection, { signal }),
              loadPart(importSpectator, { signal }),
            ])
            const connection = await closeIfAborted(signal, connect(code, asNeighbour(), signal))
            await setPageLanguage(connection.store.getState().public.language)
            return (page) => openNeighbour(page, connection, router.refresh)
          },
          true,
        ),
      toHome: () => router.go('/'),
      toScreen: () => router.go(`/${code}/screen`),
    })
  }

  /** Replaces the join page by another one. Resolves with the error text to show, or null when it has worked. */
  async function enter(
    signal: AbortSignal,
    open: () => Promise<MountPage>,
    watching = false,
  ): Promise<string | null> {
    let page: MountPage
    try {
      page = await open()
    } catch (error) {
      if (signal.aborted) return null
      if (reasonOf(error) === 'old-version') reloadOnce()
      return failureText(error, watching)
    }
    router.show(page)
    return null
  }

  async function openPhone(root: HTMLElement, connection: RoomConnection): Promise<Unmount> {
    // Loaded before its seat was taken.
    const { openPhone } = await importPhone()
    await setPageLanguage(connection.store.getState().public.language)
    return openPhone(root, connection, router.refresh)
  }

  return router.stop
}

const noUnmount: Unmount = () => undefined

/** Moves a seat token from the address into storage, so that it is in no browser history and on no screenshot. */
function takeTokenFromAddress(code: string): void {
  const token = tokenInLink(location.hash)
  if (token === null) return
  saveSeatToken(code, token)
  try {
    // The entry's state stays: without storage it holds the token.
    history.replaceState(history.state, '', location.pathname)
  } catch {
    // Some browsers allow only so many changes of the history in a while, and some frames none: the seat matters more.
  }
}

async function takeSeat(
  code: string,
  seat: string | NewSeat,
  signal: AbortSignal,
  onTrouble?: (error: Error) => void,
): Promise<RoomConnection> {
  // Both are loaded before the seat is taken, so that no seat is taken by a phone that cannot show a page.
  const [{ connect, asSeat }] = await Promise.all([
    loadPart(importConnection, { signal, ...(onTrouble && { onTrouble }) }),
    loadPart(importPhone, { signal }),
  ])
  return closeIfAborted(signal, connect(code, asSeat(seat), signal))
}

/**
 * Rejoins this phone's own seat, retrying until the server can be reached.
 * @param onTrouble called with what each attempt has failed with
 * @returns null if the seat is no longer this phone's
 */
async function returnToSeat(
  code: string,
  signal: AbortSignal,
  onTrouble: (error: unknown) => void,
): Promise<RoomConnection | null> {
  while (!signal.aborted) {
    const token = seatToken(code)
    if (token === null) return null
    try {
      return await takeSeat(code, token, signal, onTrouble)
    } catch (error) {
      if (signal.aborted) return null
      if (isProgramFault(error) || error instanceof PartLost) throw error
      const reason = await finalReason(error, code)
      // A page that is out of date returns when it has been loaded again.
      if (reason !== null && reason !== 'old-version') {
        // The seat was given to somebody else or the room is gone: the token is of no use any more.
        forgetSeat(code)
        return null
      }
      if (signal.aborted) return null
      if (reason === 'old-version') reloadOnce()
      onTrouble(error)
      await pause(RETRY_DELAY, signal)
    }
  }
  return null
}

/** Awaits a connection; closes it and throws if the page was left meanwhile. */
async function closeIfAborted(signal: AbortSignal, coming: Promise<RoomConnection>): Promise<RoomConnection> {
  const connection = await coming
  if (!signal.aborted) return connection
  connection.close()
  throw new Error('the page was left')
}

/** Awaits something for a page; null if the page has been left, whatever became of it. */
async function unlessLeft<T>(signal: AbortSignal, coming: Promise<T>): Promise<T | null> {
  try {
    const come = await coming
    return signal.aborted ? null : come
  } catch (error) {
    if (signal.aborted) return null
    throw error
  }
}
