/** The server's log: readable in a terminal and in systemd's journal, JSON lines elsewhere. */
import { type Logger, pino } from 'pino'
import pretty, { type PrettyOptions } from 'pino-pretty'
import { isJournal } from './is-journal.ts'

const TERMINAL: PrettyOptions = { ignore: 'pid,hostname', translateTime: 'HH:MM:ss' }
/** Time, process and computer are in front of each line already, and `systemctl status` shows only what fits behind them. */
const JOURNAL: PrettyOptions = { ignore: 'time,pid,hostname', singleLine: true, colorize: false }

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
  const readable = process.stdout.isTTY ? TERMINAL : isJournal(process.env) ? JOURNAL : null
  return readable ? pino(options, pretty({ ...readable, sync: true })) : pino(options)
}
