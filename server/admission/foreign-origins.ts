/** Warns of pages that were refused because the server does not know their origin. */
import type { IncomingMessage } from 'node:http'
import type { Logger } from 'pino'

/** So that strangers cannot fill the log. */
const MAX_WARNINGS = 20

/**
 * Makes a function that warns once for each pair of headers. Behind a proxy that sends a Host of its own, these are the game's own
 * pages.
 */
export function warnOfForeignOrigins(log: Logger): (request: IncomingMessage) => void {
  const warned = new Set<string>()
  return ({ headers: { origin, host } }) => {
    const pair = `${origin} ${host}`
    if (warned.has(pair) || warned.size >= MAX_WARNINGS) return
    warned.add(pair)
    log.warn(
      { origin, host },
      'refused a page of another origin; if it is this game behind a proxy, set PUBLIC_URL',
    )
  }
}
