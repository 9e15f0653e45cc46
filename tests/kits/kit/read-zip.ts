import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { type Entry, open, type ZipFile } from 'yauzl'

/** A file in a zip. */
export interface ZippedFile {
  /** With `/` between folders. */
  name: string
  /** Unix permissions, such as 0o755. */
  mode: number
  bytes: Buffer
}

/** Reads a whole zip into memory, with the permissions that unpacking gives its files. @throws Error if it is damaged */
export async function readZip(path: string): Promise<ZippedFile[]> {
  const zip = await promisify(open as OpenZip)(path, { lazyEntries: true })
  const readStream = promisify(zip.openReadStream.bind(zip) as ReadEntry)
  const files: ZippedFile[] = []
  const ended = once(zip, 'end')
  zip.on('entry', async (entry: Entry) => {
    const bytes = await buffer(await readStream(entry))
    files.push({ name: entry.fileName, mode: (entry.externalFileAttributes >>> 16) & 0o777, bytes })
    zip.readEntry()
  })
  zip.readEntry()
  await ended
  return files
}

type Callback<T> = (error: Error | null, result: T) => void
type OpenZip = (path: string, options: { lazyEntries: true }, callback: Callback<ZipFile>) => void
type ReadEntry = (entry: Entry, callback: Callback<NodeJS.ReadableStream>) => void

/** Unpacks files into a folder, as a file manager does. */
export function unpack(files: readonly ZippedFile[], folder: string): void {
  for (const { name, mode, bytes } of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes, { mode })
  }
}
