/**
 * Text that people type, made fit for a wall: one way to write each letter, no signs that are not seen or turn the
 * line around, no towers of accents, white space folded.
 */

/** What is not seen, by Unicode's own list, but for what makes one picture of several (♥️, 👨‍👩‍👧). */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cf}\u2800]/gu
const JOINER = '\u200d'
const IN_COLOUR = '\ufe0f'
const PICTURE_BEFORE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u
const PICTURE_AFTER = /^\p{Extended_Pictographic}/u
/** Controls, ends of lines and pages, halves of letters, and places nobody has given a letter to. */
const NO_LETTER = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu
/** Accents of one letter, beyond those that any language needs. */
const TOWER = /(\p{M}{3})\p{M}+/gu
const SOMETHING = /[\p{L}\p{N}\p{P}\p{S}]/u

/** @param max characters at most; what is longer is cut off */
export function cleanText(text: string, max: number): string {
  const seen = text
    .normalize('NFKC')
    .replace(NO_LETTER, ' ')
    .replace(UNSEEN, (sign, at: number, whole: string) => (isPartOfPicture(sign, at, whole) ? sign : ''))
    .replace(TOWER, '$1')
    .replace(/\s+/gu, ' ')
    .trim()
  const cut = [...seen].slice(0, max).join('')
  return cut.replace(/\u200d+$/u, '').trim()
}

/** Whether there is anything to see in it. */
export const hasVisibleText = (text: string): boolean => SOMETHING.test(text)

function isPartOfPicture(sign: string, at: number, whole: string): boolean {
  const before = whole.slice(Math.max(0, at - 2), at)
  if (sign === IN_COLOUR) return /\p{Emoji}$/u.test(before)
  return sign === JOINER && PICTURE_BEFORE.test(before) && PICTURE_AFTER.test(whole.slice(at + 1, at + 3))
}
