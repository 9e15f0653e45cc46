/** The pages of the game and their addresses. Only home and the join page come with it; the rest is loaded when needed. */
import { html, nothing, render } from 'lit-html'
import type { Role } from '../shared/content/ids.ts'
import type { Rejection } from '../shared/protocol/actions.ts'
import { pause } from './connection/abortable-pause.ts'
import { finalReason } from './connection/rejection.ts'
import type { RoomConnection } from './connection/room-connection.ts'
import { forgetSeat, saveSeatToken, seatToken, tokenInLink } from './connection/seat-storage.ts'
import { speak } from './device/page-language.ts'
import { asCode, isCode } from './join/code-field.ts'
import { openHome } from './join/home-page.ts'
import { openDoor } from './join/join-page.ts'
import { t } from './join/join-translator.ts'
import { type MountPage, type Router, startRouter, type Unmount } from './router.ts'

/** How long to wait (ms) before something is tried again that could not be reached. */
const RETRY_DELAY = 800

/** Loaded as soon as the join page stands, so that it is here when the form has been filled in. */
const loadConnection = () => import('./connection/connect.ts')
const loadPhone = () => import('./phone/main.ts')
const loadSpectator = () => import('./phone/neighbour-page.ts')

/** Shows the game in `outlet` until the returned function is called. */
export function startApp(outlet: HTMLElement): () => void {
  const router: Router = startRouter(outlet, ({ pathname }) => {
    const [first = '', second = ''] = pathname.split('/').filter(Boolean)
    const code = asCode(first)
    if (!isCode(code)) return home
    return second === 'screen' ? screen(code) : room(code)
  })

  function home(root: HTMLElement): Unmount {
    return openHome(root, {
      toDoor: (code) => router.go(`/${code}`),
      toScreen: (code) => router.go(`/${code}/screen`),
    })
  }

  function screen(code: string): MountPage {
    return async (root, signal) => {
      showWaiting(root, t('loading'))
      const loaded = await loadWithRetries(signal, () => import('./screen/main.ts'))
      render(nothing, root)
      return loaded ? loaded.openScreen(root, code, signal) : noUnmount
    }
  }

  /** A phone that has a seat goes back to it; any other stands at the door. */
  function room(code: string): MountPage {
    return async (root, signal) => {
      takeTokenFromAddress(code)
      if (seatToken(code) !== null) {
        showWaiting(root, t('door.back'))
        const connection = await returnToSeat(code, signal)
        render(nothing, root)
        if (connection) return openPhone(root, connection)
        if (signal.aborted) return noUnmount
      }
      return openJoinPage(root, code, signal)
    }
  }

  function openJoinPage(root: HTMLElement, code: string, signal: AbortSignal): Unmount {
    for (const loading of [loadConnection(), loadPhone()]) loading.catch(() => undefined)
    return openDoor(root, code, {
      sit: (role, name) =>
        enter(signal, async () => {
          const connection = await takeSeat(code, { role, name }, signal)
          return (page) => openPhone(page, connection)
        }),
      watch: () =>
        enter(signal, async () => {
          const [{ connect, asViewer }, { openNeighbour }] = await Promise.all([
            loadConnection(),
            loadSpectator(),
          ])
          const connection = await closeIfAborted(signal, connect(code, asViewer('neighbour'), signal))
          await speak(connection.store.getState().public.language)
          return (page) => openNeighbour(page, connection, router.refresh)
        }),
      toHome: () => router.go('/'),
      toScreen: () => router.go(`/${code}/screen`),
    })
  }

  /** Puts a page in the place of the join page. Resolves with what to tell the person if that fails. */
  async function enter(signal: AbortSignal, open: () => Promise<MountPage>): Promise<string | null> {
    try {
      const page = await open()
      router.show(page)
      return null
    } catch (error) {
      return signal.aborted ? null : explain(error)
    }
  }

  async function openPhone(root: HTMLElement, connection: RoomConnection): Promise<Unmount> {
    const { openPhone } = await loadPhone()
    await speak(connection.store.getState().public.language)
    return openPhone(root, connection, router.refresh)
  }

  return router.stop
}

const noUnmount: Unmount = () => undefined

const showWaiting = (root: HTMLElement, text: string): void =>
  void render(html`<p class="door-wait" role="status">${text}</p>`, root)

/** Takes a seat's token out of the address, so that it stands in no history and on no picture. */
function takeTokenFromAddress(code: string): void {
  const token = tokenInLink(location.hash)
  if (token === null) return
  saveSeatToken(code, token)
  history.replaceState(null, '', location.pathname)
}

async function takeSeat(
  code: string,
  seat: string | { role: Role; name: string },
  signal: AbortSignal,
): Promise<RoomConnection> {
  // Both are here before the seat is taken: nobody sits at the table without a page.
  const [{ connect, asSeat }] = await Promise.all([loadConnection(), loadPhone()])
  return closeIfAborted(signal, connect(code, asSeat(seat), signal))
}

/** Goes back to this phone's own seat, however long the server cannot be reached. Null if there is none any more. */
async function returnToSeat(code: string, signal: AbortSignal): Promise<RoomConnection | null> {
  while (!signal.aborted) {
    const token = seatToken(code)
    if (token === null) return null
    try {
      return await takeSeat(code, token, signal)
    } catch (error) {
      if (signal.aborted) return null
      if ((await finalReason(error, code)) !== null) {
        // The seat was given away or the room is gone: its token opens nothing any more.
        forgetSeat(code)
        return null
      }
      await pause(RETRY_DELAY, signal)
    }
  }
  return null
}

/** A connection that comes when its page has been left is closed at once. */
async function closeIfAborted(signal: AbortSignal, coming: Promise<RoomConnection>): Promise<RoomConnection> {
  const connection = await coming
  if (!signal.aborted) return connection
  connection.close()
  throw new Error('the page was left')
}

/** Loads something, again and again while the network fails. Null if the page is left meanwhile. */
async function loadWithRetries<T>(signal: AbortSignal, load: () => Promise<T>): Promise<T | null> {
  while (!signal.aborted) {
    try {
      const loaded = await load()
      if (!signal.aborted) return loaded
    } catch {
      await pause(RETRY_DELAY, signal)
    }
  }
  return null
}

/** A rejection in the game's words; anything else is the network. */
function explain(error: unknown): string {
  const reason = error instanceof Error && 'reason' in error ? (error.reason as Rejection) : null
  return reason ? t(`reject.${reason}`) : t('error.network')
}
