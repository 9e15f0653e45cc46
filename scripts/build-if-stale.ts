// Builds the client if any of its sources is newer than the last build.

import { existsSync, readdirSync, statSync } from 'node:fs'
import { buildClient } from './lib/build-game.ts'

/** The inputs of the client's build. */
const SOURCES = [
  'client',
  'shared',
  '.browserslistrc',
  'vite.browsers.ts',
  'vite.config.ts',
  'vite.first-page-exports.ts',
  'vite.first-page.ts',
  'vite.fonts.ts',
  'vite.phaser.ts',
  'vite.precompress.ts',
  'vite.text-size.ts',
  'package-lock.json',
]
const BUILT = 'dist/client/index.html'

/** When a file, or anything in a folder, was last changed (ms since 1970). A folder's own time covers deleted files. */
function changedAt(path: string): number {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return Math.max(mtimeMs, ...inside.map((name) => statSync(`${path}/${name}`).mtimeMs))
}

if (!existsSync(BUILT) || SOURCES.some((path) => changedAt(path) > changedAt(BUILT))) {
  console.log('Building the client …')
  await buildClient('warn')
}
