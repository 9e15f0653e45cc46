/** The four of the family as they stand on the cards of the door. */
import { html } from 'lit-html'
import type { Role } from '../../shared/content/ids.ts'
import { emblem } from '../kit/dom/emblems.ts'

export const figure = (role: Role) => html`<span class="role-figure" aria-hidden="true">${emblem(role)}</span>`
