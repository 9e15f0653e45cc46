/** What a built module exports, and what of that changes after it has been declared. */
import { analyze } from 'eslint-scope'
import { parseSync } from 'vite'

/** A module's exports. */
export interface ModuleExports {
  /** The module without them. */
  readonly code: string
  /** Names in the module, by those that others import. */
  readonly names: Readonly<Record<string, string>>
}

/** Takes the exports from a built module. @throws Error if it has other ones than built modules have */
export function takeExports(module: string): ModuleExports {
  const names: Record<string, string> = {}
  let code = module
  for (const { start, end, entries } of parseSync('module.js', module).module.staticExports.toReversed()) {
    for (const { exportName, localName } of entries) {
      if (exportName.name === null || localName.name === null) throw new Error('an export without a name')
      names[exportName.name] = localName.name
    }
    code = code.slice(0, start) + code.slice(end)
  }
  return { code, names }
}

/** The exports of a module to which something is assigned after their declaration. */
export function changingExports(module: string): string[] {
  // Both packages follow ESTree, but each has types of its own for it.
  const program = parseSync('module.js', module, { range: true }).program as Parameters<typeof analyze>[0]
  const scopes = analyze(program, { ecmaVersion: 2024, sourceType: 'module' })
  const scope = scopes.acquire(program, true)
  return Object.values(takeExports(module).names).filter((name) =>
    scope?.set.get(name)?.references.some((reference) => reference.isWrite() && !reference.init),
  )
}
