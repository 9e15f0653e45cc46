/** What a key may be made of: `vote.done`, `choice.let-go`. */
const KEY = '[a-z0-9.-]+'
/** A template that may be a key: parts of a key, with at least one gap. */
const TEMPLATE = /`((?:[a-z0-9.-]|\$\{[^{}`]*\})+)`/gi
const QUOTED = /['"]([a-z0-9.-]+)['"]/gi
/** A text said by nothing but gaps: t(`${kind}.${score}`). */
const GAPS_SAID = /\bt\(`(?:\.?\$\{[^{}`]*\})+`/i
/** A key that stands bare, as the name of a property. */
const BARE = /\.([a-z]+)\b/gi

/**
 * The keys that none of the sources uses: neither in quotes, nor in a template such as `role.${role}` that can become
 * it. A template of gaps alone becomes only a word that stands in quotes elsewhere, and numbers.
 * @param keys keys of a table of texts
 * @param sources the text of source files
 */
export function unusedKeys(keys: readonly string[], sources: readonly string[]): string[] {
  const said = new Set<string>()
  const patterns = new Set<string>()
  for (const source of sources) {
    for (const [, key = ''] of source.matchAll(QUOTED)) said.add(key)
    for (const [, key = ''] of source.matchAll(BARE)) said.add(key)
    for (const [, text = ''] of source.matchAll(TEMPLATE)) {
      const fixed = text.split(/\$\{[^{}]*\}/)
      if (fixed.length > 1 && /[a-z]/i.test(fixed.join('')))
        patterns.add(`^${fixed.map((part) => part.replaceAll('.', '\\.')).join(KEY)}$`)
    }
  }
  const templates = [...patterns].map((pattern) => new RegExp(pattern, 'i'))
  const gapsSaid = sources.some((source) => GAPS_SAID.test(source))
  const joined = (key: string): boolean =>
    gapsSaid && /(\.\d+)+$/.test(key) && said.has(key.replace(/(\.\d+)+$/, ''))
  return keys.filter((key) => !(said.has(key) || templates.some((one) => one.test(key)) || joined(key)))
}
