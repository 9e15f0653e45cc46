/** This player's stars and what they were given for, their prize, and hearts for the others' prizes. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { PLAN_FACTS, STARS } from '../../../shared/content/constants.ts'
import type { StarsView } from '../../../shared/views/types.ts'
import { emblem } from '../../ui/emblems.ts'
import { may } from '../legal-choices.ts'
import type { PhasePage, PhoneContext, SceneOf } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { nameOf, readyButton } from '../widgets/basic-widgets.ts'

const KINDS = ['aim', 'secret', 'unguessed', 'guess', 'lantern', 'both'] as const

/** Whether these are the stars for a secret that came true although somebody had guessed it. */
const guessedAnyway = (kind: (typeof KINDS)[number], { secret }: StarsView): boolean =>
  kind === 'secret' && secret === STARS.guessedSecret

export const stars: PhasePage<'stars'> = {
  sentence: (phone, { stars: all, brightest }) =>
    brightest.includes(phone.role)
      ? t(brightest.length === 1 ? 'stars.brightest' : 'stars.tied')
      : t('stars.line', { count: all[phone.role].total }),
  withoutPeek: () => true,
  body: (phone, scene) => {
    const { stars: all, aims, awards, brightest, lost } = scene
    const own = all[phone.role]
    let nth = 0
    return html`<p class="star-sum" ?data-brightest=${brightest.includes(phone.role)} aria-hidden="true">${icon('star')}<b>${own.total}</b></p>
      <ul class="star-list card">
        ${KINDS.filter((kind) => kind !== 'both' || PLAN_FACTS[phone.view.plan].readAndDreamt).map(
          (kind) => html`<li ?data-none=${own[kind] === 0}>
            <span>${kind === 'aim' ? aims[phone.role] : t(guessedAnyway(kind, own) ? 'stars.secret.guessed' : `stars.${kind}`)}</span>
            <b role="img" aria-label=${String(own[kind])}>${own[kind] > 0 ? Array.from({ length: own[kind] }, () => html`<i style="--nth:${nth++}">${icon('star')}</i>`) : '–'}</b>
          </li>`,
        )}
      </ul>
      ${lost ? html`<p class="quiet">${t('stars.half', { count: own.total })}</p>` : nothing}
      ${awards
        .filter(({ role }) => role === phone.role)
        .map(
          ({ title, text, sharedWith, for: name }) =>
            html`<article class="award card"><h2>${name ? t('said.of', { name, text: title }) : title}</h2><p>${text}</p>${sharedWith?.length ? html`<p class="quiet">${t('stars.shared', { names: t.list(sharedWith.map((role) => nameOf(phone, role))) })}</p>` : nothing}</article>`,
        )}
      ${prizeHearts(phone, scene)}
      <div class="reach">${readyButton(phone, may(phone.mine.legal, 'ready'))}</div>`
  },
}

/** The others' prizes: a tap gives one a heart. */
const prizeHearts = (phone: PhoneContext, { awards, hearts }: SceneOf<'stars'>): TemplateResult =>
  html`<section class="prize-hearts" aria-label=${t('stars.like')}>
    <p class="quiet">${t('stars.like')}</p>
    <div>
      ${awards.map(({ role, title }, line) =>
        role === phone.role
          ? nothing
          : html`<button class="button" type="button" data-of=${role} aria-label=${t('stars.heart', { name: nameOf(phone, role), title })} aria-pressed=${!may(phone.mine.legal, 'heart', { line })} ?disabled=${!may(phone.mine.legal, 'heart', { line })} @click=${() => phone.ask('heart', { line })}>
              ${emblem(role)}<span class="prize-name">${title}</span><b aria-hidden="true">♥${(hearts[line] ?? 0) > 0 ? hearts[line] : ''}</b>
            </button>`,
      )}
    </div>
  </section>`
