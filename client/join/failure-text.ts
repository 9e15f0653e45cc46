/** The texts for what fails before a room is joined. */
import { PartLost } from '../connection/lazy-part.ts'
import { GameStopped } from '../connection/lobby-api.ts'
import { isProgramFault } from '../connection/program-fault.ts'
import { reasonOf, SocketBlocked } from '../connection/rejection.ts'
import { t } from './join-translator.ts'

/**
 * The text for an error: for a rejection its own, for a fault of the program a general one (the fault is also reported to the
 * console), for anything else that of a game that has stopped, or of a network that blocks sockets or is down.
 * @param watching whether it was to watch, and not to take a seat
 */
export function failureText(error: unknown, watching = false): string {
  const reason = reasonOf(error)
  // A room is full of players or of neighbours.
  if (reason === 'full' && watching) return t('error.neighbours')
  if (reason !== null) return t(`reject.${reason}`)
  if (error instanceof GameStopped) return t('error.stopped')
  if (error instanceof SocketBlocked) return t(error.byProxy ? 'error.proxy' : 'error.socket')
  if (error instanceof PartLost) return t('error.page')
  if (!isProgramFault(error)) return t('error.network')
  reportError(error)
  return t('error.page')
}
