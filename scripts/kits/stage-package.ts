/** Puts together what is handed on to hosts: the built game without its sources. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

interface Manifest {
  name: string
  version: string
  files: string[]
  [field: string]: unknown
}

/** Fields of package.json that are about the sources. Everything the built game needs from packages is compiled into it. */
const OF_SOURCES = ['private', 'scripts', 'dependencies', 'devDependencies']
/** Files that belong into every package, as npm knows itself. */
const ALWAYS = ['README.md', 'LICENSE']

/** package.json of the project. */
export const readManifest = (): Manifest => JSON.parse(readFileSync('package.json', 'utf8')) as Manifest

/**
 * Copies the built game into a folder, in the form in which npm packs it.
 * @param folder emptied first
 * @throws Error if `npm run build` has not been run
 */
export function stagePackage(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  const manifest = readManifest()
  for (const file of [...manifest.files, ...ALWAYS]) {
    if (!existsSync(file)) throw new Error(`${file} is not here: npm run build makes it`)
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(file, join(folder, file), { recursive: true })
  }
  const handedOn = Object.entries(manifest).filter(([field]) => !OF_SOURCES.includes(field))
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(Object.fromEntries(handedOn), null, 2)}\n`)
}
