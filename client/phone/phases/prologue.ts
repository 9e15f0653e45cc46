/** The prologue: who the player is, and the aim of the role. */
import { html } from 'lit-html'
import { familyPicture } from '../../ui/family-pictures.ts'
import { may } from '../legal-choices.ts'
import type { PhasePage } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { readyButton } from '../widgets/basic-widgets.ts'

export const prologue: PhasePage<'prologue'> = {
  // First the pictures, then the aims: a page of its own for each, because each has its own button.
  sentence: ({ role }, { aim }) =>
    aim === null ? t('prologue.line', { name: t(`role.${role}.name`) }) : t('prologue.aims'),
  body: (phone) => html`<div class="stage-middle">
      <div class="big-figure">${familyPicture(phone.role)}</div>
      <p class="lead">${phone.hand.you}</p>
      <div class="card note-card"><h2>${t('aim')}</h2><p>${phone.mine.aim.title}</p></div>
    </div>
    <div class="reach">${readyButton(phone, may(phone.mine.legal, 'ready'))}</div>`,
}
