/** Rude words with other signs for some of their letters, or with letters repeated. */
import {
  collapseDuplicatesTransformer,
  DataSet,
  parseRawPattern,
  RegExpMatcher,
  resolveConfusablesTransformer,
  resolveLeetSpeakTransformer,
  toAsciiLowerCaseTransformer,
} from 'obscenity'
import { withoutMarks } from './fold-letters.ts'
import { DISGUISED_WORDS, RUDE_ROOTS } from './words.ts'

/** Three of one letter in a row are no spelling of any word. */
const STRETCHED = /(\p{L})\1\1/u
const REPEATED = /(\p{L})\1+/gu
/** A word with signs that look like letters, as in "b!tch" and "a$$". */
const SIGNED_WORD = /\S*[!@$€£|(+]\S*/gu

/** Letters of which two in a row are spelling; of all others a repetition is a disguise. */
const DOUBLED = 'beolsg'
const collapsed = (word: string): string =>
  word.replace(/(.)\1+/gu, (run, letter: string) => (DOUBLED.includes(letter) ? run.slice(0, 2) : letter))

const disguises = new RegExpMatcher({
  ...new DataSet<{ originalWord: string }>()
    .addPhrase((phrase) => {
      for (const root of RUDE_ROOTS) phrase.addPattern(parseRawPattern(collapsed(root)))
      for (const word of DISGUISED_WORDS) phrase.addPattern(parseRawPattern(`|${collapsed(word)}|`))
      return phrase
    })
    .build(),
  blacklistMatcherTransformers: [
    resolveConfusablesTransformer(),
    resolveLeetSpeakTransformer(),
    toAsciiLowerCaseTransformer(),
    collapseDuplicatesTransformer({
      defaultThreshold: 1,
      customThresholds: new Map([...DOUBLED].map((letter) => [letter, 2])),
    }),
  ],
})

/** Whether a word in lower case is a disguised rude one. Accents are spelling here. */
export const isDisguised = (word: string): boolean =>
  withoutMarks(word) === word &&
  (disguises.hasMatch(word) || (STRETCHED.test(word) && disguises.hasMatch(word.replace(REPEATED, '$1'))))

/** Whether a text has a rude word in which signs stand for letters. */
export const isDisguisedBySigns = (text: string): boolean =>
  (text.match(SIGNED_WORD) ?? []).some((word) => disguises.hasMatch(word))
