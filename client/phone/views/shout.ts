/** Shout: one order for somebody else on top, one's own four controls below. BLANKET! covers everything. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { may } from '../legal.ts'
import { button } from '../parts/basics.ts'
import { consolePage } from '../parts/console.ts'
import type { PhaseView, Phone, SceneOf } from '../phone.ts'
import { t } from '../text.ts'

type Blanket = NonNullable<SceneOf<'shout'>['blanket']>

export const shout: PhaseView<'shout'> = {
  crowded: true,
  sentence: () => t('shout.line'),
  body: (phone, { caught, rescuers, blanket }) => html`
    ${caught ? rescue(phone, rescuers.length) : nothing} ${phone.hand.console ? consolePage(phone) : html`<p class="lead">${t('look.up')}</p>`}
    ${blanket ? blanketArea(phone, blanket) : nothing}
  `,
}

/** A palm on the whole phone; any touch of it counts, and so does the button in it. */
function blanketArea(phone: Phone, { covered: palms, endsAt, text }: Blanket): TemplateResult {
  const covered = palms.includes(phone.role)
  const cover = () => {
    if (may(phone.mine.legal, 'blanket')) void phone.ask('blanket', {})
  }
  return html`<button class="blanket" type="button" data-until=${endsAt} ?data-covered=${covered} @pointerdown=${cover} @click=${(event: MouseEvent) => event.detail === 0 && cover()}>
    <b>${t('blanket.title')}</b><span>${covered ? t('blanket.done') : text}</span>
  </button>`
}

/** Ava is caught: her labels slip until enough others reach for her at once. */
const rescue = (phone: Phone, hands: number) =>
  phone.role === 'ava'
    ? html`<p class="caught card" role="status">${t('caught.ava')}</p>`
    : html`<div class="caught card">
        <p>${t('caught.other')}</p>
        ${may(phone.mine.legal, 'rescue') ? button(t('caught.reach'), () => phone.ask('rescue', {}), { main: true }) : html`<p role="status">${t('caught.hands', { count: hands })}</p>`}
      </div>`
