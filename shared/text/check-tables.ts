/** Checks that a language's tables fit the English ones, as far as types cannot: placeholders, empty texts. */
import { english } from './en/index.ts'
import { placeholdersIn } from './placeholders.ts'
import type { LanguageTexts } from './texts.ts'
import type { Line, Lines } from './translate.ts'

const TABLES = ['common', 'join', 'phone', 'screen', 'motion', 'bookPage'] as const

const formsOf = (line: Line): readonly string[] => (typeof line === 'string' ? [line] : Object.values(line))
const placeholdersOfLine = (line: Line): ReadonlySet<string> => new Set(formsOf(line).flatMap(placeholdersIn))

/**
 * All problems of one table, one sentence each; empty if there are none.
 * @param name what the sentences call the table
 * @param reference the English table
 */
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
    const known = placeholdersOfLine(wanted)
    for (const form of formsOf(line)) if (form.trim() === '') problems.push(`${name}: "${key}" is empty`)
    for (const gap of placeholdersOfLine(line))
      if (!known.has(gap)) problems.push(`${name}: "${key}" has a gap that nobody fills, {{${gap}}}`)
    // The singular may leave out its number ("a light"), but nothing else.
    for (const gap of known)
      if (gap !== 'count' && !placeholdersOfLine(line).has(gap))
        problems.push(`${name}: "${key}" lacks {{${gap}}}`)
  }
  return problems
}

/**
 * Checks that a language's tables fit the English ones.
 * @throws Error that lists all problems
 */
export function checkTables(texts: LanguageTexts): void {
  const problems = TABLES.flatMap((name) => tableProblems(name, english[name], texts[name]))
  if (problems.length > 0) throw new Error(`The tables do not fit the English ones:\n${problems.join('\n')}`)
}
