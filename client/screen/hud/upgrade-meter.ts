/** The upgrade's meter: ten steps, with Caleb's lantern over those that he wants and Elara's badge over hers. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { UPGRADE } from '../../../shared/content/constants.ts'
import type { PublicView } from '../../../shared/views/types.ts'
import { emblem } from '../../ui/emblems.ts'
import { t } from '../screen-translator.ts'

/**
 * The meter.
 * @param value from `UPGRADE.min` to `UPGRADE.max`
 * @param people whose aims say which steps Caleb and Elara want
 * @param large whether it is the main thing on the stage
 */
export function upgradeMeter(value: number, people: PublicView['people'], large = false): TemplateResult {
  const [low, high] = [people.caleb.aim.need, people.elara.aim.need]
  return html`<div class="upgrade ${large ? 'upgrade-large' : ''}" role="img" aria-label=${t('bar.upgrade.value', { count: value, most: UPGRADE.max })}>
    <b class="upgrade-name">${t('bar.upgrade')}</b>
    <span class="upgrade-scale">
      <span class="upgrade-dial">${Array.from({ length: UPGRADE.max }, (_, i) => html`<i ?data-on=${i < value}></i>`)}</span>
      <span class="upgrade-goals">
        <i data-role="caleb" style=${`--steps:${low}`}>${emblem('caleb')}</i>
        <i class="upgrade-between" style=${`--steps:${high - low - 1}`}></i>
        <i data-role="elara" style=${`--steps:${UPGRADE.max - high + 1}`}>${emblem('elara')}</i>
      </span>
      ${large ? html`<span class="upgrade-ends"><span>${t('bar.upgrade.least')}</span><span>${t('bar.upgrade.most')}</span></span>` : nothing}
    </span>
    <b class="upgrade-number">${value}</b>
  </div>`
}
