/** Words to offer: ready ones to pick first, own ones to type if the host lets people type. */
import { html, nothing, type TemplateResult } from 'lit-html'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { button } from './basic-widgets.ts'

export interface WordsForm {
  /** Names the form within its phase. */
  key: string
  /** Ready ones. */
  ready: readonly { id: string; text: string }[]
  /** Most letters of own words; 0 where there are none. */
  max: number
  label: string
  /** A hint in the empty field. */
  hint: string
  onPick(id: string): unknown
  onType(text: string): Promise<boolean> | boolean
}

export function wordsForm(phone: PhoneContext, form: WordsForm): TemplateResult {
  const typed = phone.box(`words.${form.key}`, '')
  const send = async (event: Event) => {
    event.preventDefault()
    const text = typed.value.trim()
    if (text && (await form.onType(text))) typed.set('')
  }
  return html`<div class="words" role="group" aria-label=${form.label}>
    <div class="words-ready">
      ${form.ready.map(
        ({ id, text }) =>
          html`<button class="chip card" type="button" data-sound="send" @click=${() => form.onPick(id)}>${text}</button>`,
      )}
    </div>
    ${
      phone.view.typing && form.max > 0
        ? html`<form class="words-own" @submit=${send}>
          <input
            class="field"
            type="text"
            aria-label=${form.hint}
            placeholder=${form.hint}
            maxlength=${form.max}
            autocomplete="off"
            enterkeyhint="send"
            .value=${typed.value}
            @input=${(event: Event) => typed.set((event.target as HTMLInputElement).value)}
          />
          ${button(t('words.send'), send as () => unknown, { disabled: typed.value.trim() === '' })}
        </form>`
        : nothing
    }
  </div>`
}
