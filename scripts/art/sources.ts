/** A fingerprint of the sources of the art, with which a test finds out that it was not painted again. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Holds the fingerprint of the sources from which the art in the repository was painted. */
export const FINGERPRINT_FILE = join(root, 'client/art/fingerprint.txt')

/** Absolute paths of all files that decide how the art looks: the drawings, and the scripts that paint and pack them. */
export function artSources(): string[] {
  const drawings = filesUnder(join(root, 'client/art'))
  const scripts = filesUnder(join(root, 'scripts/art'))
  return [...drawings, ...scripts, join(root, 'scripts/paint-art.ts')].sort()
}

/** A hash of all sources: 32 hex digits. The same with either kind of line ends. */
export function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of artSources()) {
    const name = relative(root, file).replaceAll('\\', '/')
    const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
    hash.update(`${name}\n${text}\n`)
  }
  return hash.digest('hex').slice(0, 32)
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
}
