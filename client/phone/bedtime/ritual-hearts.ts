/** The versions at the nook that were read or are being read, each with a heart to give. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import type { RitualLineView } from '../../../shared/views/types.ts'
import { emblem } from '../../ui/emblems.ts'
import { may } from '../legal-choices.ts'
import type { PhoneContext, SceneOf } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { nameOf } from '../widgets/basic-widgets.ts'

/** The page that the nook writes and reads, as a phone sees it. */
export type RitualScene = NonNullable<SceneOf<'bedtime'>['ritual']>

/** All lines that can have hearts, the newest first; the words of the one being read stay with its reader. */
export function heartsList(phone: PhoneContext, page: RitualScene): TemplateResult {
  const heard = page.lines
    .map((line, index) => ({ line, index }))
    .filter(({ line, index }) => line.read || (page.stage === 'read' && index === page.turn))
  return html`<article class="page card">
    <ol aria-label=${t('ritual.hearts')}>
      ${repeat(
        heard.toReversed(),
        ({ index }) => index,
        ({ line, index }) =>
          html`<li data-of=${line.by ?? nothing} ?data-now=${!line.read}>
            ${line.by ? emblem(line.by) : html`<span></span>`}<span>${line.read ? html`${line.text}${soundWord(line)}` : t('ritual.now')}</span>${heart(phone, line, index)}
          </li>`,
      )}
    </ol>
  </article>`
}

/** Leo's sound effect, as a word behind the line. */
export const soundWord = ({ sound }: RitualLineView) =>
  sound === null ? nothing : html` <em class="sound-word">${sound}</em>`

/** The button that gives a heart to a line, with the number of its hearts, which rise when they arrive. */
function heart(phone: PhoneContext, { by, hearts: given }: RitualLineView, index: number): TemplateResult {
  const can = may(phone.mine.legal, 'heart', { line: index })
  const own = by === phone.role
  const name = by ? nameOf(phone, by) : t('ritual.other')
  return html`<button class="heart" type="button" data-sound="heart" ?data-own=${own} ?data-given=${!can && !own} ?disabled=${!can}
    aria-label=${t('ritual.heart', { n: index + 1, name })} @click=${() => phone.ask('heart', { line: index })}>
    ${icon('heart')}<b>${given > 0 ? given : nothing}</b>
    <span class="heart-floats" aria-hidden="true">${repeat(
      Array.from({ length: given }).keys(),
      (n) => n,
      (n) => html`<i style="--nth:${n}">♥</i>`,
    )}</span>
  </button>`
}
