/** Caleb's letters fall out of line when the house breaks: his labels are set letter by letter, the others' in one piece. */
import { html, type TemplateResult } from 'lit-html'
import type { Role } from '../../../shared/content/ids.ts'

/** Every so many letters one is loose. */
const LOOSE = 3

/** A label, as this person's paper sets it. Where letters are set one by one, `seed` says which of them are loose. */
export function looseLetters(text: string, role: Role, seed: number): TemplateResult | string {
  if (role !== 'caleb') return text
  let at = seed
  return html`<span>${text.split(' ').map(
    (word) =>
      html`<span class="set">${[...word].map((letter) => {
        at += 1
        const loose = (at * 7 + seed) % LOOSE === 0
        return loose
          ? html`<i class="loose" style="--fall:${((at * 5) % 7) + 2};--turn:${((at * 11) % 9) - 4};--late:${(at * 13) % 10}">${letter}</i>`
          : letter
      })}</span> `,
  )}</span>`
}
