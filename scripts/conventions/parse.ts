/** Reads from a file what the conventions are about: its types, functions, exports and imports. */
import { posix } from 'node:path'
import {
  type Comment,
  type Function as FunctionNode,
  type Program,
  parseSync,
  type StaticExportEntry,
} from 'oxc-parser'
import type { SourceFile } from './source-files.ts'

type Statement = Program['body'][number]

/** A function that a file declares at its top level. */
interface DeclaredFunction {
  readonly name: string
  /** The text of the doc comment right before it; empty if there is none. */
  readonly doc: string
  /** The source text of its parameters and of its return type. */
  readonly signature: string
}

/** A name that a file imports from another one; `*` for all its names. */
interface ImportedName {
  /** The path of the other file, from the project's root. */
  readonly from: string
  readonly name: string
}

/** A file as the checks need it. */
export interface ParsedFile extends SourceFile {
  /** Types, interfaces, classes and enums declared at the top level. */
  readonly types: readonly string[]
  readonly functions: readonly DeclaredFunction[]
  /** Local names by exported names. */
  readonly exported: ReadonlyMap<string, string>
  readonly imports: readonly ImportedName[]
  /** Re-exports; `as` is the exported name, `*` for all names of the other file. */
  readonly reExports: readonly (ImportedName & { readonly as: string })[]
}

/** Parses a TypeScript or JavaScript file. @throws if it has a syntax error */
export function parseFile(file: SourceFile): ParsedFile {
  const { program, comments, module, errors } = parseSync(file.path, file.text)
  if (errors[0]) throw new Error(`${file.path}: ${errors[0].message}`)
  const resolve = (request: string): string => posix.join(file.folder, request)
  const isReExport = (entry: StaticExportEntry) => entry.moduleRequest !== null
  const entries = module.staticExports.flatMap((one) => one.entries)
  return {
    ...file,
    types: program.body.flatMap(typesIn),
    functions: program.body.flatMap((statement) => functionsIn(statement, file.text, comments)),
    exported: new Map(
      entries
        .filter((entry) => !isReExport(entry))
        .map(({ exportName, localName }) => [exportName.name ?? 'default', localName.name ?? 'default']),
    ),
    imports: [
      ...module.staticImports.flatMap(({ moduleRequest, entries: names }) =>
        names.map(({ importName }) => ({
          from: resolve(moduleRequest.value),
          name: importName.kind === 'NamespaceObject' ? '*' : (importName.name ?? 'default'),
        })),
      ),
      ...module.dynamicImports.map(({ moduleRequest }) => ({
        from: resolve(file.text.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
        name: '*',
      })),
    ],
    reExports: entries.filter(isReExport).map(({ moduleRequest, importName, exportName }) => ({
      from: resolve(moduleRequest?.value ?? ''),
      name: importName.name ?? '*',
      as: exportName.name ?? '*',
    })),
  }
}

/** What an export statement declares, or the statement itself. */
const declared = (statement: Statement) =>
  statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration'
    ? statement.declaration
    : statement

function typesIn(statement: Statement): string[] {
  const declaration = declared(statement)
  switch (declaration?.type) {
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSEnumDeclaration':
    case 'ClassDeclaration':
      return declaration.id ? [declaration.id.name] : []
    default:
      return []
  }
}

function functionsIn(statement: Statement, text: string, comments: readonly Comment[]): DeclaredFunction[] {
  const declaration = declared(statement)
  const doc = docBefore(statement.start, text, comments)
  const signatureOf = ({
    params,
    returnType,
    body,
  }: Pick<FunctionNode, 'params' | 'returnType' | 'body'>): string => {
    const ends = [...params, returnType].map((node) => node?.end ?? 0)
    const starts = [...params, returnType].map((node) => node?.start ?? Number.POSITIVE_INFINITY)
    return text.slice(Math.min(...starts), Math.min(Math.max(...ends), body?.start ?? text.length))
  }
  switch (declaration?.type) {
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
      return [{ name: declaration.id?.name ?? 'default', doc, signature: signatureOf(declaration) }]
    case 'VariableDeclaration':
      return declaration.declarations.flatMap(({ id, init }) => {
        if (id.type !== 'Identifier') return []
        if (init?.type !== 'ArrowFunctionExpression' && init?.type !== 'FunctionExpression') return []
        const { params, returnType, body } = init
        const written = text.slice(id.start, id.end)
        const signature = `${written} ${signatureOf({ params, returnType, body: body as FunctionNode['body'] })}`
        return [{ name: id.name, doc, signature }]
      })
    default:
      return []
  }
}

function docBefore(start: number, text: string, comments: readonly Comment[]): string {
  const before = comments.findLast(({ end }) => end <= start)
  if (before?.type !== 'Block' || !before.value.startsWith('*')) return ''
  return text.slice(before.end, start).trim() === '' ? before.value.slice(1) : ''
}
