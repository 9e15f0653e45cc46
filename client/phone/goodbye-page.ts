/** The page after a connection has ended for good. */
import { html, nothing, type TemplateResult } from 'lit-html'
import type { EndReason } from '../connection/room-connection.ts'
import hero from '../join/title-picture.svg?no-inline'
import { t } from './phone-translator.ts'

interface GoodbyePage {
  endReason: EndReason
  /** Path of the storybook's page, if there is one. */
  book: string | null
  leave(): void
  reload(): void
}

/**
 * Says why the connection has ended, and leads to the join page: a seat that is open elsewhere can be opened here again. A page
 * that is out of date is loaded again.
 */
export const goodbyePage = ({ endReason, book, leave, reload }: GoodbyePage): TemplateResult =>
  html`<main class="phone-farewell">
    <img src=${hero} alt="" />
    <div role="alert"><h1>${t(`farewell.${endReason}`)}</h1></div>
    ${book ? html`<a class="button" href=${book}>${t('menu.book')}</a>` : nothing}
    ${
      endReason === 'outdated'
        ? html`<button class="button main" type="button" @click=${reload}>${t('farewell.reload')}</button>`
        : html`<button class="button main" type="button" @click=${leave}>
      ${endReason === 'elsewhere' ? t('farewell.here') : t('farewell.door')}
    </button>`
    }
  </main>`
