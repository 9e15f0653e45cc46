/** All lights are out. Somebody may give up their treasure for good: five lights for one other. */
import { html, nothing } from 'lit-html'
import type { Role } from '../../../shared/content/ids.ts'
import { icon } from '../../kit/dom/icons.ts'
import { choices, may } from '../legal.ts'
import { nameOf, peopleRow, quiet } from '../parts/basics.ts'
import type { PhaseView } from '../phone.ts'
import { t } from '../text.ts'

export const letGo: PhaseView<'let-go'> = {
  sentence: (_, { given }) => (given ? t('let-go.given') : t('let-go.line')),
  body: (phone, { given }) => {
    const { view, role, mine, ask } = phone
    if (given)
      return html`${quiet(icon('star'), t('let-go.who', { from: nameOf(phone, given.from), to: nameOf(phone, given.to) }))}`
    return html`<div class="stage-middle">
        <p class="own-words card"><b>${view.people[role].treasure ?? ''}</b></p>
        <p class="quiet">${view.people[role].given ? t('let-go.gone') : t('let-go.price')}</p>
      </div>
      <div class="reach">
        ${
          may(mine.legal, 'give')
            ? html`<p class="lead">${t('let-go.whom')}</p>
              ${peopleRow(phone, t('let-go.whom'), choices<Role>(mine.legal, 'give', 'to'), null, (to) => ask('give', { to }))}`
            : nothing
        }
      </div>`
  },
}
