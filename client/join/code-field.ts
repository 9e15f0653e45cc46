/** The input for a room's code: one native input laid over four drawn letter tiles. */
import { html, noChange } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { t } from './join-translator.ts'

const LENGTH = 4

/** Whether a text is a complete room code. */
export const isCode = (text: string): boolean => /^[A-Z]{4}$/.test(text)

/** Normalises typed text to a code: `mo-th` becomes `MOTH`; too long texts are cut. */
export const asCode = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
    .slice(0, LENGTH)

/** The code in what people send each other: a link to the room, a sentence with the code in capitals, or the code itself. */
export function codeIn(text: string): string {
  const plain = text.normalize('NFKC')
  const [, linked] = /:\/\/[^\s/]+\/(?:[^\s]*\/)?([A-Za-z]{4})(?![A-Za-z])/.exec(plain) ?? []
  const spelled = /(?<!\p{L})[A-Z]{4}(?!\p{L})/u.exec(plain)?.[0]
  return asCode(linked ?? spelled ?? plain)
}

/** Whether a keyboard is composing text in the field; rewriting it then would double its letters. */
let isComposing = false

/** The field. @param code its value @param onCode called with the normalised text on every change */
export const codeField = (code: string, onCode: (code: string) => void) => html`<label class="code-field">
  <span class="code-label">${t('home.code')}</span>
  <span class="code-tiles">
    <input
      name="code"
      .value=${isComposing ? noChange : live(code)}
      maxlength="8"
      inputmode="text"
      autocapitalize="characters"
      autocomplete="off"
      autocorrect="off"
      spellcheck="false"
      enterkeyhint="go"
      @compositionstart=${() => {
        isComposing = true
      }}
      @compositionend=${(event: Event) => {
        isComposing = false
        onCode(asCode((event.target as HTMLInputElement).value))
      }}
      @blur=${() => {
        isComposing = false
      }}
      @input=${(event: Event) => onCode(asCode((event.target as HTMLInputElement).value))}
      @paste=${(event: ClipboardEvent) => {
        event.preventDefault()
        onCode(codeIn(event.clipboardData?.getData('text') ?? ''))
      }}
    />
    ${Array.from(
      { length: LENGTH },
      (_, i) =>
        html`<span class="code-tile" aria-hidden="true" ?data-next=${i === Math.min(code.length, LENGTH - 1)}
          >${code[i] ?? ''}</span
        >`,
    )}
  </span>
</label>`
