/** The lights go out: the screen shows who goes where. */
import { html, nothing } from 'lit-html'
import { customiseRow } from '../bedtime/customise-form.ts'
import type { PhasePage } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { nameOf } from '../widgets/basic-widgets.ts'
import { placeName, placeOfRole } from '../widgets/place-names.ts'

export const lights: PhasePage<'lights'> = {
  sentence: () => t('lights.line'),
  body: (phone, { promises, rooms }) => {
    const room = rooms?.[phone.role] ?? phone.hand.picked?.room
    return html`<div class="stage-middle">
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
      <div class="reach">${customiseRow(phone)}</div>`
  },
}
