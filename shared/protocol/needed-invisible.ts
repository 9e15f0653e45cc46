/**
 * Which invisible characters belong to the spelling of a text: joiners (Unicode Standard Annex 31, section 2.3), variation
 * selectors (Unicode Standard, section 23.4) and the parts of emoji (Unicode Technical Standard 51).
 */

const NON_JOINER = '\u200c'
const JOINER = '\u200d'
const WORD_BREAK = '\u200b'
const MONGOLIAN_VOWEL_SEPARATOR = '\u180e'
const EMOJI_VARIANTS = /^[\ufe0e\ufe0f]$/u
const VARIANTS = /^[\ufe00-\ufe0f]$/u
const MONGOLIAN_VARIANTS = /^[\u180b-\u180d\u180f]$/u
const IDEOGRAPHIC_VARIANTS = /^[\u{e0100}-\u{e01ef}]$/u

const scripts = (codes: string): string =>
  codes
    .split(' ')
    .map((code) => `\\p{scx=${code}}`)
    .join('')
/** Scripts whose letters join to each other. */
const CURSIVE = scripts('Adlm Arab Mand Mong Nkoo Phag Rohg Syrc')
/** Scripts of South and South-East Asia in Annex 31's tables of recommended and limited use. */
const INDIC = scripts(
  'Bali Batk Beng Cakm Cham Deva Gujr Guru Java Kali Khmr Knda Lana Laoo Lepc Limb Mlym Mtei Mymr Newa Orya Saur Sinh Sund Sylo ' +
    'Tale Talu Taml Tavt Telu Thai Tibt',
)
/** Scripts that have no spaces between words (class SA of Unicode Standard Annex 14), and may mark their borders. */
const UNSPACED = scripts('Bali Java Khmr Lana Laoo Mymr Tale Talu Tavt Thai')
/** Marks that take a letter's vowel away (canonical combining class 9). */
const VIRAMA =
  '\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u0e3a\u0eba\u0f84\u1039\u103a\u1714\u1715\u1734\u17d2\u1a60\u1b44' +
  '\u1baa\u1bab\u1bf2\u1bf3\ua806\ua82c\ua8c4\ua953\ua9c0\uaaf6\uabed\u{11133}\u{11134}\u{11442}'
/** Arabic letters that never join to the next one, so that a joiner after them changes nothing. */
const NEVER_JOINS_ON =
  '\u0622-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5'

const ENDS_IN_JOINING_LETTER = new RegExp(`(?=\\p{L})[${CURSIVE}${INDIC}]$`, 'u')
const ENDS_IN_JOINING_MARK = new RegExp(`(?=\\p{M})[${CURSIVE}${INDIC}]$`, 'u')
const STARTS_WITH_JOINING_LETTER = new RegExp(`^(?=\\p{L})[${CURSIVE}${INDIC}]`, 'u')
const STARTS_WITH_JOINING_MARK = new RegExp(`^(?=\\p{M})[${CURSIVE}${INDIC}]`, 'u')
const ENDS_IN_VIRAMA = new RegExp(`[${VIRAMA}]$`, 'u')
const ENDS_OPEN = new RegExp(`(?=\\p{L})(?![${NEVER_JOINS_ON}])[${CURSIVE}]$`, 'u')
const STARTS_WITH_MARK = /^\p{M}/u
const UNSPACED_BEFORE = new RegExp(`(?=[\\p{L}\\p{M}])[${UNSPACED}]$`, 'u')
const UNSPACED_AFTER = new RegExp(`^(?=\\p{L})[${UNSPACED}]`, 'u')

const ENDS_IN_EMOJI = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u
const STARTS_WITH_EMOJI = /^\p{Extended_Pictographic}/u
const ENDS_IN_HAN = /\p{Unified_Ideograph}$/u
const ENDS_IN_MONGOLIAN = /(?=\p{L})\p{scx=Mong}$/u
const ENDS_IN_MONGOLIAN_SPELLING = /(?=[\p{L}\p{M}])\p{scx=Mong}$/u
const STARTS_WITH_MONGOLIAN = /^(?=\p{L})\p{scx=Mong}/u
/** Other letters and signs that have standardized variants (`StandardizedVariants.txt`): Myanmar, Phags-pa, mathematics. */
const ENDS_IN_VARIED_SIGN = /(?:(?=\p{L})[\p{scx=Mymr}\p{scx=Phag}]|\p{Sm})$/u
/** The flag of a country's part (England, Scotland, Wales …): a black flag, invisible letters, and their end. */
const TAGGED_FLAG = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}/gu

/**
 * Whether an invisible character belongs to the spelling of a word, or forms an emoji with its neighbours.
 * @param at where the character is in the text, in UTF-16 code units
 */
export function isNeeded(char: string, at: number, whole: string): boolean {
  const before = whole.slice(Math.max(0, at - 2), at)
  const after = whole.slice(at + char.length, at + char.length + 2)
  if (char === JOINER || char === NON_JOINER) return isNeededJoiner(char, before, after)
  if (char === WORD_BREAK) return UNSPACED_BEFORE.test(before) && UNSPACED_AFTER.test(after)
  if (char === MONGOLIAN_VOWEL_SEPARATOR)
    return ENDS_IN_MONGOLIAN_SPELLING.test(before) && STARTS_WITH_MONGOLIAN.test(after)
  if (isVariant(char, before)) return true
  return [...whole.matchAll(TAGGED_FLAG)].some((flag) => at > flag.index && at < flag.index + flag[0].length)
}

/** Whether a joiner or non-joiner has an effect. Between two marks it has none, and would only hide how many there are. */
function isNeededJoiner(char: string, before: string, after: string): boolean {
  if (ENDS_IN_JOINING_LETTER.test(before) && STARTS_WITH_JOINING_MARK.test(after)) return true
  const follows = ENDS_IN_JOINING_LETTER.test(before) || ENDS_IN_JOINING_MARK.test(before)
  if (follows && STARTS_WITH_JOINING_LETTER.test(after)) return true
  if (char === NON_JOINER) return false
  if (ENDS_IN_EMOJI.test(before) && STARTS_WITH_EMOJI.test(after)) return true
  return (ENDS_IN_VIRAMA.test(before) || ENDS_OPEN.test(before)) && !STARTS_WITH_MARK.test(after)
}

/** Whether a variation selector stands right after a character that has variants. */
function isVariant(char: string, before: string): boolean {
  if (EMOJI_VARIANTS.test(char) && /\p{Emoji}$/u.test(before)) return true
  if (IDEOGRAPHIC_VARIANTS.test(char)) return ENDS_IN_HAN.test(before)
  if (MONGOLIAN_VARIANTS.test(char)) return ENDS_IN_MONGOLIAN.test(before)
  return VARIANTS.test(char) && (ENDS_IN_HAN.test(before) || ENDS_IN_VARIED_SIGN.test(before))
}
