/** The server's log: readable in a terminal, JSON lines elsewhere. */
import { createRequire } from 'node:module'
import { type Logger, pino } from 'pino'

/** Makes the log. It redacts seat tokens and page ids. @param level of pino, such as `info` */
export function createLog(level: string): Logger {
  const options = { level, redact: ['token', '*.token', 'options.token', 'page', '*.page', 'options.page'] }
  return process.stdout.isTTY && hasPretty()
    ? pino({
        ...options,
        transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname', translateTime: 'HH:MM:ss' } },
      })
    : pino(options)
}

/** Whether the package for readable logs is installed. */
function hasPretty(): boolean {
  try {
    createRequire(import.meta.url).resolve('pino-pretty')
    return true
  } catch {
    return false
  }
}
