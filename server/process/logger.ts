/** The log: for people in a terminal, JSON lines otherwise. */
import { createRequire } from 'node:module'
import { type Logger, pino } from 'pino'

export function createLog(level: string): Logger {
  const options = { level, redact: ['token', '*.token', 'options.token', 'page', '*.page', 'options.page'] }
  return process.stdout.isTTY && hasPretty()
    ? pino({
        ...options,
        transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname', translateTime: 'HH:MM:ss' } },
      })
    : pino(options)
}

/** The printer for people is a development dependency: an install for production may be without it. */
function hasPretty(): boolean {
  try {
    createRequire(import.meta.url).resolve('pino-pretty')
    return true
  } catch {
    return false
  }
}
