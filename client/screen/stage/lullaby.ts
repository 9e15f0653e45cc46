/** The lullaby's loop: six beats, whose they are, and which note belongs there. */
import { html, type TemplateResult } from 'lit-html'
import type { LullabyScene } from '../../../shared/view/types.ts'
import { emblem } from '../../kit/dom/emblems.ts'
import { nameOf, t } from '../text.ts'
import { symbol } from './parts.ts'

/** Which of the slots sounds at a room time (ms), and how far into the beat it is (0–1). */
export function beatAt(
  { startedAt, beat, slots }: LullabyScene,
  now: number,
): { slot: number; part: number } {
  if (beat <= 0 || slots.length === 0 || now < startedAt) return { slot: 0, part: 0 }
  const beats = (now - startedAt) / beat
  return { slot: Math.floor(beats) % slots.length, part: beats % 1 }
}

/** The ring of beats; the director moves its `--slot` with the room's clock, so that it pulses with the phones. */
export const lullabyWords = (lullaby: LullabyScene): TemplateResult =>
  html`<ol class="lullaby" data-pulse>
    ${lullaby.slots.map(({ owner, solved, symbol: note }, i) => {
      const label = t('whisper.slot', {
        count: i + 1,
        name: nameOf(owner),
        note: note ? t(`note.${note}`) : t('note.unknown'),
      })
      return html`<li class="beat" data-role=${owner} data-slot=${i} ?data-solved=${solved} aria-label=${label}>
        <span class="beat-note">${note ? symbol(note) : html`<i aria-hidden="true">?</i>`}</span>
        <span class="beat-owner">${emblem(owner)}<b>${nameOf(owner)}</b></span>
      </li>`
    })}
  </ol>`
