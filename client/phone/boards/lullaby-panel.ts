/** The lullaby: six beats that repeat, the notes to play on this player's beats, and the notes to describe to others. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { LULLABY } from '../../../shared/content/constants.ts'
import { type NoteSymbol, type Role, SYMBOLS } from '../../../shared/content/ids.ts'
import type { LullabyScene } from '../../../shared/views/types.ts'
import { PITCHES } from '../../audio/music/lullaby-theme.ts'
import { play } from '../../audio/phone-sounds.ts'
import { buzz } from '../../device/haptics.ts'
import { emblem } from '../../ui/emblems.ts'
import { notePicture } from '../../ui/note-pictures.ts'
import { choices } from '../legal-choices.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { nameOf } from '../widgets/basic-widgets.ts'
import { houseNotice } from './house-notice.ts'

/** The lullaby of this seat, for the whisper and its rehearsal at supper. @param sound what its notes are played on */
export function lullabyPanel(
  phone: PhoneContext,
  lullaby: LullabyScene,
  sound: 'note' | 'glass' = 'note',
): TemplateResult {
  const { hand, mine, ask } = phone
  // The beat of this player that can be played now; at most one at a time.
  const [open] = choices<number>(mine.legal, 'beat', 'slot')
  const played = phone.localState<NoteSymbol | null>('sung', null)
  const playNote = (symbol: NoteSymbol) => {
    if (open === undefined) return
    played.set(symbol)
    play(sound, PITCHES[symbol] - PITCHES.key)
    buzz('beat')
    void ask('beat', { slot: open, symbol }).then(() => played.set(null))
  }
  return html`<div class="lullaby" data-on=${sound}>
    ${houseNotice(phone) ?? nothing}
    <ol class="beats" aria-label=${t('lullaby.beats', { count: LULLABY.beats })} data-beats-from=${lullaby.startedAt} data-beat=${lullaby.beat} style="--beat:${lullaby.beat}ms">
      ${lullaby.slots.map(
        ({ owner, solved, symbol }, slot) => html`<li
          class="beat"
          ?data-mine=${hand.mySlots.includes(slot)}
          ?data-solved=${solved}
        >
          <span class="beat-note">${symbol ? html`${notePicture(symbol)}<span class="unseen">${t(`note.${symbol}`)}</span>` : html`<i aria-hidden="true">?</i>`}</span>
          ${emblem(owner)}<span class="unseen">${nameOf(phone, owner)}</span>
        </li>`,
      )}
    </ol>
    ${notesToDescribe(phone)}
    ${
      hand.mySlots.length === 0
        ? nothing
        : html`<p class="lullaby-cue" role="status" ?data-now=${open !== undefined}>${t(cueFor(lullaby, open))}</p>
          <div class="note-pad" role="group" aria-label=${t('lullaby.pad')} ?data-open=${open !== undefined}>
            ${SYMBOLS.map(
              (symbol) => html`<button
                class="note-key card"
                type="button"
                data-sound=""
                ?data-sung=${played.value === symbol}
                ?disabled=${open === undefined}
                @click=${() => playNote(symbol)}
              >
                ${notePicture(symbol)}<span>${t(`note.${symbol}`)}</span>
              </button>`,
            )}
          </div>`
    }
  </div>`
}

/** The key of the instruction: listen, play, or hum a note that was found already. */
function cueFor({ slots }: LullabyScene, open: number | undefined) {
  if (open === undefined) return 'lullaby.wait'
  return slots[open]?.solved ? 'lullaby.hum' : 'lullaby.now'
}

/** Notes that are missing on the fridge, which this player describes to the owner of the beat. */
const notesToDescribe = (phone: PhoneContext) =>
  phone.hand.describe.length === 0
    ? nothing
    : html`<div class="describe card">
        <p>${t('lullaby.describe')}</p>
        <ul data-count=${phone.hand.describe.length}>
          ${phone.hand.describe.map(
            ({ slot, symbol, owner }) => html`<li>
              ${notePicture(symbol)}<span>${emblem(owner)} <span aria-hidden="true">${beatOf(phone, slot, owner)}</span><span class="unseen">${t('said.of', { name: beatOf(phone, slot, owner), text: t(`note.${symbol}`) })}</span></span>
            </li>`,
          )}
        </ul>
      </div>`

const beatOf = (phone: PhoneContext, slot: number, owner: Role): string =>
  t('lullaby.describe.for', { n: slot + 1, name: nameOf(phone, owner) })
