/** Reads a room's code from what people type, paste, drop or say: the code, a sentence, or a link in any shape. */
import { CODE_LETTERS } from '../../shared/protocol/code-letters.ts'
import { withoutPercents } from '../../shared/protocol/percent-signs.ts'

export const LENGTH = 4
/** What is longer than this is no longer looked through. */
const LONGEST = 2_000
/** A text as short as this has been typed letter by letter, with whatever is between them. */
const TYPED = 8

/** Cyrillic and Greek capitals, and the Latin ones that they look like. */
const LIKE = 'АВСЕНІЈКМОРЅТХУԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'
const LATIN = 'ABCEHIJKMOPSTXYQWABEZHIKMNOPTYX'

/** Whether a text is a complete room code. */
export const isCode = (text: string): boolean => /^[A-Z]{4}$/.test(text)

/** Normalises typed text to a code: `mo-th` becomes `MOTH`; too long texts are cut. */
export const asCode = (text: string): string =>
  plain(text)
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
    .slice(0, LENGTH)

/** The code in what people send each other; empty if none can be found. */
export function codeIn(text: string): string {
  const read = plain(text.slice(0, LONGEST))
  const best = candidates(read).reduce<Candidate | null>(
    (best, each) => (each.points < 0 || (best && each.points < best.points) ? best : each),
    null,
  )
  if (best) return asCode(best.letters)
  return isTyped(read) ? asCode(read) : ''
}

/** Whether a text is what somebody is typing into the field, letter by letter: short, or one run of letters; and no link. */
const isTyped = (text: string): boolean =>
  !text.includes('://') && (text.trim().length <= TYPED || /^[^A-Za-z]*[A-Za-z]+[^A-Za-z]*$/.test(text))

/** Letters that may be the code. With several, the one with the most points is, and of equals the last. */
interface Candidate {
  readonly letters: string
  readonly points: number
}

/** A letter of an alphabet. Chinese or Japanese may stand right beside a code. */
const LETTER = '[\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Greek}]'
const alone = (pattern: string): RegExp => new RegExp(`(?<!${LETTER})${pattern}(?!${LETTER})`, 'gu')

/** Four letters together; with gaps between them; and in two halves. */
const WORD = alone('[A-Za-z]{4}')
const SPELLED = alone('[A-Za-z](?:[^\\p{L}\\d]{1,3}[A-Za-z]){3}')
const HALVES = alone('[A-Za-z]{2}[^\\p{L}\\d/]{1,2}[A-Za-z]{2}')

/** Only letters that codes have. */
const POSSIBLE = new RegExp(`^[${CODE_LETTERS}]*$`, 'i')

function candidates(text: string): Candidate[] {
  const words = [...text.matchAll(WORD)].map(({ 0: letters, index }) => ({
    letters,
    points:
      pointsOfPlace(text.slice(0, index), text.slice(index + LENGTH)) +
      (POSSIBLE.test(letters) ? 4 : 0) +
      (letters === letters.toUpperCase() ? 2 : 0),
  }))
  const spelled = [...text.matchAll(SPELLED)].map(([letters]) => ({ letters, points: 5 }))
  const halves = [...text.matchAll(HALVES)]
    .filter(([letters]) => POSSIBLE.test(letters.replace(/[^A-Za-z]/g, '')))
    .map(([letters]) => ({ letters, points: 3 }))
  return [...halves, ...words, ...spelled]
}

/** How likely a word is the code by what stands before and after it; below 0 if it is something else. */
function pointsOfPlace(before: string, after: string): number {
  const run = before.split(/\s/).at(-1) ?? ''
  const isScheme = after.startsWith('://')
  const isHost = /\/\/[^/]*$/.test(run)
  if (isScheme || isHost) return -10
  if (/\b(?:room|code)=$/i.test(run)) return 9
  // A part of a link's path; people leave out the scheme.
  if (/[.:]/.test(run) && /[^/]\/$/.test(run)) return 8
  // Perhaps a part of a host's name.
  return /\w\.$/.test(run) || (!run.includes('/') && /^[\w-]*\.\w/.test(after)) ? -3 : 0
}

/**
 * A text in letters that codes have, where it looks like that: without percent signs of links, marks on letters, and invisible
 * characters; wide and ornate letters, and those of other alphabets that look the same, are made plain.
 */
const plain = (text: string): string =>
  withoutPercents(text)
    .replace(/#seat=\S*/g, '')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[\u0370-\u052f]/g, likeLatin)

function likeLatin(letter: string): string {
  const capital = letter.toUpperCase()
  const latin = LATIN[LIKE.indexOf(capital)]
  if (latin === undefined) return letter
  return letter === capital ? latin : latin.toLowerCase()
}
