/** The doors of the talk: each a big number, a symbol, a frame (colour and pattern) and a face from the wall. */
import { html, nothing, svg, type TemplateResult } from 'lit-html'
import type { ClueView, DoorsScene, DoorView } from '../../../shared/view/types.ts'
import { portrait } from '../../kit/dom/drawing.ts'
import { emblem } from '../../kit/dom/emblems.ts'
import { note } from '../../kit/dom/notes.ts'
import { doorFrame } from '../../kit/door-look.ts'
import { may } from '../legal.ts'
import type { Phone } from '../phone.ts'
import { t } from '../text.ts'
import { nameOf } from './basics.ts'

export function doorsPage(phone: Phone, doors: DoorsScene): TemplateResult {
  return html`<div class="doors" data-from=${phone.view.startedAt} data-until=${doors.endsAt}>
    ${phone.hand.clue ? clueCard(phone, phone.hand.clue, t('doors.clue')) : nothing}
    ${doors.clues.length === 0 ? nothing : html`<div class="clues">${doors.clues.map((clue) => clueCard(phone, clue, nameOf(phone, clue.role)))}</div>`}
    ${doors.result ? html`<p class="doors-result" role="status">${t(`doors.${doors.result}`)}</p>` : nothing}
    <div class="doors-grid" data-count=${doors.doors.length} role="group" aria-label=${t('doors.grid')}>
      ${doors.doors.map((door, index) => doorButton(phone, doors, door, index))}
    </div>
  </div>`
}

function doorButton(phone: Phone, doors: DoorsScene, door: DoorView, index: number): TemplateResult {
  const look = doorFrame(door.frame)
  return html`<button
    class="door-tile"
    type="button"
    style="--frame:${look.colour};--mark:${look.mark}"
    aria-pressed=${door.tapped.includes(phone.role)}
    ?data-true=${doors.true === index}
    ?disabled=${!may(phone.mine.legal, 'door', { door: index })}
    @click=${() => phone.ask('door', { door: index })}
  >
    ${frameWood(door.frame)}
    <span class="door-leaf">
      <b class="door-number">${door.number}</b>
      <span class="door-symbol">${note(door.symbol)}</span>
      ${portrait(phone.view, door.face)}
    </span>
    <span class="unseen">
      ${t('doors.describe', { symbol: t(`note.${door.symbol}`), frame: t(`frame.${look.id}`), face: t(`role.${door.face}.name`) })}
    </span>
    <span class="door-taps">${door.tapped.map((role) => emblem(role))}</span>
  </button>`
}

/** A frame's wood: its colour, and its pattern in the mark's colour. */
function frameWood(frame: number): TemplateResult {
  const { id, colour, mark, tile, line } = doorFrame(frame)
  return html`<svg class="door-wood" aria-hidden="true">
    ${svg`<defs><pattern id="wood-${id}" width="16" height="16" patternUnits="userSpaceOnUse"><rect width="16" height="16" fill=${colour} />
    <path d=${tile} fill=${line ? 'none' : mark} stroke=${line ? mark : 'none'} stroke-width="2.6" /></pattern></defs><rect width="100%" height="100%" rx="8" fill="url(#wood-${id})" />`}
  </svg>`
}

/** What the clue's picture shows, in a word. */
function clueName({ symbol, face, frame }: ClueView): string {
  if (symbol) return t(`note.${symbol}`)
  if (face) return t(`role.${face}.name`)
  return frame === null ? '' : t(`frame.${doorFrame(frame).id}`)
}

function clueCard(phone: Phone, clue: ClueView, from: string): TemplateResult {
  return html`<div class="clue card">
    <p><b>${from}</b> <span class="clue-text">${clue.text}</span> <span class="unseen">${clueName(clue)}</span></p>
    <span class="clue-pictures">
      ${clue.symbol ? note(clue.symbol) : nothing} ${clue.face ? portrait(phone.view, clue.face) : nothing}
      ${clue.number === null ? nothing : html`<b class="door-number">${clue.number}</b>`}
      ${clue.frame === null ? nothing : html`<span class="clue-frame">${frameWood(clue.frame)}</span>`}
    </span>
  </div>`
}
