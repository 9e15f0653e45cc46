/** Whether what somebody typed may hang on the wall of a family with a nine-year-old. */
import {
  DataSet,
  englishDataset,
  englishRecommendedTransformers,
  parseRawPattern,
  RegExpMatcher,
} from 'obscenity'

/** What the English list has not heard of, and what it takes for something else; `|` is where a word begins or ends. */
const UNKIND = ['hitler', '|nazi', '|kys|', 'kill yourself', 'kill urself', '|phuck']
const HARMLESS = [
  'blue tit',
  'chink in',
  'cock a doodle',
  'cock-a-doodle',
  'cumin',
  'fukuoka',
  'fukushima',
  'moby dick',
  'penistone',
  'pussycat',
  'shiitake',
]

const words = new DataSet<{ originalWord: string }>().addAll(englishDataset).addPhrase((phrase) => {
  for (const pattern of UNKIND) phrase.addPattern(parseRawPattern(pattern))
  for (const term of HARMLESS) phrase.addWhitelistedTerm(term)
  return phrase
})
/** One list for each language that is shipped. */
const matcher = new RegExpMatcher({ ...words.build(), ...englishRecommendedTransformers })

/** What stands between single letters: "s p e l t". */
const SPELT_OUT = /(?<=(?<!\p{L})\p{L})[^\p{L}\p{N}]+(?=\p{L}(?!\p{L}))/gu

export function isKind(text: string): boolean {
  return !matcher.hasMatch(text) && !matcher.hasMatch(text.replace(SPELT_OUT, ''))
}

/**
 * What a payload holds of a person's own words. The catalogue of actions writes them as `text`, and as `name`;
 * everything else in a payload is an id, a number or a choice.
 */
export function typedIn(payload: unknown): string[] {
  if (typeof payload !== 'object' || payload === null) return []
  return Object.entries(payload).flatMap(([key, value]) => {
    if (typeof value === 'string') return key === 'text' || key === 'name' ? [value] : []
    return typedIn(value)
  })
}
