/** What a page is told, and what its browser forgets, when its connection has ended for good. */
import type { CloseReason } from './connection-machine.ts'
import { fetchBook } from './lobby-api.ts'
import type { EndReason } from './room-connection.ts'
import type { RoomFeed } from './room-feed.ts'
import { forgetSeat } from './seat-storage.ts'

/** Tells a room's page that its connection has ended, and why. */
export async function tellEnd(
  code: string,
  feed: RoomFeed,
  reason: CloseReason | 'elsewhere',
): Promise<void> {
  const endWith = (endReason: EndReason) => {
    if (endReason !== 'elsewhere' && feed.welcome.token !== null) forgetSeat(code)
    feed.set({ online: false, endReason })
  }
  switch (reason) {
    case 'left':
    case 'not-joined':
      return feed.set({ online: false })
    case 'outdated':
      return location.reload()
    case 'retired':
      // The server has closed the room; the storybook so far is shown instead.
      feed.set({ book: await fetchBook(code) })
      return endWith('retired')
    default:
      return endWith(reason)
  }
}
