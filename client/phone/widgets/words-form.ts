/** A form for words: ready ones to pick, and a field for own ones if the host allows typing. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { button } from './basic-widgets.ts'
import { fieldCount } from './field-count.ts'

/** What a form offers. */
export interface WordsForm {
  /** Names the form among those of its phase. */
  key: string
  /** Words that can be picked. */
  ready: readonly { id: string; text: string }[]
  /** Most characters of own words; 0 if none can be typed. */
  max: number
  label: string
  /** A hint in the empty field. */
  hint: string
  /** Shows the field above the ready words. */
  ownFirst?: boolean
  onPick(id: string): unknown
  /** Resolves with whether the words were accepted; the field is cleared then. */
  onType(text: string): Promise<boolean> | boolean
}

/** The form, with the typed draft of this phone. */
export function wordsForm(phone: PhoneContext, form: WordsForm): TemplateResult {
  const typed = phone.localState(`words.${form.key}`, '')
  const send = async (event: Event) => {
    event.preventDefault()
    const text = typed.value.trim()
    if (text && (await form.onType(text))) typed.set('')
  }
  const ready = html`<div class="words-ready">
    ${repeat(
      form.ready,
      ({ id }) => id,
      ({ id, text }) =>
        html`<button class="chip card" type="button" data-sound="send" @click=${() => form.onPick(id)}>${text}</button>`,
    )}
  </div>`
  const own =
    phone.view.typing && form.max > 0
      ? html`<form class="words-own" @submit=${send}>
          <input
            class="field"
            type="text"
            dir="auto"
            aria-label=${form.hint}
            placeholder=${form.hint}
            maxlength=${form.max}
            autocomplete="off"
            enterkeyhint="send"
            .value=${typed.value}
            @input=${(event: Event) => typed.set((event.target as HTMLInputElement).value)}
          />
          ${button(t('words.send'), send as () => unknown, { disabled: typed.value.trim() === '' })}
          ${fieldCount(typed.value, form.max)}
        </form>`
      : nothing
  return html`<div class="words" role="group" aria-label=${form.label}>${form.ownFirst ? [own, ready] : [ready, own]}</div>`
}
