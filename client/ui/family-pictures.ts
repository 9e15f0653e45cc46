/** Small pictures of the family, standing; painted by `npm run art`. */
import { html } from 'lit-html'
import type { Role } from '../../shared/content/ids.ts'
import { addressOf } from '../device/base-path.ts'

/** A standing portrait as decoration: hidden from screen readers, so a name has to stand beside it. Fetched when it is shown. */
export const familyPicture = (role: Role) =>
  html`<img class="figure" data-of=${role} src=${addressOf(`/art/phone-${role}.webp`)} alt="" decoding="async" draggable="false" />`
