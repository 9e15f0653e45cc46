/** This player's stars and what they were given for, and the family's sum. */
import { html, nothing } from 'lit-html'
import { STARS } from '../../../shared/content/constants.ts'
import { ROLES } from '../../../shared/content/ids.ts'
import { may } from '../legal-choices.ts'
import type { PhasePage } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { nameOf, readyButton } from '../widgets/basic-widgets.ts'

const KINDS = ['aim', 'secret', 'unguessed', 'guess', 'lantern'] as const
/** The most stars that a family can get. */
const ALL = ROLES.length * KINDS.reduce((sum, kind) => sum + STARS[kind], 0)

export const stars: PhasePage<'stars'> = {
  sentence: (phone, { stars: all, brightest }) =>
    brightest.includes(phone.role)
      ? t(brightest.length === 1 ? 'stars.brightest' : 'stars.tied')
      : t('stars.line', { count: all[phone.role].total }),
  withoutPeek: () => true,
  body: (phone, { stars: all, awards, sum, brightest, lost }) => {
    const own = all[phone.role]
    let nth = 0
    return html`<p class="star-sum" ?data-brightest=${brightest.includes(phone.role)} aria-hidden="true">${icon('star')}<b>${own.total}</b></p>
      <ul class="star-list card">
        ${KINDS.map(
          (kind) => html`<li ?data-none=${own[kind] === 0}>
            <span>${t(`stars.${kind}`)}</span>
            <b role="img" aria-label=${String(own[kind])}>${own[kind] > 0 ? Array.from({ length: own[kind] }, () => html`<i style="--nth:${nth++}">${icon('star')}</i>`) : '–'}</b>
          </li>`,
        )}
      </ul>
      ${lost ? html`<p class="quiet">${t('stars.half', { count: own.total })}</p>` : nothing}
      ${awards
        .filter(({ role }) => role === phone.role)
        .map(
          ({ title, text, sharedWith }) =>
            html`<article class="award card"><h2>${title}</h2><p>${text}</p>${sharedWith?.length ? html`<p class="quiet">${t('stars.shared', { names: t.list(sharedWith.map((role) => nameOf(phone, role))) })}</p>` : nothing}</article>`,
        )}
      <p class="star-family"><span>${t('stars.sum', { count: sum })}</span><i aria-hidden="true" style="--share:${Math.min(1, sum / ALL)}"></i></p>
      <div class="reach">${readyButton(phone, may(phone.mine.legal, 'ready'))}</div>`
  },
}
