/**
 * A language that nobody speaks, made of English: every letter that can has an accent, and every text is a third longer,
 * as texts of many languages are. What stands without accents on a page in it came through no table, and a box that bursts
 * in it would burst in German. For the gallery and for tests.
 */

/** Its tag; `XA` is the region of accented pseudo-locales. Source: Unicode CLDR, "Pseudo-locales". */
export const PSEUDO = 'en-XA'

/** So much longer than the English ones its texts are. */
const LONGER = 0.35

/** All from Latin-1 and Latin Extended-A, which the fonts keep; the other letters have no accented form there. */
const PAIRS = 'aá cç dď eé gğ hĥ ií jĵ kķ lł nñ oö rř sš tť uû wŵ yý zž'.split(' ')
const ACCENTED: ReadonlyMap<string, string> = new Map(
  [...PAIRS, ...PAIRS.map((pair) => pair.toUpperCase())].map((pair) => [pair.charAt(0), pair.charAt(1)]),
)
/** A text with such a letter came through no table. */
export const UNTRANSLATED: RegExp = new RegExp(`[${[...ACCENTED.keys()].join('')}]`)

const VOWEL = /[aeiou]/i
const LETTER = /\p{L}/u
const GAP = /(\{\{\w+\}\})/

/** Any text, list or table of the language, with the same keys and gaps. */
export function pseudo<T>(value: T): T {
  if (typeof value === 'string') return accented(value) as T
  if (Array.isArray(value)) return value.map((each) => pseudo<unknown>(each)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pseudo<unknown>(inner)])) as T
}

const accented = (text: string): string =>
  text
    .split(GAP)
    // A gap stays as it is: it is filled with what has its accents already, or with people's own words.
    .map((piece, i) => (i % 2 === 1 ? piece : lengthened(piece)))
    .join('')

/** With accents, and longer: vowels are doubled all along, and what is still owed is added to the last letter. */
function lengthened(text: string): string {
  let owed = 0
  let end = 0
  let said = ''
  for (const letter of text) {
    owed += LONGER
    const now = ACCENTED.get(letter) ?? letter
    said += now
    if (!LETTER.test(letter)) continue
    if (VOWEL.test(letter) && owed >= 1) {
      said += now.toLowerCase()
      owed -= 1
    }
    end = said.length
  }
  const last = said.charAt(end - 1).toLowerCase()
  return said.slice(0, end) + last.repeat(Math.round(owed)) + said.slice(end)
}
