/** The evening card changes one rule; and each phone gets the line that only its person may know. */
import { html, nothing } from 'lit-html'
import type { PhaseView } from '../phone.ts'
import { t } from '../text.ts'

export const card: PhaseView<'card'> = {
  sentence: (phone) => (phone.mine.privateLine === null ? t('card.line') : t('card.private')),
  body: (_, { title, text, motion }) => html`<div class="stage-middle">
    <article class="evening-card card">
      <h2>${title}</h2>
      <p>${text}</p>
      ${motion === null ? nothing : html`<p class="motion">${motion}</p>`}
    </article>
  </div>`,
}
