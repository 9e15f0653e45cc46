/** The secrets are revealed one by one, as cards that turn over; then the bill: who paid for whose dreams. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import { emblem } from '../../ui/emblems.ts'
import { familyPicture } from '../../ui/family-pictures.ts'
import { may } from '../legal-choices.ts'
import type { PhasePage, PhoneContext, SceneOf } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { nameOf, quietPanel, readyButton } from '../widgets/basic-widgets.ts'
import { reactionRow } from '../widgets/reaction-row.ts'

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
    const last = secrets[turn - 1] ?? secrets.at(-1)
    return html`${
      turn > ROLES.length
        ? bill(phone, scene)
        : last
          ? html`${keyed(turn, card(phone, last))}`
          : quietPanel(icon('eye'), t('look.up'))
    }
      ${reactionRow(phone)}
      <div class="reach">${readyButton(phone, may(phone.mine.legal, 'ready'), t('reveal.on'))}</div>`
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

/** Who paid for this player's dreams, evening by evening, and whose dreams this player's lantern paid for. */
function bill(phone: PhoneContext, { dreams }: RevealScene): TemplateResult {
  const own = dreams.filter(({ dreamer }) => dreamer === phone.role)
  const gave = dreams.filter(({ payer, lights }) => payer === phone.role && lights > 0)
  return html`<div class="stage-middle reveal" role="status">
    <div class="big-figure">${familyPicture(phone.role)}</div>
    <section class="card bill-card">
      <h2>${t('reveal.bill.mine')}</h2>
      ${own.length === 0 ? html`<p>${t('reveal.lit.none')}</p>` : own.map((dream) => billLine(phone, dream, dream.payer))}
    </section>
    <section class="card bill-card">
      <h2>${t('reveal.bill.gave')}</h2>
      ${gave.length === 0 ? html`<p>${t('reveal.gave.none')}</p>` : gave.map((dream) => billLine(phone, dream, dream.dreamer))}
    </section>
  </div>`
}

const billLine = (
  phone: PhoneContext,
  { evening, lights }: RevealScene['dreams'][number],
  who: Role | null,
): TemplateResult =>
  html`<p>${
    who && lights > 0
      ? t('reveal.bill.line', { evening: t(`evening.${evening}`), name: nameOf(phone, who), count: lights })
      : t('reveal.bill.free', { evening: t(`evening.${evening}`) })
  }</p>`
