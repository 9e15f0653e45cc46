/** How much room a text field has left, said when it gets short. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { t } from '../phone-translator.ts'

/** From this many letters left on the count is shown. */
const SHORT = 8

/** The letters that are left of a field's `max`, or that it is full; nothing while there is plenty of room. */
export function fieldCount(text: string, max: number): TemplateResult | typeof nothing {
  const left = Math.max(0, max - text.length)
  if (text === '' || left > SHORT) return nothing
  return html`<small class="field-count" role="status" ?data-full=${left === 0}>
    ${left === 0 ? t('field.full') : t('field.left', { count: left })}
  </small>`
}
