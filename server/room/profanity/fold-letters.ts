/** Undoes disguises of letters, so that a rude word is found however it is written. */
import { resolveConfusablesTransformer } from 'obscenity'
import { TOLD_BY_ACCENTS } from './harmless.ts'

const { transform: confusable } = resolveConfusablesTransformer()

const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ'
const CAPITALS = 'abcdefghijklmnopqrstuvwyz'
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]/gu

const LETTERS_OF_SIGNS: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
  '£': 'l',
  '|': 'i',
  '+': 't',
}
/** A sign between letters, or at the beginning of a word. */
const SIGN_AS_LETTER = /(?<=[\p{L}\p{N}])[@$!€£|+](?=[\p{L}\p{N}])|(?<![\p{L}\p{N}])[@$€£](?=\p{L})/gu

const LETTERS_OF_DIGITS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  2: 'z',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'g',
  7: 't',
  8: 'b',
  9: 'g',
}
/** Letters of Cyrillic and Greek that look exactly like Latin ones. */
const ONLY_LOOKALIKES = /^[асеорхуіѕјһԁԛԝкτονυικρχα]+$/u
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/gu
/** No language spells a v between these consonants; it stands for u. */
const V_FOR_U = /(?<=[bcdfghjklmnpqrstxz])v(?=[bcdfghjklmnpqrstxz])/gu

/** The text with compatibility forms and small capitals as ordinary letters, without what is invisible or a skin tone. */
export const withPlainLetters = (text: string): string =>
  [...text.normalize('NFKC').replace(INVISIBLE, '').replaceAll('ı', 'i')]
    .map((char) => CAPITALS[[...SMALL_CAPITALS].indexOf(char)] ?? char)
    .join('')

/** The text with signs that stand for letters as those letters, as in "k!ll". */
export const withSignsAsLetters = (text: string): string =>
  text.replace(SIGN_AS_LETTER, (sign) => LETTERS_OF_SIGNS[sign] ?? sign)

/**
 * A word in lower case with ordinary letters only: lookalikes of other scripts, digits between letters, accents, ß, and v
 * for u are undone. A word that is told from a rude one by its accents keeps them.
 */
export function foldLetters(word: string): string {
  const lower = word.toLowerCase()
  if (TOLD_BY_ACCENTS.has(lower)) return lower
  return withoutMarks(withLatinLetters(withoutDigits(lower)))
    .replaceAll('ß', 'ss')
    .replace(V_FOR_U, 'u')
}

/** The same, with all letters that look like an i as i: "nlgger" and "HitIer". */
export const foldShapes = (word: string): string => foldLetters(word).replaceAll('l', 'i')

/** The word without digits at its beginning and end, as in "Tim2014". */
export const withoutEndDigits = (word: string): string =>
  word.replace(/^\d+(?=\p{L}{3})|(?<=\p{L}{3})\d+$/gu, '')

/** Text without its accents and other marks. */
export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')

const withoutDigits = (word: string): string =>
  /\p{L}/u.test(word) ? word.replace(/\d/gu, (digit) => LETTERS_OF_DIGITS[digit] ?? digit) : word

/** Letters of other scripts as the Latin ones they look like, in a word that mixes scripts or has nothing but lookalikes. */
function withLatinLetters(word: string): string {
  if (!/\p{Script=Latin}/u.test(word) && !ONLY_LOOKALIKES.test(word)) return word
  return word.replace(OTHER_SCRIPT, (letter) => {
    const latin = confusable(letter.codePointAt(0) ?? 0)
    return latin === undefined ? letter : String.fromCodePoint(latin).toLowerCase()
  })
}
