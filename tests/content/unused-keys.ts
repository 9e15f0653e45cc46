/** Finds keys of the text tables that no source file uses. */

/** The characters of a key, such as `vote.done` or `choice.let-go`. */
const KEY = '[a-z0-9.-]+'
/** A template literal that may produce a key. */
const TEMPLATE = /`((?:[a-z0-9.-]|\$\{[^{}`]*\})+)`/gi
const QUOTED = /['"]([a-z0-9.-]+)['"]/gi
/** A translated template literal without fixed parts: t(`${kind}.${score}`). */
const ONLY_GAPS = /\bt\(`(?:\.?\$\{[^{}`]*\})+`/i
/** A key used as the name of a property. */
const PROPERTY = /\.([a-z]+)\b/gi

/**
 * The keys that none of the sources uses, neither quoted nor in a template literal such as `role.${role}` that can
 * produce them. A template literal without fixed parts counts only for a quoted word followed by numbers.
 * @param keys keys of a table of texts
 * @param sources the text of source files
 */
export function unusedKeys(keys: readonly string[], sources: readonly string[]): string[] {
  const quoted = new Set<string>()
  const patterns = new Set<string>()
  for (const source of sources) {
    for (const [, key = ''] of source.matchAll(QUOTED)) quoted.add(key)
    for (const [, key = ''] of source.matchAll(PROPERTY)) quoted.add(key)
    for (const [, text = ''] of source.matchAll(TEMPLATE)) {
      const fixed = text.split(/\$\{[^{}]*\}/)
      if (fixed.length > 1 && /[a-z]/i.test(fixed.join('')))
        patterns.add(`^${fixed.map((part) => part.replaceAll('.', '\\.')).join(KEY)}$`)
    }
  }
  const templates = [...patterns].map((pattern) => new RegExp(pattern, 'i'))
  const hasOnlyGaps = sources.some((source) => ONLY_GAPS.test(source))
  const joined = (key: string): boolean =>
    hasOnlyGaps && /(\.\d+)+$/.test(key) && quoted.has(key.replace(/(\.\d+)+$/, ''))
  return keys.filter((key) => !(quoted.has(key) || templates.some((one) => one.test(key)) || joined(key)))
}
