/**
 * Cleans text that players type before it is shown to others: one normal form, no invisible characters but those that
 * spelling needs, no change of writing direction, no piles of accents, white space collapsed.
 */
import { isNeeded } from './needed-invisible.ts'

/** Invisible characters (Unicode's Default_Ignorable and Bidi_Control, format characters, the empty Braille cell). */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cf}\u2800]/gu
const REPEATED_JOINERS = /([\u200c\u200d])[\u200c\u200d]+/gu
/** Control characters, line and paragraph separators, lone surrogates, private and unassigned code points. */
const NOT_TEXT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu
/** More than three of the accents that go on any letter: more than any language needs. */
const STACKED_ACCENTS =
  /([\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{3})[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+/gu
/**
 * More than six marks of any kind. A syllable of Tibetan or Burmese has up to five or six, because its lower consonants
 * are marks; pointed Hebrew and Thai have fewer.
 */
const STACKED_MARKS = /(\p{M}{6})\p{M}+/gu
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u
/** The borders of what a reader sees as one character do not depend on the language. */
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * The text, cleaned. Cleaning a second time changes nothing.
 * @param max code points kept; the rest is cut off, between characters as a reader sees them
 */
export function cleanText(text: string, max: number): string {
  const cleaned = withoutInvisible(
    text.normalize('NFC').replace(NOT_TEXT, ' ').replace(REPEATED_JOINERS, '$1'),
  )
    .replace(STACKED_ACCENTS, '$1')
    .replace(STACKED_MARKS, '$1')
    .replace(/\s+/gu, ' ')
    .trim()
  // What joined a letter to one that was cut off is no longer needed.
  return withoutInvisible(cutTo(cleaned, max)).trim()
}

const withoutInvisible = (text: string): string =>
  text.replace(INVISIBLE, (char, at: number, whole: string) => (isNeeded(char, at, whole) ? char : ''))

/** The text's first whole characters that have at most `max` code points together. */
function cutTo(text: string, max: number): string {
  let kept = ''
  let length = 0
  for (const { segment } of graphemes.segment(text)) {
    length += [...segment].length
    if (length > max) break
    kept += segment
  }
  return kept
}

/** Whether the text has a letter, number, punctuation mark or symbol. */
export const hasVisibleText = (text: string): boolean => VISIBLE.test(text)
