import { createWriteStream, readdirSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** Permissions in the zip, whatever they are in the file system of who builds it. */
const RUNS = 0o100755
const PLAIN = 0o100644
/** The same files give the same zip. */
const MTIME = new Date(2026, 0, 1)

/**
 * Zips a folder, with its name as the only entry of the zip's root.
 * @param runs the paths inside the folder, with `/`, of files that can be run
 */
export async function zipFolder(folder: string, to: string, runs: readonly string[]): Promise<void> {
  const zip = new ZipFile()
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  for (const file of files) {
    const name = relative(folder, file).split(sep).join('/')
    const mode = runs.includes(name) ? RUNS : PLAIN
    zip.addFile(file, `${basename(folder)}/${name}`, { mode, mtime: MTIME, compressionLevel: 6 })
  }
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(to))
}
