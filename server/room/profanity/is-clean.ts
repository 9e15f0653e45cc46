/** The profanity filter for typed text: children play this game, and read what others write. */
import {
  collapseDuplicatesTransformer,
  DataSet,
  parseRawPattern,
  RegExpMatcher,
  resolveConfusablesTransformer,
  resolveLeetSpeakTransformer,
  toAsciiLowerCaseTransformer,
} from 'obscenity'
import { HARMLESS_NAMES, HARMLESS_PHRASES, HARMLESS_WORDS } from './harmless.ts'
import { DISGUISED_WORDS, OTHER_ROOTS, RUDE_ROOTS, RUDE_WORDS } from './words.ts'

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*|[^\p{L}\p{M}\p{N}\p{P}\s]+/gu
/** Separators between single letters, as in "s p e l t". */
const SPELT_OUT = /(?<=(?<![\p{L}\p{N}])[\p{L}\p{N}])[^\p{L}\p{N}]+(?=[\p{L}\p{N}](?![\p{L}\p{N}]))/gu
/** Signs between two letters of a word. An apostrophe or a hyphen is spelling. */
const SIGNS_INSIDE = /(?<=\p{L})[^\p{L}\p{M}\p{N}\s'’-]+(?=\p{L})/gu
/** Signs that stand for letters, inside of a word or at its end. */
const MASKED_WORD = /\p{L}+(?:[*#%_•]+\p{L}+)+|\p{L}{2,}\*+(?!\p{L})|\p{L}\*{3,}/gu
/** Three of one letter in a row are no spelling of any word. */
const STRETCHED = /(\p{L})\1\1/u
const REPEATED = /(\p{L})\1+/gu
const MASK = /[*#%_•]/gu
/** A word with signs that look like letters, as in "b!tch" and "a$$". */
const SIGNED_WORD = /\S*[!@$€£|(+]\S*/gu
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ'
const CAPITALS = 'abcdefghijklmnopqrstuvwyz'

/** Letters of which two in a row are spelling; of all others a repetition is a disguise. */
const DOUBLED = 'beolsg'
const collapsed = (word: string): string =>
  word.replace(/(.)\1+/gu, (run, letter: string) => (DOUBLED.includes(letter) ? run.slice(0, 2) : letter))

/** The words and signs of a text. A possessive is the word itself. */
const wordsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).map((word) => word.replace(/['’]s$/u, ''))
const rudeWords = new Set(RUDE_WORDS.map((words) => wordsOf(words).join(' ')))
const harmlessPhrases = new Set(HARMLESS_PHRASES)
const harmlessWords = new Set(HARMLESS_WORDS)
/** The roots without the bar that stands for the beginning of a word. */
const bareRoots = RUDE_ROOTS.map((root) => root.replace('|', ''))
const disguisedWords = new Set(DISGUISED_WORDS)
const LONGEST_PHRASE = Math.max(...[...rudeWords, ...harmlessPhrases].map((words) => words.split(' ').length))

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

/**
 * Whether a text has no profanity in it: no rude word or phrase of the lists, also when it is spelt out, split by a space
 * or signs, masked by stars, or disguised by lookalike letters and numbers.
 */
export function isClean(text: string): boolean {
  const plain = withPlainLetters(text)
  const readings = [
    plain,
    plain.replace(SPELT_OUT, ''),
    plain.replace(SIGNS_INSIDE, ''),
    plain.replaceAll('1', 'l'),
  ]
  return readings.every(hasNoRudeWord) && !hasMaskedWord(plain) && !hasSignedWord(plain)
}

/** The text with compatibility forms, small capitals and dotless i as ordinary letters, and signs without their variants. */
const withPlainLetters = (text: string): string =>
  [
    ...text
      .normalize('NFKC')
      .replace(/[\ufe0f\u200b-\u200d]/gu, '')
      .replaceAll('ı', 'i'),
  ]
    .map((char) => CAPITALS[[...SMALL_CAPITALS].indexOf(char)] ?? char)
    .join('')

const hasSignedWord = (text: string): boolean =>
  (text.match(SIGNED_WORD) ?? []).some((word) => disguises.hasMatch(word))

function hasNoRudeWord(text: string): boolean {
  const words = withoutHarmless(wordsOf(text))
  return !hasRudePhrase(words) && !hasSplitWord(words) && !words.some(isDisguised)
}

/** The words without harmless phrases and names; null stands for what was left out. In lower case. */
function withoutHarmless(written: readonly string[]): (string | null)[] {
  const words: (string | null)[] = written.map((word) => word.toLowerCase())
  const kept = [...words]
  for (const [from, to] of windows(words.length))
    if (harmlessPhrases.has(words.slice(from, to).join(' '))) kept.fill(null, from, to)
  return kept.map((word, i) =>
    word === null || harmlessWords.has(word) || HARMLESS_NAMES.has(written[i] ?? '') ? null : word,
  )
}

/** All ranges of up to `LONGEST_PHRASE` words, as first index and index after the last. */
function* windows(count: number): Generator<[number, number]> {
  for (let from = 0; from < count; from++)
    for (let to = from + 1; to <= Math.min(count, from + LONGEST_PHRASE); to++) yield [from, to]
}

function hasRudePhrase(words: readonly (string | null)[]): boolean {
  for (const [from, to] of windows(words.length)) {
    const some = words.slice(from, to)
    if (!some.includes(null) && rudeWords.has(some.join(' '))) return true
  }
  return words.some((word) => word !== null && OTHER_ROOTS.some((root) => word.includes(root)))
}

/** Whether a space stands inside of a word that is often disguised, as in "sh it". */
function hasSplitWord(words: readonly (string | null)[]): boolean {
  return words.some((word, i) => {
    const next = words[i + 1]
    if (!word || !next || harmlessPhrases.has(`${word} ${next}`)) return false
    return disguisedWords.has(word + next) || bareRoots.includes(word + next)
  })
}

/** Whether a word is a rude one with other signs for some of its letters. Accents are spelling, except in a root. */
function isDisguised(word: string | null): boolean {
  if (word === null) return false
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '')
  if (bare !== word) return hasRoot(bare)
  return (
    disguises.hasMatch(word) || (STRETCHED.test(word) && disguises.hasMatch(word.replace(REPEATED, '$1')))
  )
}

const hasRoot = (word: string): boolean =>
  RUDE_ROOTS.some((root) => (root.startsWith('|') ? word.startsWith(root.slice(1)) : word.includes(root)))

function hasMaskedWord(text: string): boolean {
  const masked = text.toLowerCase().match(MASKED_WORD) ?? []
  return masked.some((word) => {
    const shape = new RegExp(`^${word.replace(MASK, '\\p{L}')}$`, 'u')
    return [...bareRoots, ...disguisedWords].some((rude) => shape.test(rude))
  })
}
