/** Stars: this person's own, and for what. */
import { html } from 'lit-html'
import { icon } from '../../kit/dom/icons.ts'
import { may } from '../legal.ts'
import { readyButton } from '../parts/basics.ts'
import type { PhaseView } from '../phone.ts'
import { t } from '../text.ts'

const KINDS = ['aim', 'secret', 'guess', 'lantern', 'glow'] as const

export const stars: PhaseView<'stars'> = {
  sentence: (phone, { stars: all, brightest }) =>
    brightest === phone.role ? t('stars.brightest') : t('stars.line', { count: all[phone.role].total }),
  body: (phone, { stars: all, awards, sum }) => {
    const own = all[phone.role]
    return html`<ul class="star-list card">
        ${KINDS.map(
          (kind) => html`<li>
            <span>${t(`stars.${kind}`)}</span>
            <b role="img" aria-label=${String(own[kind])}>${own[kind] > 0 ? Array.from({ length: own[kind] }, () => icon('star')) : '–'}</b>
          </li>`,
        )}
      </ul>
      ${awards
        .filter(({ role }) => role === phone.role)
        .map(
          ({ title, text }) => html`<article class="award card"><h2>${title}</h2><p>${text}</p></article>`,
        )}
      <p class="quiet">${t('stars.sum', { count: sum })}</p>
      <div class="reach">${readyButton(phone, may(phone.mine.legal, 'ready'))}</div>`
  },
}
