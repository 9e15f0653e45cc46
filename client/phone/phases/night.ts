/** Night: a vision or a whisper for those who are disturbed; everybody wishes one person goodnight. */
import { html, nothing, type TemplateResult } from 'lit-html'
import type { Role } from '../../../shared/content/ids.ts'
import { constellationForm } from '../bedtime/constellation-naming.ts'
import { choices, may } from '../legal-choices.ts'
import type { PhasePage, PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { vignette } from '../pictures/vignettes.ts'
import { visionPanel } from '../vision/vision-panel.ts'
import { nameOf, peopleRow, quietPanel } from '../widgets/basic-widgets.ts'
import { nightEffects } from '../widgets/place-effects.ts'
import { placeName, placeOfRole } from '../widgets/place-names.ts'

export const night: PhasePage<'night'> = {
  sentence: (phone) => (phone.hand.vision ? t(`night.${phone.hand.vision.kind}`) : t('night.line')),
  body: (
    phone,
  ) => html`${phone.hand.vision ? visionPanel(phone, phone.hand.vision) : may(phone.mine.legal, 'name-stars') ? nothing : asleep(phone)}
    ${constellationForm(phone)}
    <div class="reach">${goodnight(phone)}</div>`,
}

/** The place where this player sleeps. */
const asleep = (phone: PhoneContext) => {
  const room = phone.hand.picked?.room
  return room
    ? html`<div class="stage-middle">
        <div class="quiet-picture" aria-hidden="true">${placeOfRole(phone.role, room)}</div>
        <p class="lead">${placeName(phone.role, room)}</p>
        <p class="quiet">${t('night.quiet')}</p>
      </div>`
    : quietPanel(vignette('moon'), t('night.quiet'))
}

function goodnight(phone: PhoneContext): TemplateResult | typeof nothing {
  const { hand, mine, ask } = phone
  const others = choices<Role>(mine.legal, 'goodnight', 'to')
  if (others.length === 0)
    return hand.goodnight
      ? html`<p class="lead">${t('goodnight.sent', { name: nameOf(phone, hand.goodnight) })}</p>`
      : nothing
  return html`<p class="quiet">${t('goodnight.line')} ${may(mine.legal, 'name-stars') ? nothing : t('goodnight.why')} ${hand.met ? nightEffects(hand.met) : nothing}</p>
    ${peopleRow(phone, t('goodnight.line'), others, hand.goodnight, (to) => ask('goodnight', { to }))}`
}
