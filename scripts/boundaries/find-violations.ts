/** Checks the imports between folders with dependency-cruiser. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { transformSync } from '@swc/core'
import {
  cruise,
  type ICruiseOptions,
  type ICruiseResult,
  type IForbiddenRuleType,
  type IResolveOptions,
  type IViolation,
} from 'dependency-cruiser'
import { importRules, runtimeRules } from './import-rules.ts'

/** The folders of the project that hold code; those that do not exist are skipped. */
const FOLDERS = ['shared', 'server', 'client', 'scripts', 'tests']

/**
 * Checks all imports against the rules of `import-rules.ts`: once with types, and once as they are at run time, without.
 *
 * @param root the project, or a copy of it
 * @returns one line for each violation; none if all is well
 */
export async function findViolations(root: string): Promise<string[]> {
  const stripped = copyWithoutTypes(root)
  try {
    return [
      ...(await violationsIn(resolve(root), importRules)),
      ...(await violationsIn(stripped, runtimeRules)),
    ]
  } finally {
    rmSync(stripped, { recursive: true })
  }
}

async function violationsIn(root: string, forbidden: IForbiddenRuleType[]): Promise<string[]> {
  const options: ICruiseOptions = {
    baseDir: root,
    ruleSet: { forbidden },
    validate: true,
    // dependency-cruiser's default parser needs an older version of TypeScript; this one needs none.
    parser: 'swc',
    doNotFollow: { path: '(^|/)node_modules/' },
    preserveSymlinks: true,
  }
  const likeNode: Partial<IResolveOptions> = {
    exportsFields: ['exports'],
    conditionNames: ['types', 'import', 'node', 'default'],
  }
  const { output } = await cruise(foldersIn(root), options, likeNode)
  return (output as ICruiseResult).summary.violations.map(describe)
}

function describe({ rule, from, to, cycle, via }: IViolation): string {
  const path = (cycle ?? via)?.map(({ name }) => name) ?? [to]
  return `${rule.name}: ${[from, ...path].join(' → ')}`
}

function foldersIn(root: string): string[] {
  const there = new Set(readdirSync(root))
  return FOLDERS.filter((folder) => there.has(folder))
}

/** Copies the code into a temporary folder and strips its types the way Node and Vite do. */
function copyWithoutTypes(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'boundaries-'))
  for (const name of ['package.json', ...foldersIn(root)])
    cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(resolve(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  for (const file of foldersIn(copy).flatMap((folder) => codeIn(join(copy, folder)))) {
    const { code } = transformSync(readFileSync(file, 'utf8'), {
      swcrc: false,
      configFile: false,
      jsc: {
        parser: { syntax: 'typescript' },
        target: 'esnext',
        transform: { verbatimModuleSyntax: true },
      },
    })
    writeFileSync(file, code)
  }
  return copy
}

function codeIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name))
}
