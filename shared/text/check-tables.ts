/** Sees to it that a language's tables fit the English ones: what a type cannot see (gaps, empty lines). */
import { english } from './en/index.ts'
import { placeholdersIn } from './placeholders.ts'
import type { LanguageTexts } from './texts.ts'
import type { Line, Lines } from './translate.ts'

const TABLES = ['common', 'join', 'phone', 'screen', 'motion', 'bookPage'] as const

const formsOf = (line: Line): readonly string[] => (typeof line === 'string' ? [line] : Object.values(line))
const gapsOf = (line: Line): ReadonlySet<string> => new Set(formsOf(line).flatMap(placeholdersIn))

/** What is wrong in one table: one sentence each, or nothing. */
export function tableProblems(name: string, reference: Lines, table: Lines): readonly string[] {
  const problems: string[] = []
  for (const key of Object.keys(table))
    if (!(key in reference)) problems.push(`${name}: nobody asks for "${key}"`)
  for (const [key, wanted] of Object.entries(reference)) {
    const line = table[key]
    if (line === undefined) {
      problems.push(`${name}: "${key}" has no text`)
      continue
    }
    const known = gapsOf(wanted)
    for (const form of formsOf(line)) if (form.trim() === '') problems.push(`${name}: "${key}" is empty`)
    for (const gap of gapsOf(line))
      if (!known.has(gap)) problems.push(`${name}: "${key}" has a gap that nobody fills, {{${gap}}}`)
    // A form for one need not write its number; but nothing else may be left out.
    for (const gap of known)
      if (gap !== 'count' && !gapsOf(line).has(gap)) problems.push(`${name}: "${key}" lacks {{${gap}}}`)
  }
  return problems
}

/** @throws Error that names everything in a language's tables that does not fit the English ones */
export function checkTables(texts: LanguageTexts): void {
  const problems = TABLES.flatMap((name) => tableProblems(name, english[name], texts[name]))
  if (problems.length > 0) throw new Error(`The tables do not fit the English ones:\n${problems.join('\n')}`)
}
