/** The secrets are revealed one by one, as cards that turn over; then who paid for whose dreams. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { ROLES } from '../../../shared/content/ids.ts'
import { emblem } from '../../ui/emblems.ts'
import { familyPicture } from '../../ui/family-pictures.ts'
import type { PhasePage, PhoneContext, SceneOf } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { nameOf, quietPanel } from '../widgets/basic-widgets.ts'

type RevealScene = SceneOf<'reveal'>

export const reveal: PhasePage<'reveal'> = {
  sentence: (phone, { secrets, turn }) => {
    if (turn > secrets.length || turn > ROLES.length) return t('reveal.lanterns')
    if (secrets[turn - 1]?.role === phone.role) return t('reveal.mine')
    return t(ROLES[turn] === phone.role ? 'reveal.next' : 'reveal.line')
  },
  withoutPeek: () => true,
  body: (phone, scene) => {
    const { secrets, turn } = scene
    if (turn > ROLES.length) return lanterns(phone, scene)
    const last = secrets[turn - 1] ?? secrets.at(-1)
    return last ? html`${keyed(turn, card(phone, last))}` : html`${quietPanel(icon('eye'), t('look.up'))}`
  },
}

/** A card that shows its back for a moment and then the secret. */
const card = (
  phone: PhoneContext,
  { role, title, text, cameOfIt, kept, guessedBy }: RevealScene['secrets'][number],
): TemplateResult =>
  html`<div class="stage-middle reveal" role="status">
    <div class="big-figure">${familyPicture(role)}</div>
    <p class="lead">${role === phone.role ? t('reveal.yours') : t('reveal.whose', { name: nameOf(phone, role) })}</p>
    <div class="reveal-card" data-of=${role}>
      <div class="reveal-back card" aria-hidden="true">${emblem(role)}</div>
      <article class="reveal-front card">
        <h2>${title}</h2>
        <p>${text}</p>
        <p class="motion">${kept ? icon('star') : nothing} ${t(kept ? 'reveal.kept' : 'reveal.failed')}</p>
        <p class="reveal-fate">${cameOfIt}</p>
        ${guessedBy.length > 0 ? html`<p>${t('reveal.guessed', { names: t.list(guessedBy.map((by) => nameOf(phone, by))) })}</p>` : nothing}
      </article>
    </div>
  </div>`

/** Who paid lights for this player's dreams, and whose dreams this player paid for. */
function lanterns(phone: PhoneContext, { dreams }: RevealScene): TemplateResult {
  const lit = dreams.filter(({ dreamer, payer }) => dreamer === phone.role && payer !== null)
  const gave = dreams.filter(({ payer }) => payer === phone.role)
  const names = (roles: readonly (typeof ROLES)[number][]) =>
    t.list([...new Set(roles)].map((role) => nameOf(phone, role)))
  return html`<div class="stage-middle reveal" role="status">
    <div class="big-figure">${familyPicture(phone.role)}</div>
    <p class="lead">${lit.length === 0 ? t('reveal.lit.none') : t('reveal.lit', { names: names(lit.flatMap(({ payer }) => payer ?? [])) })}</p>
    <p class="quiet">${gave.length === 0 ? t('reveal.gave.none') : t('reveal.gave', { names: names(gave.map(({ dreamer }) => dreamer)) })}</p>
  </div>`
}
