/** The roles' shapes: moth, glider, badge, lantern. A role is always colour and shape and name together. */
import { html, svg } from 'lit-html'
import type { Role } from '../../../shared/content/ids.ts'

const SHAPES: Readonly<Record<Role, string>> = {
  ava: 'M0 3C10-16 28-13 26 0 25 10 10 10 0 6-10 10-25 10-26 0-28-13-10-16 0 3Z',
  leo: 'M0-13 30 11C18 5 10 8 0 13-10 8-18 5-30 11Z',
  elara: 'M-11-9H11V15H-11ZM-3-15H3V-10H-3Z',
  caleb: 'M-8-7H8L12 11H-12ZM-6-13H6L8-8H-8ZM-13 12H13V16H-13Z',
}

/** A role's emblem, in the colour of the text around it. Says nothing to a screen reader: the name stands beside it. */
export const emblem = (role: Role) =>
  html`<svg class="emblem" viewBox="-32 -20 64 40" aria-hidden="true" fill="currentColor">
    ${svg`<path d=${SHAPES[role]} />`}
  </svg>`
