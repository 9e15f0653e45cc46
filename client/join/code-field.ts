/** The input for a room's code: one native input laid over four drawn letter tiles. */
import { html, noChange } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { codeIn, isCode, LENGTH } from './code-reading.ts'
import { t } from './join-translator.ts'

/** Whether a keyboard is composing text in the field; rewriting it then would double its letters. */
let isComposing = false

/**
 * The code in the field. What a suggestion, a clipboard's chip, autofill or speech has put in at once counts by itself: it
 * stands in the middle of what was there before, and may be a link or a sentence.
 */
function read(event: Event): string {
  const given = codeIn((event as InputEvent).data ?? '')
  return isCode(given) ? given : codeIn((event.target as HTMLInputElement).value)
}

/**
 * The field. It has no `maxlength`, which would cut a link before it is read.
 * @param code its value
 * @param onCode called with the normalised text on every change
 */
export const codeField = (code: string, onCode: (code: string) => void) => {
  /** Takes the code from a whole text: the field itself would leave out its line breaks. */
  const take = (event: Event, from: DataTransfer | null) => {
    const text = from?.getData('text') ?? ''
    if (text === '') return
    event.preventDefault()
    onCode(codeIn(text))
  }
  return html`<label class="code-field">
  <span class="code-label">${t('home.code')}</span>
  <span class="code-tiles">
    <input
      name="code"
      .value=${isComposing ? noChange : live(code)}
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
        onCode(read(event))
      }}
      @blur=${() => {
        isComposing = false
      }}
      @input=${(event: Event) => onCode(read(event))}
      @paste=${(event: ClipboardEvent) => take(event, event.clipboardData)}
      @drop=${(event: DragEvent) => take(event, event.dataTransfer)}
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
}
