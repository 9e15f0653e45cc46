/** Fetches the pinned Node of another system. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from '../lib/npm.mjs'
import type { KitPlatform } from './kit-platforms.ts'

/** Versions and checksums. */
const PINS = 'scripts/node'
const FETCHED = '.cache/kits'

/**
 * Fetches the Node of a system once for each pinned version.
 * @returns the folder of its package
 * @throws Error if npm can't fetch it
 */
export async function fetchNode({ id, os, cpu }: KitPlatform): Promise<string> {
  const folder = join(FETCHED, id)
  if (!isWhole(folder) || readLock(folder) !== readLock(PINS)) {
    mkdirSync(folder, { recursive: true })
    for (const file of ['package.json', 'package-lock.json'])
      copyFileSync(join(PINS, file), join(folder, file))
    const code = await npm(
      process.execPath,
      ['ci', `--os=${os}`, `--cpu=${cpu}`, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
    )
    if (code !== 0) throw new Error(`npm could not fetch Node for ${id}`)
  }
  const found = packageIn(folder)
  if (!found) throw new Error(`${PINS} names no Node for ${id}`)
  return found
}

/** Whether an installation was not interrupted: this file is the last that npm writes. */
const isWhole = (folder: string): boolean => existsSync(join(folder, 'node_modules', '.package-lock.json'))

const readLock = (folder: string): string => readFileSync(join(folder, 'package-lock.json'), 'utf8')

/** The one package that npm has installed, as all others are for other systems. */
function packageIn(folder: string): string | undefined {
  const modules = join(folder, 'node_modules')
  const name = readdirSync(modules).find((entry) => !entry.startsWith('.'))
  return name === undefined ? undefined : join(modules, name)
}
