/**
 * What people like on this screen: how loud music, effects and the voice are, and how much moves. Reached by mouse and
 * keys, and kept.
 */
import { html, type TemplateResult } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { change, type DeviceSettings, settings } from '../../device/settings.ts'
import { motionChoice } from '../../ui/reduced-motion-switch.ts'
import { t } from '../screen-translator.ts'

const VOLUMES = ['music', 'effects', 'voice'] as const

/** A step of a slider, in percent. */
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
    @input=${(event: Event) => change({ [name]: (event.target as HTMLInputElement).valueAsNumber, muted: false })}
  />
  <b aria-hidden="true">${now[name]}</b>
</label>`

export const settingsPanel = (): TemplateResult => {
  const now = settings.getState()
  return html`<section class="preferences" role="group" aria-label=${t('bar.volumes')} ?data-muted=${now.muted}>
    ${VOLUMES.map((name) => volume(name, now))} ${motionChoice()}
  </section>`
}
