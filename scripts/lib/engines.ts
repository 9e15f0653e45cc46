/** Finds the browser other than Chromium that a night is played in. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Path of a program: the one in an environment variable, else the first on the `PATH`. @param names the most wanted first */
export function findProgram(variable: string, ...names: readonly string[]): string | undefined {
  const chosen = process.env[variable]
  if (chosen) return existsSync(chosen) ? chosen : undefined
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file))
}

/** Path of a Firefox: `FIREFOX_PATH`, else the first on the `PATH`. */
export const findFirefox = (): string | undefined => findProgram('FIREFOX_PATH', 'firefox-esr', 'firefox')
