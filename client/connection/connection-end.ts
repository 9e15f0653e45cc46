/** What a page is told, and what its browser forgets, when its connection has ended for good. */
import { reloadOnce } from '../device/reload-once.ts'
import type { CloseReason } from './connection-machine.ts'
import { fetchBook } from './lobby-api.ts'
import type { EndReason } from './room-connection.ts'
import type { RoomFeed } from './room-feed.ts'
import { forgetSeat } from './seat-storage.ts'

/** After these the seat is still this phone's. */
const KEEPS_SEAT: ReadonlySet<EndReason> = new Set(['elsewhere', 'outdated'])

/** Tells a room's page that its connection has ended, and why. */
export async function tellEnd(
  code: string,
  feed: RoomFeed,
  reason: CloseReason | 'elsewhere',
): Promise<void> {
  const endWith = (endReason: EndReason) => {
    if (!KEEPS_SEAT.has(endReason) && feed.welcome.token !== null) forgetSeat(code)
    feed.set({ online: false, endReason })
  }
  switch (reason) {
    case 'left':
    case 'not-joined':
      return feed.set({ online: false })
    case 'outdated':
      if (reloadOnce()) return
      return endWith('outdated')
    case 'retired':
      // The server has closed the room; the storybook so far is shown instead.
      feed.set({ book: await fetchBook(code) })
      return endWith('retired')
    default:
      return endWith(reason)
  }
}
