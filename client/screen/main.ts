/** Opens the shared screen of a room. */
import './hud/index.css'
import { html, nothing, render, type TemplateResult } from 'lit-html'
import { pause } from '../connection/abortable-pause.ts'
import { asScreen, connect } from '../connection/connect.ts'
import { isProgramFault } from '../connection/program-fault.ts'
import { finalReason, reasonOf } from '../connection/rejection.ts'
import type { RoomConnection } from '../connection/room-connection.ts'
import { type Trouble, troubleOf } from '../connection/trouble.ts'
import { addressOf } from '../device/base-path.ts'
import { keepMet } from '../device/met-content.ts'
import { setPageLanguage } from '../device/page-language.ts'
import { reloadOnce } from '../device/reload-once.ts'
import { stopAll } from '../device/stop-all.ts'
import { stayAwake } from '../device/wake-lock.ts'
import { shouldPaintPlain } from '../phaser/software-graphics.ts'
import { leaveFullScreen } from './full-screen.ts'
import { offerToGoOn } from './lost-picture.ts'
import { ScreenApp } from './screen-app.ts'
import { optionsOf, WITHOUT_GRAPHICS } from './screen-options.ts'
import { t } from './screen-translator.ts'

/** Delay (ms) before a failed join is retried. */
const RETRY_DELAY = 800

/**
 * Joins a room as its screen and shows it, or an error if there is no such room (any more). Retries while the server cannot
 * be reached.
 * @param signal aborted when the page is left
 * @returns closes the screen and its connection
 * @throws a fault of the program, after closing the connection
 */
export async function openScreen(root: HTMLElement, code: string, signal: AbortSignal): Promise<() => void> {
  const clear = () => void render(nothing, root)
  while (!signal.aborted) {
    let connection: RoomConnection
    try {
      connection = await connect(code, asScreen(window !== window.parent), signal)
    } catch (error) {
      if (signal.aborted) break
      if (isProgramFault(error)) throw error
      const reason = await finalReason(error, code)
      if (signal.aborted) break
      if (reason === 'old-version') {
        reloadOnce()
        render(outdatedPage(), root)
        return clear
      }
      const message = t(reason === null ? trouble(error) : reason === 'full' ? 'bar.screens' : 'bar.gone')
      render(messagePage(message, window === window.parent ? wayHome() : nothing), root)
      if (reason !== null) return clear
      await pause(RETRY_DELAY, signal)
      continue
    }
    await setPageLanguage(connection.store.getState().public.language)
    clear()
    if (!signal.aborted) return showOrClose(connection, root)
    connection.close()
  }
  return clear
}

function showOrClose(connection: RoomConnection, root: HTMLElement): () => void {
  try {
    return showScreen(connection, root, shouldPaintPlain())
  } catch (error) {
    connection.close()
    throw error
  }
}

/** A page with nothing but a message and a way on. */
const messagePage = (message: string, way: TemplateResult | typeof nothing) => html`<main class="screen">
  <div class="screen-gone">
    <p role="alert">${message}</p>
    ${way}
  </div>
</main>`

/** Not for a screen that is embedded in a phone's page. */
const wayHome = () => html`<a href=${addressOf('/')}>${t('bar.home')}</a>`

const outdatedPage = () =>
  messagePage(t('bar.outdated'), html`<a href=${location.href}>${t('bar.reload')}</a>`)

const TROUBLES = {
  network: 'bar.network',
  portal: 'bar.portal',
  proxy: 'bar.proxy',
  silent: 'bar.silent',
  socket: 'bar.blocked',
  stopped: 'bar.stopped',
} as const satisfies Record<Trouble, string>

/** The text for an error after which joining is tried again. */
const trouble = (error: unknown) =>
  reasonOf(error) === 'too-many'
    ? 'bar.too-many'
    : reasonOf(error)
      ? 'bar.offline'
      : TROUBLES[troubleOf(error)]

/**
 * Shows a room that has been joined already.
 * @param spare for a computer without a usable graphics card
 * @returns closes the screen and its connection
 */
export function showScreen(connection: RoomConnection, root: HTMLElement, spare = false): () => void {
  const options = { ...optionsOf(location.search), ...(spare && WITHOUT_GRAPHICS) }
  let screen = new ScreenApp(connection, root, options)
  const stage = root.querySelector<HTMLElement>('.stage') ?? root
  const withdrawOffer = offerToGoOn(screen.canvas, stage, () => {
    screen.close()
    screen = new ScreenApp(connection, root, { ...options, ...WITHOUT_GRAPHICS })
  })
  // Nobody touches the big screen for half an hour, and laptops go to sleep long before.
  const sleepAgain = stayAwake()
  // The next room that this browser opens begins with what is new to its table.
  const stopKeeping = connection.store.subscribe(({ public: { scene } }) => {
    if (scene.phase === 'storybook') keepMet(scene.met)
  })
  return () => {
    stopAll(
      stopKeeping,
      sleepAgain,
      withdrawOffer,
      () => screen.close(),
      () => void leaveFullScreen(),
      () => connection.close(),
    )
  }
}
