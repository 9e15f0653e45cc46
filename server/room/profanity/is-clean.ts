/** The profanity filter for typed text: children play this game, and read what others write. */
import { isDisguised, isDisguisedBySigns } from './disguises.ts'
import { foldLetters, withoutEndDigits, withPlainLetters, withSignsAsLetters } from './fold-letters.ts'
import { harmlessWordsOf, inHarmlessPhrase, isOrdinaryWord } from './harmless-words.ts'
import {
  isRudeCompound,
  isSplitRudeWord,
  LEXICONS,
  type Lexicon,
  SHORTEST_LONG_JOINED,
  wordsOf,
} from './lexicon.ts'
import { hasMaskedWord, unmasked } from './masks.ts'
import { OTHER_ROOTS } from './words.ts'

/** Separators between single letters, as in "s p e l t". */
const SPELT_OUT = /(?<=(?<![\p{L}\p{N}])[\p{L}\p{N}])[^\p{L}\p{N}]+(?=[\p{L}\p{N}](?![\p{L}\p{N}]))/gu
/** Signs between two letters of a word. */
const SIGNS_INSIDE = /(?<=\p{L})[^\p{L}\p{M}\p{N}\s'’-]+(?=\p{L})/gu
/** An apostrophe or a hyphen between two letters may part a rude word. In "who're" and "who-read" it is spelling. */
const SPELLING_SIGNS_INSIDE =
  /(?<=\p{L})(?:(?<!who)['’](?!s(?!\p{L}))|(?<!who)-|-(?=res?(?!\p{L})))(?=\p{L})/giu
const LONGEST_PHRASE = 6
/** Two or more words that a space divides are a phrase without its spaces from this length on. */
const SHORTEST_REGROUPED = 8

/**
 * Whether a text has no profanity in it: no rude word or phrase of the lists, also when it is spelt out, joined, split by a
 * space or signs, masked, has numbers at its ends, or is disguised by lookalike letters, accents and numbers.
 */
export function isClean(text: string): boolean {
  const plain = withPlainLetters(text)
  const readings = new Set([
    plain,
    plain.replace(SPELT_OUT, ''),
    plain.replace(SIGNS_INSIDE, ''),
    plain.replace(SPELLING_SIGNS_INSIDE, ''),
    withSignsAsLetters(plain),
    ...unmasked(plain),
  ])
  const phrases = [...readings].map((reading) => withoutHarmlessPhrases(wordsOf(reading)))
  const harmless = harmlessWordsOf(wordsOf(plain))
  const alone = new Set(phrases.flat().filter((word) => word !== null && !harmless.has(word)))
  return !(
    [...alone].some((word) => word && !isOrdinaryWord(word) && isRudeWord(word)) ||
    phrases.some(hasRudeNeighbours) ||
    hasMaskedWord(plain) ||
    isDisguisedBySigns(plain)
  )
}

/** The words of a text in one reading; null stands for what is harmless where it stands. */
type Words = readonly (string | null)[]

function withoutHarmlessPhrases(written: readonly string[]): Words {
  const harmless = inHarmlessPhrase(written)
  return written.map((word, i) => (harmless.has(i) ? null : word))
}

const hasRudeNeighbours = (words: Words): boolean =>
  hasSplitWord(words) ||
  [words, words.map((word) => word && withoutEndDigits(word))].some((some) =>
    LEXICONS.some((lexicon) => hasRudePhrase(some, lexicon)),
  )

/** Whether a word is rude without its neighbours. */
function isRudeWord(written: string): boolean {
  const lower = written.toLowerCase()
  if (isDisguised(lower) || OTHER_ROOTS.some((root) => lower.includes(root))) return true
  return [...new Set([lower, withoutEndDigits(lower)])].some(
    (word) =>
      isRudeCompound(foldLetters(word)) ||
      LEXICONS.some((lexicon) => isInLexicon(lexicon.fold(word), lexicon)),
  )
}

function isInLexicon(folded: string, { words, joined, longJoined, roots }: Lexicon): boolean {
  if (words.has(folded) || joined.has(folded)) return true
  if (folded.length >= SHORTEST_LONG_JOINED && longJoined.some((phrase) => folded.includes(phrase)))
    return true
  return roots.some((root) =>
    root.startsWith('|') ? folded.startsWith(root.slice(1)) : folded.includes(root),
  )
}

/** Whether neighbouring words are a rude phrase, also when the spaces stand elsewhere. */
function hasRudePhrase(words: Words, { fold, words: rude, joined }: Lexicon): boolean {
  const folded = words.map((word) => word && fold(word))
  for (let from = 0; from < folded.length; from++)
    for (let to = from + 2; to <= Math.min(folded.length, from + LONGEST_PHRASE); to++) {
      const some = folded.slice(from, to)
      if (some.includes(null)) break
      if (rude.has(some.join(' '))) return true
      const regrouped = some.join('')
      if (regrouped.length >= SHORTEST_REGROUPED && joined.has(regrouped)) return true
    }
  return false
}

/** Whether a space stands inside of a word that is often disguised, as in "sh it". */
const hasSplitWord = (words: Words): boolean =>
  words.some((word, i) => {
    const next = words[i + 1]
    return !!word && !!next && isSplitRudeWord(word, next)
  })
