/** The panel of the lobby for phones that can't get in: the address they need, what the server sees, and what to try. */
import { html, nothing, type TemplateResult } from 'lit-html'
import type { Checkup } from '../../../shared/protocol/checkup.ts'
import { t } from '../screen-translator.ts'

/** Most devices that are listed: those seen last. */
const MOST_DEVICES = 4

export type CheckupState = Checkup | 'looking' | 'failed'

/** The panel. @param close closes it */
export const checkupPanel = (state: CheckupState, close: () => void): TemplateResult =>
  html`<section class="checkup" role="group" aria-label=${t('checkup.open')}>
    ${typeof state === 'string' ? html`<p class="checkup-wait" role="status">${t(`checkup.${state}`)}</p>` : contents(state)}
    <button class="checkup-close" type="button" @click=${close}>${t('checkup.close')}</button>
  </section>`

const contents = ({ address, others, findings, tries, devices }: Checkup): TemplateResult => html`
    <p class="checkup-address">${address === null ? t('checkup.address.none') : html`${t('checkup.address')} <b>${address}</b>`}</p>
    <div class="checkup-seen">
      ${others.length === 0 ? nothing : html`<p class="checkup-others">${t('checkup.others', { list: t.list(others) })}</p>`}
      <h2>${t('checkup.title')}</h2>
      <ul class="checkup-findings" role="status">
      ${findings.map(({ id, count = 1, value = '' }) => html`<li data-finding=${id}>${t(`finding.${id}`, { count, value })}</li>`)}
      ${devices.slice(-MOST_DEVICES).map(({ address: device, stage }) => html`<li class="checkup-device">${t(`stage.${stage}`, { device })}</li>`)}
      </ul>
    </div>
    <h2>${t('checkup.tries')}</h2>
    <ol class="checkup-tries">
      ${tries.map((id) => html`<li>${t(`try.${id}`)}</li>`)}
    </ol>`
