/** After a restart: opens every room that has not ended again from the action log, before the server listens. */
import type { SavedRoom } from '../storage/saved-room.ts'
import { EMPTY, LIFETIME } from './lifetime.ts'
import type { Services } from './services.ts'

interface RestoreOptions {
  services: Services
  /** The only room to restore; all by default. */
  code?: string | undefined
  /** Opens a room as it was saved. */
  open(saved: SavedRoom): Promise<unknown>
}

/**
 * Restores all rooms. Rooms that were empty for too long are ended. Rooms whose log was written by another version of the
 * rules cannot be replayed: they are closed, and their story so far is kept.
 */
export async function restoreRooms({
  services: { actions, storybooks, rules, log },
  code: only,
  open,
}: RestoreOptions): Promise<void> {
  const now = Date.now()
  actions.forgetRetired(now - LIFETIME)
  await storybooks.deleteExpired()
  for await (const saved of actions.saved(only)) {
    const { code, rules: version, pages } = saved
    if (now - saved.seen > EMPTY || now - saved.opened > LIFETIME) {
      actions.resume(code, 0).end()
    } else if (version !== rules.version) {
      actions.retire(code, pages && storybooks.save({ ...pages, boundAt: new Date(now).toISOString() }))
      log.warn({ room: code, rules: version }, 'a room with other rules is closed; its story so far is kept')
    } else {
      await open(saved).catch((error: unknown) => {
        log.error({ err: error, room: code }, 'a room could not be restored')
        actions.giveBack?.(code)
      })
    }
  }
  actions.flush()
}
