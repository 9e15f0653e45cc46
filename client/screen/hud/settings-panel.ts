/**
 * The settings of this screen: volumes of music, effects and voice, and the motion level. Stored on the device.
 */
import { html, nothing, type TemplateResult } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { forgetMet, metOnThisDevice } from '../../device/met-content.ts'
import { changeSettings, type DeviceSettings, settings } from '../../device/settings.ts'
import { motionSwitch } from '../../ui/reduced-motion-switch.ts'
import { t } from '../screen-translator.ts'

const VOLUMES = ['music', 'effects', 'voice'] as const

/** Step of a slider (percent). */
const STEP = 5

const volume = (
  name: (typeof VOLUMES)[number],
  now: DeviceSettings,
): TemplateResult => html`<label class="preference">
  <span>${t(`volume.${name}`)}</span>
  <input
    type="range"
    min="0"
    max="100"
    step=${STEP}
    .value=${live(String(now[name]))}
    style="--set:${now[name]}%"
    @input=${(event: Event) => changeSettings({ [name]: (event.target as HTMLInputElement).valueAsNumber, muted: false })}
  />
  <b aria-hidden="true">${now[name]}</b>
</label>`

/** What this browser knows of past nights, which the next room that it opens will leave out at first. */
const pastNights = (): TemplateResult | typeof nothing =>
  metOnThisDevice().length > 0
    ? html`<button class="preference-button" @click=${forget}>${t('met.forget')}</button>`
    : nothing

function forget(): void {
  forgetMet()
  // The panel is drawn again with the settings.
  changeSettings({})
}

/** The panel, operable by mouse and keyboard. */
export const settingsPanel = (): TemplateResult => {
  const now = settings.getState()
  return html`<section class="preferences" role="group" aria-label=${t('bar.volumes')} ?data-muted=${now.muted}>
    ${VOLUMES.map((name) => volume(name, now))} ${motionSwitch()} ${pastNights()}
  </section>`
}
