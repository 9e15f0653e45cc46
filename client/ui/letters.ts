/** Takes players' words apart into letters, for lettering that sets each by itself, without breaking any script. */

import { isRightToLeft } from '../../shared/text/right-to-left.ts'

/** Scripts whose letters stand by themselves, so that each can be turned and moved. In all others they join or stack. */
const SEPARATE =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Common}\p{Script=Inherited}]*$/u
/** Made when it is first used: that takes a slow phone 70 ms. */
let segmenter: Intl.Segmenter | undefined

/** What readers take for letters: an accent, or an emoji made of several, stays in one piece. */
export function graphemesOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}

/** The words of a text, to show them one by one; those of a text with words from right to left are one run. */
export const wordsOf = (text: string): string[] => (isRightToLeft(text) ? [text] : text.split(' '))

/**
 * The pieces of a text that may be set by themselves: words of letters. A text with words from right to left is one word
 * of one piece; a word whose letters join or stack is one piece.
 */
export function piecesOf(text: string): string[][] {
  if (isRightToLeft(text)) return [[text]]
  return text.split(' ').map((word) => (SEPARATE.test(word) ? graphemesOf(word) : [word]))
}

/** The last words of a text that have at most `most` letters, after an ellipsis if any are left out. */
export function tailOf(text: string, most: number): string {
  if (graphemesOf(text).length <= most) return text
  const words = text.split(' ')
  let tail = words.pop() ?? ''
  for (let word = words.pop(); word !== undefined; word = words.pop()) {
    const longer = `${word} ${tail}`
    if (graphemesOf(longer).length > most) break
    tail = longer
  }
  return `… ${graphemesOf(tail).slice(-most).join('')}`
}
