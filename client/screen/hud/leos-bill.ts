/** Leo's bill: his own flights again, small, while the lantern that paid for each goes dark; then the others' dreams. */
import { html, nothing, type TemplateResult } from 'lit-html'
import type { Role } from '../../../shared/content/ids.ts'
import type { SceneOf } from '../phase-scene.ts'
import { nameOf, t } from '../screen-translator.ts'
import { artImage } from './art-image.ts'
import { roleChip } from './paper-pieces.ts'

type PaidDream = SceneOf<'reveal'>['dreams'][number]

/** When the first flight starts, the time between two flights, and how long after its start the lantern goes dark (s). */
const FIRST = 0.8
const EVERY = 3.6
const PAID_AFTER = 1.9
/** Most of the others' dreams that are listed. */
const MOST = 6

const at = (seconds: number): string => `--at:${seconds.toFixed(1)}s`

/** @param dreams all dreams of the week, in order */
export function leosBill(dreams: readonly PaidDream[]): TemplateResult {
  const flights = dreams.filter(({ dreamer }) => dreamer === 'leo')
  const others = dreams.filter(({ dreamer }) => dreamer !== 'leo').slice(-MOST)
  const after = FIRST + flights.length * EVERY
  return html`<section class="leos-bill">
    <ol class="flights">${flights.map((flight, i) => flightCard(flight, FIRST + i * EVERY))}</ol>
    ${
      others.length === 0
        ? nothing
        : html`<div class="other-dreams" style=${at(after)}>
            <h2>${t('reveal.bill.others')}</h2>
            <ul>${others.map(otherDream)}</ul>
          </div>`
    }
  </section>`
}

/** One flight: the glider crosses the sky and gathers its Glow; then the lantern that paid goes dark, by name. */
const flightCard = ({ evening, glow, payer, lights }: PaidDream, start: number): TemplateResult =>
  html`<li class="flight" style=${at(start)} data-role=${payer ?? nothing}>
    <div class="flight-sky">
      <b>${t(`evening.${evening}`)}</b>
      <span class="flight-glow" aria-hidden="true">${Array.from({ length: glow }, () => html`<i>✦</i>`)}</span>
      <span class="flight-glider">${artImage('room/glider')}</span>
    </div>
    ${payer && lights > 0 ? lantern(payer, lights, start + PAID_AFTER) : html`<p class="flight-free">${t('reveal.bill.free')}</p>`}
  </li>`

/** A lantern whose light goes out, with its owner's name. @param dark when it goes dark (s) */
const lantern = (role: Role, lights: number, dark: number): TemplateResult =>
  html`<div class="flight-lantern" style=${at(dark)}>
    <span class="flight-glass" aria-hidden="true">${artImage('lantern/glass-dark')}${artImage('lantern/glass-lit', 'flight-lit')}${artImage(`lantern/iron-${role}`)}</span>
    <p>${roleChip(role)}<span>${t('reveal.bill.paid', { count: lights })}</span></p>
  </div>`

const otherDream = ({ dreamer, payer, lights }: PaidDream): TemplateResult =>
  html`<li>${roleChip(dreamer)} <i aria-hidden="true">→</i> ${payer ? roleChip(payer) : nothing}
    <span class="beads">${Array.from({ length: lights }, () => html`<i></i>`)}</span>
    <span class="unseen">${payer ? t('reveal.paid', { dreamer: nameOf(dreamer), payer: nameOf(payer) }) : t('reveal.free', { dreamer: nameOf(dreamer) })}</span>
  </li>`
