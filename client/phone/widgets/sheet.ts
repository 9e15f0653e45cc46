/** A sheet over the whole phone, such as the notebook: a modal dialog with a title and a button that closes it. */
import { html, type TemplateResult } from 'lit-html'
import { ref } from 'lit-html/directives/ref.js'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'

/**
 * An open sheet. The page below it has to be inert.
 * @param kind names it for its style
 * @param close closes it; Escape does, too
 */
export const sheet = (
  kind: string,
  title: string,
  close: () => void,
  inside: TemplateResult,
): TemplateResult => html`<div
  class="sheet"
  data-kind=${kind}
  role="dialog"
  aria-modal="true"
  aria-label=${title}
  @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && close()}
>
  <header class="sheet-head">
    <h2>${title}</h2>
    <button class="sheet-close" type="button" aria-label=${t('sheet.close')} @click=${close} ${ref(takeFocus)}>${icon('close')}</button>
  </header>
  <div class="sheet-inside" tabindex="-1">${inside}</div>
</div>`

/** Moves the keyboard focus into a sheet that has just opened. */
const takeFocus = (element: Element | undefined) =>
  queueMicrotask(() => element instanceof HTMLElement && element.focus({ preventScroll: true }))
