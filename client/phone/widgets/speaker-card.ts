/** Somebody who has the room just now, as large as they stand there. */
import { html, nothing, type TemplateResult } from 'lit-html'
import type { Role } from '../../../shared/content/ids.ts'
import { figure } from '../../ui/family-pictures.ts'

/** A figure, a name in large letters, and a line; while somebody speaks, their voice goes out in rings. */
export const speakerCard = (
  role: Role,
  name: string,
  line: unknown,
  speaks: boolean,
): TemplateResult => html`<div
  class="standing"
  data-of=${role}
  role="status"
>
  <span class="standing-voice" aria-hidden="true">${figure(role)}${speaks ? html`<i></i><i></i><i></i>` : nothing}</span>
  <p class="standing-name">${name}</p>
  <p class="quiet">${line}</p>
</div>`
