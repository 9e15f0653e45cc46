/** The form by which Elara, in the sphere, makes one dreamer's mini-game easier. */
import { html, nothing } from 'lit-html'
import type { Role } from '../../../shared/content/ids.ts'
import { choices } from '../legal-choices.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { peopleRow } from '../widgets/basic-widgets.ts'

/** The dreamers to choose from; nothing when no dream can be customised. */
export function customiseRow(phone: PhoneContext) {
  const dreamers = choices<Role>(phone.mine.legal, 'customise', 'dreamer')
  if (dreamers.length === 0) return nothing
  return html`<section class="customise card">
    <p>${t('customise.line')}</p>
    ${peopleRow(phone, t('customise.line'), dreamers, null, (dreamer) => phone.ask('customise', { dreamer }))}
  </section>`
}
