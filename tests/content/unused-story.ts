/** Finds texts of the story that nothing asks for. */

/** One or more parts of a dotted path. */
const GAP = '[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*'
/** A template literal that may be a path: letters, dots and placeholders. */
const TEMPLATE = /`((?:[A-Za-z0-9.-]|\$\{[^`{}]*\})+)`/g
const PLACEHOLDER = /\$\{[^`{}]*\}/
const QUOTED = /['"]([A-Za-z0-9.-]+)['"]/g
/** A path of one part, which is told from other words by the function that it is given to. */
const CALLED = /(?:key|variant|message|say|pick|at|count|readyLines)\(([^()]*)/g

/**
 * The paths that none of the sources asks for: neither they nor a list or group that they are in is quoted, and no template
 * literal can produce them.
 * @param paths dotted paths of the story's texts
 * @param sources the text of source files
 */
export function unusedPaths(paths: readonly string[], sources: readonly string[]): string[] {
  const quoted = new Set<string>()
  const called = new Set<string>()
  const patterns = new Set<string>()
  for (const source of sources) {
    for (const [, path = ''] of source.matchAll(QUOTED)) quoted.add(path)
    for (const [, given = ''] of source.matchAll(CALLED))
      for (const [, path = ''] of given.matchAll(QUOTED)) called.add(path)
    for (const [, text = ''] of source.matchAll(TEMPLATE)) {
      const fixed = text.split(PLACEHOLDER)
      // One that begins with a placeholder says too little, unless it has two, as `${list}.${id}.picks` has.
      const telling =
        /^[A-Za-z]+\./.test(fixed[0] ?? '') || (fixed.length > 2 && /\.[a-z]+$/.test(fixed.at(-1) ?? ''))
      if (fixed.length > 1 && telling)
        patterns.add(`^${fixed.map((part) => part.replaceAll('.', '\\.')).join(GAP)}$`)
    }
  }
  const templates = [...patterns].map((pattern) => new RegExp(pattern))
  const isAskedFor = (path: string): boolean =>
    path.includes('.') ? quoted.has(path) || templates.some((one) => one.test(path)) : called.has(path)
  return paths.filter((path) => {
    const parts = path.split('.')
    return !parts.some((_, i) => isAskedFor(parts.slice(0, i + 1).join('.')))
  })
}
