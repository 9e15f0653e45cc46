/** The evening's card, which changes one rule. */
import { html, nothing } from 'lit-html'
import { cardPicture } from '../../ui/card-pictures.ts'
import type { PhasePage } from '../phone-context.ts'
import { t } from '../phone-translator.ts'

export const card: PhasePage<'card'> = {
  sentence: (phone) => (phone.mine.privateLine === null ? t('card.line') : t('card.private')),
  body: (_, { title, text, picture, motion }) => html`<div class="stage-middle">
    <article class="evening-card card">
      <div class="evening-picture">${cardPicture(picture)}</div>
      <h2>${title}</h2>
      <p>${text}</p>
    </article>
    ${
      motion === null
        ? nothing
        : html`<article class="evening-motion card">
          <span class="evening-picture">${cardPicture(motion.picture)}</span>
          <p>${motion.text}</p>
        </article>`
    }
  </div>`,
}
