/** Small pictures of the family, standing; painted by `npm run art`. */
import { html } from 'lit-html'
import type { Role } from '../../shared/content/ids.ts'

/** The picture of one role. */
export const familyPicture = (role: Role) =>
  html`<img class="figure" data-of=${role} src="/art/phone-${role}.webp" alt="" decoding="async" draggable="false" />`
