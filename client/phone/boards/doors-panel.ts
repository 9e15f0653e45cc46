/** The doors of the talk, or the dishes of a supper, each with a number, a symbol, a frame (colour and pattern) and a portrait; and the clues. */
import { html, nothing, type TemplateResult } from 'lit-html'
import type { DoorSetId, Role } from '../../../shared/content/ids.ts'
import type { ClueView, DoorsScene, DoorView } from '../../../shared/views/types.ts'
import { LATE } from '../../ui/countdown.ts'
import { doorFrame } from '../../ui/door-frames.ts'
import { doorPicture, frameSample } from '../../ui/door-picture.ts'
import { portrait } from '../../ui/drawing-picture.ts'
import { emblem } from '../../ui/emblems.ts'
import { notePicture } from '../../ui/note-pictures.ts'
import { seatedRoles } from '../../ui/seated-roles.ts'
import { may } from '../legal-choices.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { nameOf } from '../widgets/basic-widgets.ts'
import { houseNotice } from './house-notice.ts'

/** Clues, time, doors and result, for the talk and its rehearsal at supper. */
export function doorsPanel(phone: PhoneContext, doors: DoorsScene): TemplateResult {
  const others = doors.clues.filter(({ role }) => role !== phone.role)
  return html`<div class="doors" data-set=${doors.set} data-result=${doors.result ?? nothing}>
    ${houseNotice(phone) ?? nothing}
    ${phone.hand.clue ? clueCard(phone, doors.set, phone.hand.clue, phone.role, t('doors.clue')) : nothing}
    ${others.length === 0 ? nothing : html`<div class="clues">${others.map((clue) => clueCard(phone, doors.set, clue, clue.role, nameOf(phone, clue.role)))}</div>`}
    <div class="doors-time time-bar" data-from=${doors.startedAt} data-until=${doors.result ? nothing : doors.endsAt} data-late-below=${LATE} aria-hidden="true"><i></i></div>
    <div class="doors-grid" data-count=${doors.doors.length} role="group" aria-label=${t(doors.set === 'dishes' ? 'doors.grid.dishes' : 'doors.grid')}>
      ${doors.doors.map((door, index) => doorButton(phone, doors, door, index))}
    </div>
    ${doors.result ? html`<p class="doors-result" data-result=${doors.result} role="status"><b>${t(resultOf(doors))}</b></p>` : tapStatus(phone, doors)}
  </div>`
}

/** The key of what a round has come to. */
function resultOf({ set, result }: DoorsScene) {
  if (set === 'dishes' && (result === 'open' || result === 'wrong')) return `doors.${result}.dishes` as const
  return `doors.${result ?? 'late'}` as const
}

/** The instruction to tap at the same time, or who waits at the door that this player has tapped. */
function tapStatus(phone: PhoneContext, { doors, set }: DoorsScene): TemplateResult {
  const mine = doors.find(({ tapped }) => tapped.includes(phone.role))
  const waiting = mine?.tapped ?? []
  const people = seatedRoles(phone.view).length
  return html`<p class="doors-together" role="status" ?data-on=${waiting.length > 0}>
    ${
      waiting.length === 0
        ? t(people > 1 ? 'doors.count' : set === 'dishes' ? 'doors.alone.dishes' : 'doors.alone')
        : html`${waiting.map((role) => emblem(role))}<span>${t('doors.waiting', { count: Math.max(0, people - waiting.length) })}</span>`
    }
  </p>`
}

function doorButton(phone: PhoneContext, doors: DoorsScene, door: DoorView, index: number): TemplateResult {
  const look = doorFrame(doors.set, door.frame)
  const pending = phone.localState<number | null>('door', null)
  const mine = door.tapped.includes(phone.role) || pending.value === index
  const tap = () => {
    pending.set(index)
    void phone.ask('door', { door: index }).then(() => pending.set(null))
  }
  return html`<button
    class="door-tile"
    type="button"
    data-sound="door"
    aria-pressed=${mine}
    ?data-true=${doors.true === index}
    ?data-shut=${doors.result !== null && doors.true !== index}
    ?disabled=${!may(phone.mine.legal, 'door', { door: index })}
    @click=${tap}
  >
    ${doorPicture(doors.set, door.frame, door.symbol)}
    <b class="door-number">${door.number}</b>
    <span class="door-symbol">${notePicture(door.symbol)}</span>
    <span class="door-face">${portrait(phone.view, door.face)}</span>
    <span class="unseen">
      ${t('doors.describe', { symbol: t(`note.${door.symbol}`), frame: t(`frame.${look.id}`), face: t(`role.${door.face}.name`) })}
    </span>
    <span class="door-taps">${door.tapped.map((role) => emblem(role))}</span>
  </button>`
}

/** A word for the clue's picture, for screen readers. */
function clueName(set: DoorSetId, { symbol, face, frame }: ClueView): string {
  if (symbol) return t(`note.${symbol}`)
  if (face) return t(`role.${face}.name`)
  return frame === null ? '' : t(`frame.${doorFrame(set, frame).id}`)
}

/** A clue; the CSS styles it after the role that has it. */
function clueCard(
  phone: PhoneContext,
  set: DoorSetId,
  clue: ClueView,
  of: Role,
  from: string,
): TemplateResult {
  return html`<div class="clue card" data-of=${of}>
    <p><b>${from}</b> <span class="clue-text">${clue.text}</span> <span class="unseen">${clueName(set, clue)}</span></p>
    <span class="clue-pictures">
      ${clue.symbol ? notePicture(clue.symbol) : nothing} ${clue.face ? portrait(phone.view, clue.face) : nothing}
      ${clue.number === null ? nothing : html`<b class="door-number">${clue.number}</b>`}
      ${clue.frame === null ? nothing : html`<span class="clue-frame">${frameSample(set, clue.frame)}</span>`}
    </span>
  </div>`
}
