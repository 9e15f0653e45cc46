import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

const inline = join('client', 'art', 'inline')

/**
 * Everything that has a say in how the art looks: the drawings and the workshop that paints them. Drawings that stay
 * SVG (client/art/inline) are not painted.
 */
export function artSources(): string[] {
  const drawings = filesUnder(join(root, 'client/art')).filter((file) => !file.includes(inline))
  const workshop = filesUnder(join(root, 'scripts/art'))
  return [...drawings, ...workshop, join(root, 'scripts/art.ts')].sort()
}

/** One fingerprint of all sources; the manifest carries the one it was painted from. */
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
