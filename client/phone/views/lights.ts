/** Lights: look up, the figures are walking. Who sits alone at the nook tells the empty chair something. */
import { html, nothing } from 'lit-html'
import { may } from '../legal.ts'
import { nameOf } from '../parts/basics.ts'
import { chairForm } from '../parts/chair.ts'
import { customiseRow } from '../parts/customise.ts'
import { placeName, placeOfRole } from '../parts/places.ts'
import type { PhasePage } from '../phone.ts'
import { t } from '../text.ts'

export const lights: PhasePage<'lights'> = {
  sentence: (phone) => (may(phone.mine.legal, 'chair') ? t('chair.line') : t('lights.line')),
  body: (phone, { promises, rooms }) => {
    const room = rooms?.[phone.role] ?? phone.hand.picked?.room
    const chair = may(phone.mine.legal, 'chair')
    return html`<div class="stage-middle" ?data-beside-words=${chair}>
        ${room ? html`<div class="quiet-picture">${placeOfRole(phone.role, room)}</div><p class="lead">${placeName(phone.role, room)}</p>` : nothing}
        <ul class="promise-ends" aria-live="polite">
          ${promises
            .filter(({ from, to }) => from === phone.role || to === phone.role)
            .map(
              ({ from, to, kept }) =>
                html`<li ?data-kept=${kept}>${t(kept ? 'promise.kept' : 'promise.broken', { name: nameOf(phone, from === phone.role ? to : from) })}</li>`,
            )}
        </ul>
      </div>
      <div class="reach">${customiseRow(phone)} ${chairForm(phone)}</div>`
  },
}
