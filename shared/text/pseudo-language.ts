/**
 * A pseudo-language made of English, for the gallery and for tests: letters have accents and texts are a third longer, as
 * they are in many languages. A text without accents on its pages was not translated, and a box that its texts overflow
 * would overflow in German.
 */

/** Its tag; `XA` is the region of accented pseudo-locales. Source: Unicode CLDR, "Pseudo-locales". */
export const PSEUDO = 'en-XA'

/** How much longer its texts are than the English ones, as a share. */
const EXTRA_LENGTH = 0.35

/** Accented forms from Latin-1 and Latin Extended-A, which the font subsets contain; other letters have none there. */
const PAIRS = 'aá cç dď eé gğ hĥ ií jĵ kķ lł nñ oö rř sš tť uû wŵ yý zž'.split(' ')
const ACCENTED: ReadonlyMap<string, string> = new Map(
  [...PAIRS, ...PAIRS.map((pair) => pair.toUpperCase())].map((pair) => [pair.charAt(0), pair.charAt(1)]),
)
/** Matches a letter that the pseudo-language would have given an accent: the text was not translated. */
export const UNTRANSLATED: RegExp = new RegExp(`[${[...ACCENTED.keys()].join('')}]`)

const VOWEL = /[aeiou]/i
const LETTER = /\p{L}/u
const PLACEHOLDER = /(\{\{\w+\}\})/

/** A text, list or table in the pseudo-language, with the same keys and placeholders. */
export function pseudo<T>(value: T): T {
  if (typeof value === 'string') return accented(value) as T
  if (Array.isArray(value)) return value.map((each) => pseudo<unknown>(each)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pseudo<unknown>(inner)])) as T
}

const accented = (text: string): string =>
  text
    .split(PLACEHOLDER)
    // Placeholders stay as they are: they are filled with pseudo-language texts or with players' own words.
    .map((piece, i) => (i % 2 === 1 ? piece : lengthened(piece)))
    .join('')

/** Adds accents and length: doubles vowels throughout, and repeats the last letter for what is still missing. */
function lengthened(text: string): string {
  let missing = 0
  let end = 0
  let result = ''
  for (const letter of text) {
    missing += EXTRA_LENGTH
    const accentedLetter = ACCENTED.get(letter) ?? letter
    result += accentedLetter
    if (!LETTER.test(letter)) continue
    if (VOWEL.test(letter) && missing >= 1) {
      result += accentedLetter.toLowerCase()
      missing -= 1
    }
    end = result.length
  }
  const last = result.charAt(end - 1).toLowerCase()
  return result.slice(0, end) + last.repeat(Math.round(missing)) + result.slice(end)
}
