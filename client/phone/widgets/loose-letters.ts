/** Text whose letters can fall out of line, as Caleb's do in the malfunction; other roles get plain text. */
import { html, type TemplateResult } from 'lit-html'
import type { Role } from '../../../shared/content/ids.ts'
import { isRightToLeft } from '../../../shared/text/right-to-left.ts'
import { piecesOf } from '../../ui/letters.ts'

/** One letter in this many is loose. */
const LOOSE = 3

/**
 * A text in the style of a role.
 * @param seed decides which letters are loose
 */
export function looseLetters(text: string, role: Role, seed: number): TemplateResult | string {
  if (role !== 'caleb' || isRightToLeft(text)) return text
  let at = seed
  return html`<span>${piecesOf(text).map(
    (word) =>
      html`<span class="set">${word.map((letter) => {
        at += 1
        const loose = (at * 7 + seed) % LOOSE === 0
        return loose
          ? html`<i class="loose" style="--fall:${((at * 5) % 7) + 2};--turn:${((at * 11) % 9) - 4};--late:${(at * 13) % 10}">${letter}</i>`
          : letter
      })}</span> `,
  )}</span>`
}
