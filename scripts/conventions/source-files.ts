/** Finds the project's files of code and reads them. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { matchesGlob, posix } from 'node:path'

/** The folders of the project that hold code. */
const FOLDERS = ['shared', 'server', 'client', 'scripts', 'tests']
const CODE = ['ts', 'mjs', 'css']

/** A file of code that has not been parsed yet. */
export interface SourceFile {
  /** Path from the project's root, with slashes: `client/phone/phone-menu.ts`. */
  readonly path: string
  /** Path of its folder, from the project's root. */
  readonly folder: string
  /** Its name without `.ts`, `.d.ts`, `.mjs` or `.css`; a test keeps its `.test`. */
  readonly stem: string
  readonly text: string
  /** Whether .gitattributes marks it as `linguist-generated`. */
  readonly generated: boolean
}

/** Every file of code below a root, sorted by path. */
export function readSourceFiles(root: string): SourceFile[] {
  const generated = generatedPatterns(root)
  return globSync(`{${FOLDERS}}/**/*.{${CODE}}`, { cwd: root, exclude: ['**/node_modules/**'] })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({
      path,
      folder: posix.dirname(path),
      stem: posix.basename(path).replace(/(\.d)?\.\w+$/, ''),
      text: readFileSync(posix.join(root, path), 'utf8'),
      generated: generated.some((pattern) => matchesGlob(path, pattern)),
    }))
}

/** The globs that .gitattributes marks as generated; none if it is missing. */
function generatedPatterns(root: string): string[] {
  const file = posix.join(root, '.gitattributes')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#') && line.includes('linguist-generated'))
    .map((line) => line.split(/\s+/)[0] ?? '')
    .map((pattern) => (pattern.includes('/') ? pattern : `**/${pattern}`))
}
