/** The lullaby on a phone: six beats that come round, the notes of one's own slots, and those one must describe. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { SYMBOLS } from '../../../shared/content/ids.ts'
import type { LullabyScene } from '../../../shared/view/types.ts'
import { emblem } from '../../kit/dom/emblems.ts'
import { note } from '../../kit/dom/notes.ts'
import { choices } from '../legal.ts'
import type { Phone } from '../phone.ts'
import { t } from '../text.ts'
import { nameOf } from './basics.ts'

export function lullabyPage(phone: Phone, lullaby: LullabyScene): TemplateResult {
  const { hand, mine, ask } = phone
  // Which of my beats may be played just now; one at most, as the song goes round.
  const [open] = choices<number>(mine.legal, 'beat', 'slot')
  return html`<div class="lullaby">
    <ol class="beats" aria-label=${t('lullaby.beats')} data-beats-from=${lullaby.startedAt} data-beat=${lullaby.beat}>
      ${lullaby.slots.map(
        ({ owner, solved, symbol }, slot) => html`<li
          class="beat"
          ?data-mine=${hand.mySlots.includes(slot)}
          ?data-solved=${solved}
        >
          <span class="beat-note">${symbol ? html`${note(symbol)}<span class="unseen">${t(`note.${symbol}`)}</span>` : html`<i aria-hidden="true">?</i>`}</span>
          ${emblem(owner)}<span class="unseen">${nameOf(phone, owner)}</span>
        </li>`,
      )}
    </ol>
    ${
      hand.describe.length === 0
        ? nothing
        : html`<div class="describe card">
          <p>${t('lullaby.describe')}</p>
          <ul>
            ${hand.describe.map(
              ({ slot, symbol, owner }) => html`<li>
                ${note(symbol)}<span>${t('lullaby.describe.for', { n: slot + 1, name: nameOf(phone, owner) })}<span class="unseen">: ${t(`note.${symbol}`)}</span></span>
              </li>`,
            )}
          </ul>
        </div>`
    }
    ${
      hand.mySlots.length === 0
        ? nothing
        : html`<div class="note-pad" role="group" aria-label=${t('lullaby.pad')} ?data-open=${open !== undefined}>
          ${SYMBOLS.map(
            (symbol) => html`<button
              class="note-key card"
              type="button"
              ?disabled=${open === undefined}
              @click=${() => open !== undefined && ask('beat', { slot: open, symbol })}
            >
              ${note(symbol)}<span>${t(`note.${symbol}`)}</span>
            </button>`,
          )}
        </div>`
    }
  </div>`
}

/** The thumb's spot for holding hands: down while held; keys and screen readers press it down and lift it. */
export function thumbSpot(phone: Phone, label: string): TemplateResult {
  const { ask, mine } = phone
  const [down] = choices<boolean>(mine.legal, 'hands', 'down')
  const isDown = down === false
  const held = phone.box('thumb', false)
  const put = (on: boolean) => {
    held.set(on)
    void ask('hands', { down: on })
  }
  return html`<button
    class="thumb-spot"
    type="button"
    aria-pressed=${isDown || held.value}
    @pointerdown=${(event: PointerEvent) => {
      const spot = event.currentTarget as HTMLElement
      spot.setPointerCapture(event.pointerId)
      put(true)
    }}
    @pointerup=${() => put(false)}
    @pointercancel=${() => put(false)}
    @contextmenu=${(event: Event) => event.preventDefault()}
    @click=${(event: MouseEvent) => event.detail === 0 && put(!isDown)}
  >
    <svg viewBox="0 0 100 100" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round">
      <path d="M22 74C10 40 26 16 50 16S90 40 78 74M32 80C22 46 34 28 50 28S78 46 68 80M42 84C36 54 42 42 50 42S64 54 58 84M50 56V84" />
    </svg>
    <span>${label}</span>
  </button>`
}
