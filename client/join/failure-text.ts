/** What to tell a person when something before the game has failed. */
import { isProgramFault } from '../connection/program-fault.ts'
import { reasonOf } from '../connection/rejection.ts'
import { t } from './join-translator.ts'

/** A rejection in the game's words; or that the program has a fault, which is reported to the console; or else the network. */
export function failureText(error: unknown): string {
  const reason = reasonOf(error)
  if (reason !== null) return t(`reject.${reason}`)
  if (!isProgramFault(error)) return t('error.network')
  reportError(error)
  return t('error.page')
}
