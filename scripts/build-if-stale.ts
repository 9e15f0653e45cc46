import { existsSync, readdirSync, statSync } from 'node:fs'
import { build } from 'vite'

/** What a built client is made of. */
const SOURCES = [
  'client',
  'shared',
  'vite.config.ts',
  'vite.fonts.ts',
  'vite.phaser.ts',
  'vite.precompress.ts',
  'package-lock.json',
]
const BUILT = 'dist/client/index.html'

/** When a file, or anything in a folder, was last changed (ms); a folder's own time tells of deleted files. */
function changedAt(path: string): number {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return Math.max(mtimeMs, ...inside.map((name) => statSync(`${path}/${name}`).mtimeMs))
}

if (!existsSync(BUILT) || SOURCES.some((path) => changedAt(path) > changedAt(BUILT))) {
  console.log('Building the client …')
  await build({ logLevel: 'warn' })
}
