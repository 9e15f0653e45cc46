import {
  fileNamesUsedTwice,
  longFiles,
  typesDeclaredTwice,
  undocumentedFunctions,
} from './convention-rules.ts'
import { unguardedUses } from './guarded-apis.ts'
import { parseFile } from './parse.ts'
import { readSourceFiles } from './source-files.ts'

/** One convention and its breaches, a line each. */
export interface ConventionResult {
  readonly title: string
  readonly breaches: readonly string[]
}

/**
 * Checks the names, the doc comments and the lengths of all files of code, and what of a browser they use.
 * @param root folder of the project, or of another with the same folders
 * @throws if a file cannot be parsed
 */
export function checkConventions(root: string): ConventionResult[] {
  const files = readSourceFiles(root)
  const parsed = files.filter(({ path }) => !path.endsWith('.css')).map(parseFile)
  return [
    { title: 'Type names declared twice', breaches: typesDeclaredTwice(parsed) },
    { title: 'File names used twice', breaches: fileNamesUsedTwice(files) },
    {
      title: 'Functions used in other folders without a doc comment',
      breaches: undocumentedFunctions(parsed),
    },
    { title: 'Files that are too long', breaches: longFiles(files) },
    { title: 'Parts of browsers that may fail, used without their guard', breaches: unguardedUses(files) },
  ]
}
