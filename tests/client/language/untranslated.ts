/** What on a page was said by no table: found on pages in the pseudo-language, where every table's letters have accents. */
import { UNTRANSLATED } from '../../../shared/text/pseudo-language.ts'

/** Attributes whose text somebody hears or sees. */
const TEXT_ATTRIBUTES = ['aria-label', 'aria-valuetext', 'placeholder', 'title', 'alt'] as const

/** Fields of views that contain texts, even if a text looks like an id ("on", "geese"). */
const TEXT_FIELDS: ReadonlySet<string> = new Set([
  'values',
  'label',
  'player',
  'treasure',
  'fear',
  'text',
  'title',
])
const ID = /^([a-z][a-z0-9.-]*|.)$/

/** All texts that a view brings, but for drawings and lists of ids: they are the house's to translate. Ids are no texts, and must not stand on a page. */
export function textsIn(value: unknown, field = ''): string[] {
  if (field === 'strokes' || field === 'met') return []
  if (typeof value === 'string') return TEXT_FIELDS.has(field) || !ID.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, Array.isArray(value) ? field : key))
}

/**
 * Every text on a page that came through no table.
 * @param brought what came from elsewhere: people's own words and names, what the house sent; also a room's code
 */
export function untranslated(root: ParentNode, brought: readonly string[]): string[] {
  // The longest first: a name may stand inside a line.
  const known = [...new Set(brought)].filter((text) => text !== '').sort((a, b) => b.length - a.length)
  const own = (text: string) => known.reduce((rest, each) => rest.replaceAll(each, ''), text)
  // Some texts are written sentence by sentence, word by word or letter by letter.
  const isPiece = (text: string) => text.length === 1 || known.some((each) => each.includes(text))
  return [...new Set(textsOf(root))].filter((text) => UNTRANSLATED.test(own(text)) && !isPiece(text))
}

/** The texts of a page: of each element what stands in it by itself, and what it says in attributes. */
function textsOf(root: ParentNode): string[] {
  const texts: string[] = []
  for (const element of root.querySelectorAll('*')) {
    if (element.matches('style, script')) continue
    for (const node of element.childNodes)
      if (node.nodeType === 3) texts.push((node.textContent ?? '').replaceAll(/\s+/g, ' ').trim())
    for (const name of TEXT_ATTRIBUTES) texts.push(element.getAttribute(name) ?? '')
  }
  return texts
}
