import { DREAMS, OWN_WAYS, PHASES, ROLES } from '../../shared/content/ids.ts'
import { LANGUAGES } from '../../shared/text/languages.ts'
import { saysNothingNew } from './doc-words.ts'
import type { ParsedFile } from './parse.ts'
import type { SourceFile } from './source-files.ts'

/** Most lines of a file; a longer one usually does more than one thing. */
const LONGEST = 320
/** Folders of data and texts, which may be of any length. */
const DATA_FOLDERS = ['shared/content/', 'shared/text/']

/** File names that may occur in any folder. */
const COMMON = ['index', 'main', 'types']
/** A file about one of these is called by its id in several folders: `rules/phases/vote.ts`, `phone/phases/vote.ts`. */
const CONTENT: readonly string[] = [...PHASES, ...DREAMS, ...OWN_WAYS, ...ROLES, ...LANGUAGES]

const isTest = ({ path }: SourceFile): boolean => path.endsWith('.test.ts')

/** One line for each key that more than one file has. */
function keysUsedTwice(files: readonly (readonly [key: string, path: string])[]): string[] {
  const groups = Map.groupBy(files, ([key]) => key)
  return [...groups]
    .map(([key, members]) => ({ key, paths: [...new Set(members.map(([, path]) => path))] }))
    .filter(({ paths }) => paths.length > 1)
    .map(({ key, paths }) => `${key}: ${paths.join(', ')}`)
}

/** Names of types that more than one file declares. Test files are left out: their types are used nowhere else. */
export const typesDeclaredTwice = (files: readonly ParsedFile[]): string[] =>
  keysUsedTwice(
    files
      .filter((file) => !isTest(file))
      .flatMap(({ types, path }) => types.map((name) => [name, path] as const)),
  )

/** Names that more than one file has. A style sheet may have the name of the code that is in the same folder. */
export function fileNamesUsedTwice(files: readonly SourceFile[]): string[] {
  const code = new Set(
    files.filter(({ path }) => !path.endsWith('.css')).map(({ folder, stem }) => `${folder}/${stem}`),
  )
  return keysUsedTwice(
    files
      .filter(({ stem }) => ![...COMMON, ...CONTENT].includes(stem.replace(/\.test$/, '')))
      .filter(({ path, folder, stem }) => !path.endsWith('.css') || !code.has(`${folder}/${stem}`))
      .map(({ stem, path }) => [stem, path] as const),
  )
}

/** Files that are too long, other than data, texts and generated files. */
export const longFiles = (files: readonly SourceFile[]): string[] =>
  files
    .filter(({ path, generated }) => !generated && !DATA_FOLDERS.some((folder) => path.startsWith(folder)))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LONGEST)
    .map(({ path, lines }) => `${path}: ${lines} lines`)

/**
 * Functions that a file of another folder imports and that have no doc comment, or one that says no more than their names
 * and types. An import by a test counts only if the function is in a test folder, too.
 */
export function undocumentedFunctions(files: readonly ParsedFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const used = new Set<string>()
  const use = (from: string, name: string, folder: string): void => {
    const file = byPath.get(from)
    if (!file) return
    for (const reExport of file.reExports) {
      const all = reExport.as === '*'
      if (all || name === '*' || reExport.as === name) use(reExport.from, all ? name : reExport.name, folder)
    }
    if (file.folder === folder) return
    const names = name === '*' ? file.exported.keys() : [name]
    for (const one of names) used.add(`${from} ${file.exported.get(one)}`)
  }
  const inTests = (path: string): boolean => path.startsWith('tests/')
  for (const { path, folder, imports } of files) {
    for (const { from, name } of imports) if (!inTests(path) || inTests(from)) use(from, name, folder)
  }
  return files.flatMap(({ path, functions }) =>
    functions
      .filter(({ name }) => used.has(`${path} ${name}`))
      .filter(({ name, doc, signature }) => saysNothingNew(doc, `${name} ${signature}`))
      // An overloaded function needs one comment.
      .filter(
        ({ name }) =>
          !functions.some(
            (other) =>
              other.name === name &&
              other.doc !== '' &&
              !saysNothingNew(other.doc, `${name} ${other.signature}`),
          ),
      )
      .map(({ name }) => `${path}: ${name}`),
  )
}
