/** The rude words and phrases as each way of reading a text writes them. */
import { foldLetters, foldShapes } from './fold-letters.ts'
import { DISGUISED_WORDS, RUDE_ROOTS, RUDE_WORDS } from './words.ts'

/** A way to write words, and the rude words in that writing. */
export interface Lexicon {
  fold: (word: string) => string
  /** Whole words, and phrases with single spaces. */
  words: ReadonlySet<string>
  /** Phrases without their spaces. */
  joined: ReadonlySet<string>
  /** Those of them that are refused inside of a longer word, too. */
  longJoined: readonly string[]
  /** Parts of words; a bar stands for the beginning of a word. */
  roots: readonly string[]
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*|[^\p{L}\p{M}\p{N}\p{P}\s]+/gu

/** The words and signs of a text. A possessive is the word itself. */
export const wordsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).map((word) => word.replace(/['’]s$/u, ''))

const phraseOf = (text: string, fold: (word: string) => string): string => wordsOf(text).map(fold).join(' ')

const SHORTEST_JOINED = 6
/** A phrase without its spaces is refused inside of longer words from this length on. */
export const SHORTEST_LONG_JOINED = 9

const isPhrase = (words: string): boolean => words.includes(' ')
/** Only words without accents: "got" is not the German "göt". A phrase is known by its other words. */
const isPlain = (words: string): boolean => isPhrase(words) || /^[a-z]{3,}$/.test(words)

function lexiconOf(fold: (word: string) => string, rude: Iterable<string>): Lexicon {
  const words = new Set([...rude].map((word) => phraseOf(word, fold)))
  const joined = [...words].filter(isPhrase).map((phrase) => phrase.replaceAll(' ', ''))
  const letters = joined.filter((phrase) => phrase.length >= SHORTEST_JOINED && /^\p{L}+$/u.test(phrase))
  return {
    fold,
    words,
    joined: new Set(letters),
    longJoined: letters.filter((phrase) => phrase.length >= SHORTEST_LONG_JOINED),
    roots: RUDE_ROOTS.map((root) => (root.startsWith('|') ? `|${fold(root.slice(1))}` : fold(root))),
  }
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' }
const withoutUmlauts = (word: string): string =>
  word.replace(/[äöü]/gu, (letter) => UMLAUTS[letter] ?? letter)

const spelt = [...new Set([...RUDE_WORDS, ...RUDE_WORDS.map(withoutUmlauts)])].map((words) =>
  phraseOf(words, (word) => word),
)

/** As people spell: accents matter. */
const SPELLING = lexiconOf((word) => word.toLowerCase(), spelt)
/** With disguised letters as what they stand for. */
const LETTERS = lexiconOf(foldLetters, spelt.filter(isPlain))
/** The same, with l and i alike: only words that are often disguised, because harmless ones may look like the others. */
const SHAPES = lexiconOf(
  foldShapes,
  [...DISGUISED_WORDS, ...spelt.filter(isPhrase)].filter((words) => words.length >= 4),
)

/** All ways to read a word. */
export const LEXICONS: readonly Lexicon[] = [SPELLING, LETTERS, SHAPES]
/** Single rude words of at least four letters without accents. */
export const PLAIN_WORDS: readonly string[] = spelt.filter((word) => /^[a-z]{4,}$/.test(word))

/** The roots without the bar that stands for the beginning of a word. */
export const BARE_ROOTS: readonly string[] = RUDE_ROOTS.map((root) => root.replace('|', ''))

const ENDINGS = ['', 's', 'es', 'ed', 'er', 'ers', 'ing', 'in', 'en', 'y']
const split = new Set([
  ...DISGUISED_WORDS,
  ...BARE_ROOTS.flatMap((root) => ENDINGS.map((ending) => root + ending)),
])

/** Whether two words are the halves of one that is often disguised. */
export const isSplitRudeWord = (word: string, next: string): boolean => split.has((word + next).toLowerCase())

const WORDS_BEFORE =
  'big|fat|huge|giant|long|small|tiny|mini|hard|hot|wet|my|your|ur|suck|lick|eat|kiss|dirty|filthy|dumb|stupid|ugly|mega|super|ultra|mr|mister|' +
  'miss|sir|lil|little|the|iam|ilove|ihate|old|black|white|real|sexy|sale|gros|grosse|petite|du|dein|deine|kleine|dumme|dummer|fette|alte'
const IS_BEFORE = new RegExp(`^(?:${WORDS_BEFORE})+$`, 'u')
const compounded = new Set([...PLAIN_WORDS.filter((word) => word !== 'asses'), 'ass', 'fag', 'cum'])

/** Whether a word in ordinary letters is a rude one with words like "big" and "my" joined to its front. */
export function isRudeCompound(word: string): boolean {
  for (let at = 2; at <= word.length - 3; at++)
    if (compounded.has(word.slice(at)) && IS_BEFORE.test(word.slice(0, at))) return true
  return false
}
