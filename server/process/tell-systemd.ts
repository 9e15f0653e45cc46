/** Tells systemd that the server listens: a unit of `Type=notify` counts as started from then on, and as failed if it ends before. */
import { execFile } from 'node:child_process'

/**
 * Says that the server is ready, if systemd waits for that. Node can't write to systemd's socket itself.
 * @param env environment variables
 * @returns what went wrong, or null
 */
export function tellSystemd(env: Readonly<Record<string, string | undefined>>): Promise<Error | null> {
  if (!env.NOTIFY_SOCKET) return Promise.resolve(null)
  return new Promise((resolve) => execFile('systemd-notify', ['--ready'], { env }, resolve))
}
