/** The person whose turn it is to speak or to read. */
import { html, nothing, type TemplateResult } from 'lit-html'
import type { Role } from '../../../shared/content/ids.ts'
import { familyPicture } from '../../ui/family-pictures.ts'

/**
 * A figure, a name and a line.
 * @param speaks shows rings that go out from the figure
 */
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
  <span class="standing-voice" aria-hidden="true">${familyPicture(role)}${speaks ? html`<i></i><i></i><i></i>` : nothing}</span>
  <p class="standing-name">${name}</p>
  <p class="quiet">${line}</p>
</div>`
