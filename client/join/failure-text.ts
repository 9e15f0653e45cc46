/** The texts for what fails before a room is joined. */
import { PartLost } from '../connection/lazy-part.ts'
import { isProgramFault } from '../connection/program-fault.ts'
import { reasonOf } from '../connection/rejection.ts'
import { troubleOf } from '../connection/trouble.ts'
import { t } from './join-translator.ts'

/**
 * The text for an error: for a rejection its own, for a fault of the program a general one (the fault is also reported to the
 * console), for anything else that of what keeps this page from the game.
 * @param watching whether it was to watch, and not to take a seat
 */
export function failureText(error: unknown, watching = false): string {
  const reason = reasonOf(error)
  // A room is full of players or of neighbours.
  if (reason === 'full' && watching) return t('error.neighbours')
  // Rooms that move to another process, or whose server is stopping, are back in a moment.
  if (reason === 'not-now') return t('error.restarting')
  if (reason !== null) return t(`reject.${reason}`)
  if (error instanceof PartLost) return t('error.page')
  if (!isProgramFault(error)) return t(`error.${troubleOf(error)}`)
  reportError(error)
  return t('error.page')
}
