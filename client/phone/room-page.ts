/** What the pages of a seat and of a neighbour share: redrawing, the embedded screen, the goodbye page, sound, closing. */
import { nothing, render } from 'lit-html'
import { playButtonSounds } from '../audio/button-sounds.ts'
import { enableSoundOnFirstTap } from '../audio/phone-sounds.ts'
import type { RoomConnection, RoomSnapshot } from '../connection/room-connection.ts'
import { stopAll } from '../device/stop-all.ts'
import { goodbyePage } from './goodbye-page.ts'
import type { EmbedState } from './screen-embed.ts'
import { watchStalePresses } from './stale-press.ts'

/** A page that draws the snapshots of one room until it is closed. */
export interface RoomPage {
  readonly embed: EmbedState
  setEmbed(to: EmbedState): void
  /** Aborted when the page is closed. */
  readonly signal: AbortSignal
  /** Draws again in a microtask; several calls until then draw once. */
  refresh(): void
  /** Calls `stop` when the page is closed. */
  onClose(...stop: (() => void)[]): void
  /**
   * Draws now and whenever the snapshot changes. Once the connection has ended for good, the goodbye page is shown instead.
   * @param draw renders a snapshot into the page's root
   * @throws what `draw` throws the first time; the page has been closed then
   */
  start(draw: (snapshot: RoomSnapshot) => void): void
  /** Leaves the room for good, closes the page and goes to the join page. */
  leave(): void
  /** Closes the page, and its connection with it. */
  close(): void
}

/**
 * Creates a page that draws nothing until {@link RoomPage.start}.
 * @param root element that the page draws into
 * @param goToJoinPage called after the person has left the room
 */
export function createRoomPage(
  root: HTMLElement,
  connection: RoomConnection,
  goToJoinPage: () => void,
): RoomPage {
  const closing = new AbortController()
  const { signal } = closing
  const presses = watchStalePresses(root)
  const stopping = [presses.stop, enableSoundOnFirstTap(), playButtonSounds(root)]
  /** The phase that is painted; null before the first one, which has replaced nothing. */
  let painted: number | 'goodbye' | null = null
  let embed: EmbedState = 'off'
  let scheduled = false
  let drawSnapshot: (snapshot: RoomSnapshot) => void = () => undefined

  const draw = () => {
    const snapshot = connection.store.getState()
    const next = snapshot.endReason ? 'goodbye' : snapshot.public.n
    const replaces = painted !== null && next !== painted
    painted = next
    const { endReason, book } = snapshot
    if (endReason)
      render(goodbyePage({ endReason, book, leave: exit, reload: () => location.reload() }), root)
    else drawSnapshot(snapshot)
    if (replaces) presses.entered()
  }

  const refresh = () => {
    if (scheduled || signal.aborted) return
    scheduled = true
    queueMicrotask(() => {
      scheduled = false
      if (!signal.aborted) draw()
    })
  }

  const close = () => {
    closing.abort()
    stopAll(
      ...stopping,
      () => render(nothing, root),
      () => connection.close(),
    )
  }

  const exit = () => {
    close()
    goToJoinPage()
  }

  return {
    get embed() {
      return embed
    },
    setEmbed(to) {
      embed = to
      refresh()
    },
    signal,
    refresh,
    onClose(...stop) {
      stopping.push(...stop)
    },
    start(draws) {
      drawSnapshot = draws
      stopping.push(connection.store.subscribe(refresh))
      try {
        draw()
      } catch (error) {
        close()
        throw error
      }
    },
    leave() {
      connection.leave()
      exit()
    },
    close,
  }
}
