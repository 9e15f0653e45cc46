/** The shout: an order for somebody else's console, and this player's own controls. The blanket covers everything. */
import { html, nothing } from 'lit-html'
import type { Role } from '../../../shared/content/ids.ts'
import { blanketPanel } from '../boards/blanket-panel.ts'
import { consolePanel } from '../boards/console-panel.ts'
import { may } from '../legal-choices.ts'
import type { PhasePage, PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { button } from '../widgets/basic-widgets.ts'
import { lanternLights } from '../widgets/lantern-lights.ts'

export const shout: PhasePage<'shout'> = {
  crowded: true,
  sentence: ({ view }) => t(view.apart ? 'shout.line.apart' : 'shout.line'),
  headline: (phone, { wind }) => windLine(phone, wind?.role ?? null, wind?.text ?? ''),
  body: (phone, { caught, rescuers, blanket }) => html`
    ${caught ? rescue(phone, rescuers.length) : nothing} ${phone.hand.console ? consolePanel(phone) : html`<p class="lead">${t('look.up')}</p>`}
    ${blanket ? blanketPanel(phone, blanket) : nothing}
  `,
}

/** The lantern that the wind attacks, and its lights. */
function windLine({ view, role }: PhoneContext, target: Role | null, slogan: string) {
  if (target === null) return html`<p class="wind-line"></p>`
  return html`<p class="wind-line" ?data-own=${target === role}>
    <b style="--letters:${slogan.length}">${slogan}</b>${lanternLights(view.people[target].lights ?? 0, t('home.lights', { count: view.people[target].lights ?? 0 }))}
  </p>`
}

/** Ava is caught: her labels slip until enough others reach for her at the same time. */
const rescue = (phone: PhoneContext, hands: number) =>
  phone.role === 'ava'
    ? html`<p class="caught card" role="status">${t('caught.ava')}${reachingHands(hands)}</p>`
    : html`<div class="caught card" ?data-reached=${hands > 0}>
        <p>${t('caught.other')}${reachingHands(hands)}</p>
        ${may(phone.mine.legal, 'rescue') ? button(t('caught.reach'), () => phone.ask('rescue', {}), { main: true }) : html`<p role="status">${t('caught.hands', { count: hands })}</p>`}
      </div>`

/** The hands that reach for her now. They drop again if nobody joins. */
const reachingHands = (hands: number) =>
  hands === 0 ? nothing : html`<span class="reaching" aria-hidden="true">${'✋'.repeat(hands)}</span>`
