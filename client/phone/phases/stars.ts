/** This player's stars and what they were given for, and the family's sum. */
import { html } from 'lit-html'
import { STARS } from '../../../shared/content/constants.ts'
import { ROLES } from '../../../shared/content/ids.ts'
import { may } from '../legal-choices.ts'
import type { PhasePage } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { readyButton } from '../widgets/basic-widgets.ts'

const KINDS = ['aim', 'secret', 'guess', 'lantern', 'glow'] as const
/** The most stars that a family can get. */
const ALL = ROLES.length * KINDS.reduce((sum, kind) => sum + STARS[kind], 0)

export const stars: PhasePage<'stars'> = {
  sentence: (phone, { stars: all, brightest }) =>
    brightest === phone.role ? t('stars.brightest') : t('stars.line', { count: all[phone.role].total }),
  withoutPeek: () => true,
  body: (phone, { stars: all, awards, sum, brightest }) => {
    const own = all[phone.role]
    let nth = 0
    return html`<p class="star-sum" ?data-brightest=${brightest === phone.role} aria-hidden="true">${icon('star')}<b>${own.total}</b></p>
      <ul class="star-list card">
        ${KINDS.map(
          (kind) => html`<li ?data-none=${own[kind] === 0}>
            <span>${t(`stars.${kind}`)}</span>
            <b role="img" aria-label=${String(own[kind])}>${own[kind] > 0 ? Array.from({ length: own[kind] }, () => html`<i style="--nth:${nth++}">${icon('star')}</i>`) : '–'}</b>
          </li>`,
        )}
      </ul>
      ${awards
        .filter(({ role }) => role === phone.role)
        .map(
          ({ title, text }) => html`<article class="award card"><h2>${title}</h2><p>${text}</p></article>`,
        )}
      <p class="star-family"><span>${t('stars.sum', { count: sum })}</span><i aria-hidden="true" style="--share:${Math.min(1, sum / ALL)}"></i></p>
      <div class="reach">${readyButton(phone, may(phone.mine.legal, 'ready'))}</div>`
  },
}
