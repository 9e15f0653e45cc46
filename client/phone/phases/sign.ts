/** The sign: Caleb makes it in real life and presses the button, Ava presses hers in time, the others watch. */
import { html, nothing } from 'lit-html'
import { emblem } from '../../ui/emblems.ts'
import { familyPicture } from '../../ui/family-pictures.ts'
import { may } from '../legal-choices.ts'
import type { PhasePage } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { placePicture } from '../pictures/place-pictures.ts'
import { peek } from '../secret-peek.ts'
import { quietPanel } from '../widgets/basic-widgets.ts'

export const sign: PhasePage<'sign'> = {
  sentence: (phone, { worked }) =>
    worked === null
      ? t(`sign.${phone.view.apart ? 'apart' : 'do'}.${phone.role}`)
      : t(worked ? 'sign.worked' : 'sign.failed'),
  body: (phone, { worked, window }) => {
    const { mine, hand, ask, role } = phone
    const agreed = hand.sign?.options.find(({ sign: each }) => each === hand.sign?.agreed)
    if (worked !== null)
      return html`${quietPanel(worked ? familyPicture('ava') : placePicture('sphere'), t('look.up'))}`
    return html`<div class="stage-middle">
        <button class="press" type="button" ?disabled=${!may(mine.legal, 'sign')} @click=${() => ask('sign', {})}>
          ${emblem(role)}<span>${t(`sign.press.${role}`)}</span>
        </button>
        ${role === 'ava' ? html`<p class="quiet">${t('sign.window', { seconds: String(window / 1_000) })}</p>` : nothing}
      </div>
      ${agreed ? html`<div class="reach">${peek(phone, 'sign', t('sign.peek'), () => html`<p class="lead">${icon(agreed.sign)} ${agreed.text}</p>`)}</div>` : nothing}`
  },
}
