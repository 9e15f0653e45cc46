/** The lullaby's loop: six beats, each with its owner and, once it is found, its note. */
import { html, type TemplateResult } from 'lit-html'
import type { LullabyScene } from '../../../shared/views/types.ts'
import { emblem } from '../../ui/emblems.ts'
import { nameOf, t } from '../screen-translator.ts'
import { noteSymbol } from './paper-pieces.ts'

/** The beats; `countdown.ts` marks the current one, in time with the phones. @param glasses whether each is a glass of water */
export const lullabyHud = (lullaby: LullabyScene, glasses = false): TemplateResult =>
  html`<ol class="lullaby" ?data-glasses=${glasses} data-beats-from=${lullaby.startedAt} data-beat=${lullaby.beat}>
    ${lullaby.slots.map(({ owner, solved, symbol: note }, i) => {
      const label = t('whisper.slot', {
        count: i + 1,
        name: nameOf(owner),
        note: note ? t(`note.${note}`) : t('note.unknown'),
      })
      return html`<li class="beat" data-role=${owner} ?data-solved=${solved} aria-label=${label}>
        <span class="beat-note">${note ? noteSymbol(note) : html`<i aria-hidden="true">?</i>`}</span>
        <span class="beat-owner">${emblem(owner)}<b>${nameOf(owner)}</b></span>
      </li>`
    })}
  </ol>`
