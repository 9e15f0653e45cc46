/** The upgrade's meter: ten steps, with Caleb's lantern over those that he wants and Elara's badge over hers. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { AIMS, UPGRADE } from '../../../shared/content/constants.ts'
import { emblem } from '../../ui/emblems.ts'
import { t } from '../screen-translator.ts'

/** The meter. @param value 0–10 @param large whether it stands by itself in the middle of the stage */
export const upgradeMeter = (value: number, large = false): TemplateResult =>
  html`<div class="upgrade ${large ? 'upgrade-large' : ''}" role="img" aria-label=${t('bar.upgrade.value', { count: value })}>
    <b class="upgrade-name">${t('bar.upgrade')}</b>
    <span class="upgrade-scale">
      <span class="upgrade-dial">${Array.from({ length: UPGRADE.max }, (_, i) => html`<i ?data-on=${i < value}></i>`)}</span>
      <span class="upgrade-goals">
        <i data-role="caleb" style=${`--steps:${AIMS.calebUpgrade}`}>${emblem('caleb')}</i>
        <i class="upgrade-between" style=${`--steps:${AIMS.elaraUpgrade - AIMS.calebUpgrade - 1}`}></i>
        <i data-role="elara" style=${`--steps:${UPGRADE.max - AIMS.elaraUpgrade + 1}`}>${emblem('elara')}</i>
      </span>
      ${large ? html`<span class="upgrade-ends"><span>${t('bar.upgrade.least')}</span><span>${t('bar.upgrade.most')}</span></span>` : nothing}
    </span>
    <b class="upgrade-number">${value}</b>
  </div>`
