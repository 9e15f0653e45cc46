/** The poster that shows how to join. */
import { html, type TemplateResult } from 'lit-html'
import { cache } from 'lit-html/directives/cache.js'
import { until } from 'lit-html/directives/until.js'
import { qrPicture } from '../../ui/qr-code.ts'
import type { SceneContext } from '../phase-scene.ts'
import { t } from '../screen-translator.ts'
import { cutLettering } from './paper-pieces.ts'

const qr = (address: string): TemplateResult =>
  html`${until(qrPicture(address), html`<span class="qr"></span>`)}`

/** What to do with the poster. */
const STEPS = ['scan', 'sit', 'draw'] as const

/** The poster with the QR code, the room code and the address. @param where CSS class that positions it */
export const joinPoster = (
  { code, address }: Pick<SceneContext, 'code' | 'address'>,
  where: string,
): TemplateResult =>
  html`${cache(html`<section class="poster ${where}" aria-label=${t('bar.code')}>
    ${qr(address)}
    <ol class="poster-steps">
      ${STEPS.map((step) => html`<li>${t(`lobby.step.${step}`)}</li>`)}
    </ol>
    <p class="poster-code" data-code=${code}>${cutLettering(code)}</p>
    <p class="poster-address">${address.replace(/^https?:\/\//, '')}</p>
  </section>`)}`
