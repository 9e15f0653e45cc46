/** The server's log: readable in a terminal, JSON lines elsewhere. */
import { type Logger, pino } from 'pino'
import pretty from 'pino-pretty'

/**
 * Makes the log. It redacts seat tokens and page ids.
 * @param level of pino, such as `info`
 * @param mixin what stands in every line besides
 */
export function createLog(level: string, mixin?: () => object): Logger {
  const options = {
    level,
    ...(mixin && { mixin }),
    redact: ['token', '*.token', 'options.token', 'page', '*.page', 'options.page'],
  }
  // Not in pino's usual worker: it would be a file of its own beside the compiled server, and lose what is said last.
  return process.stdout.isTTY
    ? pino(options, pretty({ ignore: 'pid,hostname', translateTime: 'HH:MM:ss', sync: true }))
    : pino(options)
}
