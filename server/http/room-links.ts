/** Finds the room in links with what people, keyboards and messengers put around them. */
import { withoutPercents } from '../../shared/protocol/percent-signs.ts'

/** All but letters and digits: what may stand around a code, or between its letters. */
const AROUND = /[^\p{L}\p{N}]/gu

/** What is left of a character whose percent signs were cut off or changed. */
const BROKEN = /%[0-9a-f]{2}/gi

/**
 * The room that a path leads to: `/ABCD).`, `/"AB-CD"`, `/ＡＢＣＤ` and `/ABCD%3Ffrom=chat` to `ABCD`, `//ABCD/Screen.` to
 * `ABCD/screen`. Null if there is more in it than a code, or less.
 */
export function roomIn(path: string): string | null {
  const [code = '', page = '', ...more] = withoutPercents(path)
    .replace(BROKEN, '')
    .normalize('NFKC')
    .replace(/[?#].*$/s, '')
    .split('/')
    .map((part) => part.replace(AROUND, ''))
    .filter(Boolean)
  if (more.length > 0 || !/^[A-Za-z]{4}$/.test(code)) return null
  if (page === '') return code
  return page.toLowerCase() === 'screen' ? `${code}/screen` : null
}
