/** The roles' emblems: moth, glider, badge, lantern. A role is always shown by colour, shape and name together. */
import { html, svg } from 'lit-html'
import type { Role } from '../../shared/content/ids.ts'
import { ROLE_PATHS } from '../../shared/views/symbol-paths.ts'

/** A role's emblem, in the colour of the text around it; hidden from screen readers, since the name is beside it. */
export const emblem = (role: Role) =>
  html`<svg class="emblem" viewBox="0 0 24 24" aria-hidden="true" fill="currentColor" fill-rule="evenodd">
    ${svg`<path d=${ROLE_PATHS[role]} />`}
  </svg>`
