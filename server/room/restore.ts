/** After a restart: every room that has not ended is opened again from its log, before anybody can knock. */
import type { SavedRoom } from '../storage/tables.ts'
import { EMPTY, LIFETIME } from './lifetime.ts'
import type { Services } from './services.ts'

interface Back {
  services: Services
  open(saved: SavedRoom): Promise<unknown>
}

export async function bringBack({ services: { actions, books, game, log }, open }: Back): Promise<void> {
  const now = Date.now()
  actions.forgetRetired(now - LIFETIME)
  await books.tidy()
  for (const saved of actions.saved()) {
    const { code, rules, pages } = saved
    if (now - saved.seen > EMPTY || now - saved.opened > LIFETIME) {
      actions.resume(code, 0).end()
    } else if (rules !== game.version) {
      actions.retire(code, pages && books.keep({ ...pages, boundAt: new Date(now).toISOString() }))
      log.warn({ room: code, rules }, 'a room of other rules is closed; its story so far is kept')
    } else {
      await open(saved).catch((error: unknown) =>
        log.error({ err: error, room: code }, 'a room could not be opened again'),
      )
    }
  }
  actions.flush()
}
