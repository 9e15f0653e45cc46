/** Words that run from right to left within texts that do not, such as an Arabic name in an English sentence. */

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** Whether a text has words that run from right to left. */
export const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text)

/** Unicode's First Strong Isolate and Pop Directional Isolate. */
const [BEGIN, END] = ['\u2068', '\u2069'] as const

const ISOLATED = /^\u2068[^\u2068\u2069]*\u2069$/

/**
 * A piece of a text in invisible marks, if it runs from right to left: else it would take numbers, brackets and names beside it
 * along into its own direction. A piece that has them already is left as it is.
 */
export const isolated = (piece: string): string =>
  isRightToLeft(piece) && !ISOLATED.test(piece) ? BEGIN + piece + END : piece

/** Unicode's Left-to-Right Mark and Right-to-Left Mark. */
const [TO_RIGHT, TO_LEFT] = ['\u200e', '\u200f'] as const

/**
 * A text that begins with an invisible mark of its own direction, if words in it run from right to left: pages that go by a text's
 * first letter would take that of a name for it.
 * @param own its letters without what was put into it; none if it is nothing but that
 */
export function inDirectionOf(own: string, text: string): string {
  if (!isRightToLeft(text) || !/\p{L}/u.test(own)) return text
  return (isRightToLeft(own) ? TO_LEFT : TO_RIGHT) + text
}
