/** Knows whether what the server prints is kept by systemd's journal. */
import { fstatSync } from 'node:fs'

/**
 * Whether the standard output is the journal's, where nobody scans a QR code.
 * @param env environment variables; terminals of a desktop may have inherited `JOURNAL_STREAM`, so it has to name this very output
 */
export function isJournal(env: Readonly<Record<string, string | undefined>>): boolean {
  const { dev, ino } = fstatSync(process.stdout.fd)
  return env.JOURNAL_STREAM === `${dev}:${ino}`
}
