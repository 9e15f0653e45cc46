/** Tells the server when this page is hidden behind another app or tab: nobody looks at it then, though its socket lives on. */
import type { Room } from '@colyseus/sdk'

/** Reports over a socket that has just opened; the server takes it that the page is shown. Returns what stops it. */
export function reportHidden(room: Pick<Room, 'request'>): () => void {
  let told = false
  const tell = () => {
    if (document.hidden === told) return
    told = document.hidden
    // A lost report does no harm: with the socket the phone counts as gone anyway.
    room.request('hidden', { hidden: told }).catch(() => undefined)
  }
  document.addEventListener('visibilitychange', tell)
  tell()
  return () => document.removeEventListener('visibilitychange', tell)
}
