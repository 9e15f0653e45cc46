/**
 * Cleans text that players type before it is shown to others: one normal form, no invisible characters but those that
 * spelling needs, no change of writing direction, no piles of accents, white space collapsed.
 */

/** Invisible characters (Unicode's Default_Ignorable and Bidi_Control, format characters, the empty Braille cell). */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cf}\u2800]/gu
const NON_JOINER = '\u200c'
const JOINER = '\u200d'
const EMOJI_PRESENTATION = '\ufe0f'
const REPEATED_JOINERS = /([\u200c\u200d])[\u200c\u200d]+/gu
const ENDS_IN_EMOJI = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u
const STARTS_WITH_EMOJI = /^\p{Extended_Pictographic}/u
/**
 * A letter or mark of a script that is spelt with joiners and non-joiners (Unicode Standard Annex 31, section 2.3: the
 * Arabic and Syriac families, and the scripts of South and South-East Asia).
 */
const JOINING_LETTER =
  '(?=[\\p{L}\\p{M}])[\\p{scx=Arab}\\p{scx=Syrc}\\p{scx=Nkoo}\\p{scx=Mong}\\p{scx=Deva}\\p{scx=Beng}\\p{scx=Guru}\\p{scx=Gujr}' +
  '\\p{scx=Orya}\\p{scx=Taml}\\p{scx=Telu}\\p{scx=Knda}\\p{scx=Mlym}\\p{scx=Sinh}\\p{scx=Khmr}\\p{scx=Mymr}\\p{scx=Tibt}]'
const ENDS_IN_JOINING_LETTER = new RegExp(`${JOINING_LETTER}$`, 'u')
const STARTS_WITH_JOINING_LETTER = new RegExp(`^${JOINING_LETTER}`, 'u')
/** The flag of a country's part (England, Scotland, Wales …): a black flag, invisible letters, and their end. */
const TAGGED_FLAG = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}/gu
/** Control characters, line and paragraph separators, lone surrogates, private and unassigned code points. */
const NOT_TEXT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu
/** More than three combining marks on one letter: more than any language needs. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u
/** The borders of what a reader sees as one character do not depend on the language. */
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * The text, cleaned. Cleaning a second time changes nothing.
 * @param max code points kept; the rest is cut off, between characters as a reader sees them
 */
export function cleanText(text: string, max: number): string {
  const cleaned = text
    .normalize('NFC')
    .replace(NOT_TEXT, ' ')
    .replace(REPEATED_JOINERS, '$1')
    .replace(INVISIBLE, (char, at: number, whole: string) => (isNeeded(char, at, whole) ? char : ''))
    .replace(STACKED_MARKS, '$1')
    .replace(/\s+/gu, ' ')
    .trim()
  return cutTo(cleaned, max).trim()
}

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

/** Whether an invisible character belongs to the spelling of a word, or forms an emoji with its neighbours. */
function isNeeded(char: string, at: number, whole: string): boolean {
  const before = whole.slice(Math.max(0, at - 2), at)
  const after = whole.slice(at + char.length, at + char.length + 2)
  if (char === EMOJI_PRESENTATION) return /\p{Emoji}$/u.test(before)
  if (char === NON_JOINER || char === JOINER)
    if (ENDS_IN_JOINING_LETTER.test(before) && STARTS_WITH_JOINING_LETTER.test(after)) return true
  if (char === JOINER) return ENDS_IN_EMOJI.test(before) && STARTS_WITH_EMOJI.test(after)
  return [...whole.matchAll(TAGGED_FLAG)].some((flag) => at > flag.index && at < flag.index + flag[0].length)
}
