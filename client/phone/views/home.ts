/** Every lantern that made it, one by one. */
import { html, nothing } from 'lit-html'
import { figure } from '../../kit/dom/figures.ts'
import type { PhaseView } from '../phone.ts'
import { t } from '../text.ts'

export const home: PhaseView<'home'> = {
  sentence: (_, { woke }) => t(woke ? 'home.woke' : 'home.lost'),
  body: (phone, { lanterns }) => {
    const own = lanterns.find(({ role }) => role === phone.role)
    return html`<div class="stage-middle">
      <div class="big-figure" ?data-out=${!own || own.lights === 0}>${figure(phone.role)}</div>
      <p class="lead" role="status">${own ? own.text : t('home.wait')}</p>
      ${own && own.lights > 0 ? html`<p class="beads" role="img" aria-label=${t('home.lights', { count: own.lights })}>${[1, 2, 3, 4, 5].map((n) => html`<i ?data-lit=${n <= own.lights}></i>`)}</p>` : nothing}
    </div>`
  },
}
