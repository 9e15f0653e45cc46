/** Rude words of which some letters are hidden by stars and other signs. */
import { BARE_ROOTS, PLAIN_WORDS } from './lexicon.ts'
import { DISGUISED_WORDS } from './words.ts'

/** Signs that stand for letters, inside of a word or at its end. */
const MASKED_WORD = /\p{L}+(?:[*#%_•]+\p{L}+)+|\p{L}{2,}\*+(?!\p{L})|\p{L}\*{3,}/gu
const MASK = /[*#%_•]/gu
const HIDING = String.raw`(?:[*#%_•.-]|['’](?!s(?!\p{L})))`
const CONSONANT = '[bcdfghjklmnpqrstvwxyz]'
/** A sign between two consonants of three or more may stand for a vowel. The one of a possessive does not. */
const HIDDEN_VOWEL = new RegExp(
  `(?<=\\p{L}${CONSONANT})${HIDING}(?=${CONSONANT})|(?<=${CONSONANT})${HIDING}(?=${CONSONANT}\\p{L})`,
  'giu',
)
const VOWELS = [...'aeiou']

/** In a list this long, a word with more than half of its letters hidden could be anything. */
const isMostlyVisible = (masked: string): boolean => masked.replace(MASK, '').length * 2 >= masked.length
const oftenMasked = [...BARE_ROOTS, ...DISGUISED_WORDS]

/** Whether a text has a rude word with signs for some of its letters, one sign for each. */
export function hasMaskedWord(text: string): boolean {
  const masked = text.toLowerCase().match(MASKED_WORD) ?? []
  return masked.some((word) => {
    const shape = new RegExp(`^${word.replace(MASK, '\\p{L}')}$`, 'u')
    const rude = isMostlyVisible(word) ? [...oftenMasked, ...PLAIN_WORDS] : oftenMasked
    return rude.some((one) => shape.test(one))
  })
}

/** The text with every sign between consonants as a vowel: one text for each vowel, none if there is no such sign. */
export const unmasked = (text: string): string[] =>
  text.search(HIDDEN_VOWEL) < 0 ? [] : VOWELS.map((vowel) => text.replace(HIDDEN_VOWEL, vowel))
