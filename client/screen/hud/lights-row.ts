/** The family's lights at the top of the malfunction's acts. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { LANTERN } from '../../../shared/content/constants.ts'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import type { PublicView, ReadingView } from '../../../shared/views/types.ts'
import { emblem } from '../../ui/emblems.ts'
import { nameOf, t } from '../screen-translator.ts'
import { orderFuse } from './orders-hud.ts'
import { roleChip } from './paper-pieces.ts'

/** At or below this number the total is highlighted. */
const FEW_LIGHTS = 5

/** A lantern in the size of a letter. */
const lanternIcon = html`<svg class="lantern-icon" viewBox="0 0 24 30" aria-hidden="true">
  <path class="lantern-iron" d="M12 0.5a3.500 3.500 0 0 1 3.500 3.500H18l3 5H3l3-5h2.500A3.500 3.500 0 0 1 12 .5ZM4 26h16v3.500H4Z" />
  <path class="lantern-glass" d="M4.500 10h15L21 25H3Z" />
  <path class="lantern-flame" d="M12 13c2.500 3 3.500 4.800 3.500 6.800a3.500 3.500 0 0 1-7 0C8.500 17.800 9.500 16 12 13Z" />
</svg>`

/** The sum of all lights; at 0 somebody has to let go of a treasure. */
const totalLights = (lights: number): TemplateResult =>
  html`<p class="lights-total" aria-hidden="true" ?data-few=${lights <= FEW_LIGHTS}>${keyed(lights, html`<b>${lights}</b>`)}<span>${t('shout.breath', { count: lights })}</span></p>`

/** Who is highlighted: the role the wind blows at, the role that is asked for a clue, the roles that have orders to read. */
interface LightsRowMarks {
  named?: Role | null
  asked?: Role | null
  reading?: readonly ReadingView[]
}

/** Says under a lantern that the house works this console, and why. */
function houseMark({ people }: PublicView, role: Role) {
  const { idle, steadied } = people[role]
  if (!idle && !steadied) return nothing
  return html`<small class="house-mark">${t(steadied ? 'hands.held' : 'hands.house')}</small>`
}

/** All lights in four groups, each under its owner's lantern, emblem and name. */
export function lightsRow(
  view: PublicView,
  { named = null, asked = null, reading = [] }: LightsRowMarks = {},
): TemplateResult {
  return html`<section class="lights-row" aria-label=${t('shout.lights.left', { count: view.lights ?? 0 })}>
    ${totalLights(view.lights ?? 0)}
    ${ROLES.map((role) => {
      const { lights, given } = view.people[role]
      const count = lights ?? 0
      const order = reading.find((each) => each.role === role)
      return html`<div class="lights-group" data-role=${role} ?data-named=${named === role} ?data-asked=${asked === role} ?data-dark=${count === 0} ?data-given=${given} ?data-held=${view.people[role].steadied} ?data-idle=${view.people[role].idle}>
        ${lanternIcon}
        <p class="lights-owner">${emblem(role)}<b>${nameOf(role)}</b></p>
        <p class="beads" role="img" aria-label=${t('shout.light.of', { name: nameOf(role), count })}>
          ${Array.from({ length: LANTERN.lights }, (_, i) => html`<i ?data-lit=${i < count}></i>`)}
        </p>
        ${houseMark(view, role)}${order ? orderFuse(order) : nothing}
      </div>`
    })}
  </section>`
}

/** Until the malfunction nobody could count the lights: says that all can now, and how many are left. */
export const lightsNote = ({ lights }: PublicView): TemplateResult =>
  html`<p class="lights-note">${t('shout.lights.note', { count: lights ?? 0, most: LANTERN.lights * LANTERN.count })}</p>`

/** The label of the lantern that the wind blows at: whose it is, and for a start what the large words are for. */
export const windMark = (role: Role, isNew: boolean): TemplateResult =>
  html`<p class="wind-mark" data-role=${role} ?data-new=${isNew}>${roleChip(role)}<b>${t(isNew ? 'shout.wind.first' : 'shout.after')}</b></p>`
