import { html, type TemplateResult } from 'lit-html'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import type { PublicView } from '../../../shared/view/types.ts'
import { emblem } from '../../kit/dom/emblems.ts'
import { nameOf, t } from '../text.ts'

const PER_LANTERN = 5

/** The family's breath: twenty lights in four groups, each under its owner's shape and name. */
export function lightsRow(view: PublicView, named: Role | null): TemplateResult {
  return html`<section class="lights-row" aria-label=${t('shout.lights.left', { count: view.lights ?? 0 })}>
    ${ROLES.map((role) => {
      const { lights, given } = view.people[role]
      const count = lights ?? 0
      return html`<div class="lights-group" data-role=${role} ?data-named=${named === role} ?data-dark=${count === 0} ?data-given=${given}>
        <p>${emblem(role)}<b>${nameOf(role)}</b></p>
        <p class="beads" role="img" aria-label=${t('shout.light.of', { name: nameOf(role), count })}>
          ${Array.from({ length: PER_LANTERN }, (_, i) => html`<i ?data-lit=${i < count}></i>`)}
        </p>
      </div>`
    })}
  </section>`
}
