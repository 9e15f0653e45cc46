/** The lanterns that survived come home one by one. */
import { html, nothing } from 'lit-html'
import { ROLES } from '../../../shared/content/ids.ts'
import { emblem } from '../../ui/emblems.ts'
import { familyPicture } from '../../ui/family-pictures.ts'
import type { PhasePage } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { vignette } from '../pictures/vignettes.ts'
import { lanternLights } from '../widgets/lantern-lights.ts'

export const home: PhasePage<'home'> = {
  sentence: (_, { woke }) => t(woke ? 'home.woke' : 'home.lost'),
  withoutPeek: () => true,
  body: (phone, { woke, lanterns }) => {
    const own = lanterns.find(({ role }) => role === phone.role)
    return html`<div class="stage-middle home" ?data-woke=${woke}>
      ${woke ? html`<div class="big-figure" ?data-out=${!own || own.lights === 0}>${familyPicture(phone.role)}</div>` : html`<div class="quiet-picture" aria-hidden="true">${vignette('moon')}</div>`}
      <p class="lead" role="status">${own ? own.text : t('home.wait')}</p>
      ${own && own.lights > 0 ? lanternLights(own.lights, t('home.lights', { count: own.lights })) : nothing}
      <ul class="home-who" aria-hidden="true">
        ${ROLES.map((role) => {
          const there = lanterns.find((lantern) => lantern.role === role)
          return html`<li ?data-lit=${there !== undefined && there.lights > 0}>${emblem(role)}</li>`
        })}
      </ul>
    </div>`
  },
}
