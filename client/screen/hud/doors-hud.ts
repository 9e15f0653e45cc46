/** The doors puzzle: doors (or the covers of dishes) with number, symbol, frame and face, large enough to be told apart from four metres. */
import { html, nothing, type TemplateResult } from 'lit-html'
import type { DoorSetId } from '../../../shared/content/ids.ts'
import type { DoorsScene, DoorView, PublicView } from '../../../shared/views/types.ts'
import { doorFrame } from '../../ui/door-frames.ts'
import { doorPicture, frameSample } from '../../ui/door-picture.ts'
import { emblem } from '../../ui/emblems.ts'
import { seatedRoles } from '../../ui/seated-roles.ts'
import { nameOf, t } from '../screen-translator.ts'
import { COUNTDOWN_SECONDS, noteSymbol, portrait, roleChip } from './paper-pieces.ts'

/** Step of the order in which doors creak: no puzzle has a multiple of 5 doors, so each has another place in the order. */
const CREAK_STEP = 5

function door(
  view: PublicView,
  { number, symbol: note, frame: look, face, tapped }: DoorView,
  index: number,
  scene: DoorsScene,
): TemplateResult {
  const isTrue = scene.true === index
  const label = t(scene.set === 'dishes' ? 'talk.dish' : 'talk.door', {
    number,
    symbol: t(`note.${note}`),
    frame: t(`talk.frame.${doorFrame(scene.set, look).id}`),
    name: nameOf(face),
  })
  return html`<li class="door" style=${`--turn:${(index * CREAK_STEP) % scene.doors.length}`} ?data-true=${isTrue} ?data-shut=${scene.result !== null && !isTrue} aria-label=${label}>
    ${doorPicture(scene.set, look, note)}
    <b class="door-number">${number}</b>
    <span class="door-face">${portrait(view, face)}</span>
    <span class="door-symbol">${noteSymbol(note)}</span>
    <span class="door-taps">${tapped.map((role) => html`<i data-role=${role}>${emblem(role)}</i>`)}</span>
  </li>`
}

const clue = (
  view: PublicView,
  set: DoorSetId,
  { role, text, face, symbol: note, number, frame: look }: DoorsScene['clues'][number],
): TemplateResult =>
  html`<li class="clue" data-role=${role}>
    ${roleChip(role)}
    <span class="unseen">${text}</span>
    ${face ? html`<i class="clue-face">${portrait(view, face)}</i>` : nothing}
    ${note ? html`<i class="clue-note">${noteSymbol(note)}</i>` : nothing} ${number === null ? nothing : html`<b>${number}</b>`}
    ${look === null ? nothing : html`<i class="clue-frame">${frameSample(set, look)}</i>`}
  </li>`

/** Once a player has tapped a door, says how many others still have to tap the same one. */
function tapPrompt(view: PublicView, { doors, clues }: DoorsScene): TemplateResult {
  const most = Math.max(...doors.map(({ tapped }) => tapped.length))
  const people = seatedRoles(view).length
  return most > 0
    ? html`<p class="caption now" role="alert">${t('talk.now', { count: Math.max(0, people - most) })}</p>`
    : clues.length > 0
      ? html`${nothing}`
      : html`<p class="caption">${t('talk.count')}</p>`
}

/** One round of doors, with the clues of the roles that the house plays. */
export function doorsHud(view: PublicView, scene: DoorsScene): TemplateResult {
  return html`<ol class="doors" data-set=${scene.set} style=${`--doors:${scene.doors.length}`} data-count=${scene.doors.length} ?data-waits=${scene.result === null} ?data-clued=${scene.clues.length > 0}>
      ${scene.doors.map((one, i) => door(view, one, i, scene))}
    </ol>
    ${scene.clues.length > 0 ? html`<ul class="clues">${scene.clues.map((one) => clue(view, scene.set, one))}</ul>` : nothing}
    ${scene.result ? nothing : tapPrompt(view, scene)}
    ${scene.result ? nothing : html`<p class="countdown" data-seconds-to=${scene.endsAt} data-seconds-last=${COUNTDOWN_SECONDS} aria-hidden="true"></p>`}
    ${scene.result ? html`<p class="verdict" data-result=${scene.result}>${t(scene.set === 'dishes' && scene.result === 'open' ? 'doors.open.dishes' : `doors.${scene.result}`)}</p>` : nothing}`
}
