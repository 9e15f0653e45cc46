import { html, nothing, type TemplateResult } from 'lit-html'
import type { Farewell } from '../connection/room-connection.ts'
import hero from '../join/title-picture.svg?no-inline'
import { t } from './phone-translator.ts'

interface GoodbyePage {
  farewell: Farewell
  /** Path of the storybook's page, if there is one. */
  book: string | null
  leave(): void
}

/** The page of somebody who is no longer at this table. A seat that is open elsewhere may be opened here again. */
export const goodbyePage = ({ farewell, book, leave }: GoodbyePage): TemplateResult =>
  html`<main class="phone-farewell">
    <img src=${hero} alt="" />
    <div role="alert"><h1>${t(`farewell.${farewell}`)}</h1></div>
    ${book ? html`<a class="button" href=${book}>${t('menu.book')}</a>` : nothing}
    <button class="button main" type="button" @click=${leave}>
      ${farewell === 'elsewhere' ? t('farewell.here') : t('farewell.door')}
    </button>
  </main>`
