/** The profanity filter for typed text: children play this game. */
import {
  DataSet,
  englishDataset,
  englishRecommendedTransformers,
  parseRawPattern,
  RegExpMatcher,
} from 'obscenity'

/** Words that the English list lacks, and harmless ones that it would reject; `|` stands for the edge of a word. */
const PROFANE = ['hitler', '|nazi', '|kys|', 'kill yourself', 'kill urself', '|phuck']
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
  for (const pattern of PROFANE) phrase.addPattern(parseRawPattern(pattern))
  for (const term of HARMLESS) phrase.addWhitelistedTerm(term)
  return phrase
})
/** One list for each language that is shipped. */
const matcher = new RegExpMatcher({ ...words.build(), ...englishRecommendedTransformers })

/** Separators between single letters, as in "s p e l t". */
const SPELT_OUT = /(?<=(?<!\p{L})\p{L})[^\p{L}\p{N}]+(?=\p{L}(?!\p{L}))/gu

/** Whether a text has no profanity in it. */
export function isClean(text: string): boolean {
  return !matcher.hasMatch(text) && !matcher.hasMatch(text.replace(SPELT_OUT, ''))
}
