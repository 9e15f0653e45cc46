/**
 * Cleans text that players type before it is shown to others: letters in one normal form, no invisible characters, no
 * change of writing direction, no piles of accents, white space collapsed.
 */

/** Invisible characters (Unicode's Default_Ignorable and Bidi_Control, format characters, the empty Braille cell). */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cf}\u2800]/gu
const ZERO_WIDTH_JOINER = '\u200d'
const EMOJI_PRESENTATION = '\ufe0f'
const ENDS_IN_EMOJI = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u
const STARTS_WITH_EMOJI = /^\p{Extended_Pictographic}/u
/** Control characters, line and paragraph separators, lone surrogates, private and unassigned code points. */
const NOT_TEXT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu
/** More than three combining marks on one letter: more than any language needs. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u

/**
 * The text, cleaned. Cleaning a second time changes nothing.
 * @param max code points kept; the rest is cut off
 */
export function cleanText(text: string, max: number): string {
  const cleaned = text
    .normalize('NFKC')
    .replace(NOT_TEXT, ' ')
    .replace(INVISIBLE, (char, at: number, whole: string) => (isPartOfEmoji(char, at, whole) ? char : ''))
    .replace(STACKED_MARKS, '$1')
    .replace(/\s+/gu, ' ')
    .trim()
  const cut = [...cleaned].slice(0, max).join('')
  return cut.replace(/\u200d+$/u, '').trim()
}

/** Whether the text has a letter, number, punctuation mark or symbol. */
export const hasVisibleText = (text: string): boolean => VISIBLE.test(text)

/** Whether an invisible character forms an emoji with its neighbours, as in ♥️ and 👨‍👩‍👧. */
function isPartOfEmoji(char: string, at: number, whole: string): boolean {
  const before = whole.slice(Math.max(0, at - 2), at)
  if (char === EMOJI_PRESENTATION) return /\p{Emoji}$/u.test(before)
  return (
    char === ZERO_WIDTH_JOINER &&
    ENDS_IN_EMOJI.test(before) &&
    STARTS_WITH_EMOJI.test(whole.slice(at + 1, at + 3))
  )
}
