/** Doors that can be told apart from four metres: number, symbol, frame by colour and pattern, and a face. */
import { html, nothing, svg, type TemplateResult } from 'lit-html'
import type { DoorsScene, DoorView, PublicView } from '../../../shared/view/types.ts'
import { emblem } from '../../kit/dom/emblems.ts'
import { doorFrame } from '../../kit/door-look.ts'
import { nameOf, t } from '../text.ts'
import { chip, portrait, symbol } from './parts.ts'

const PATTERN_SIZE = 30
/** Stands before a frame's index where it is shown in a clue. */
const CLUE = 90

function frame(index: number, door: number): TemplateResult {
  const { colour, mark, tile, line } = doorFrame(index)
  const id = `frame-${door}`
  return html`<svg class="door-frame" viewBox="0 0 200 300" preserveAspectRatio="none" aria-hidden="true">
    <defs>
      <pattern id=${id} width=${PATTERN_SIZE} height=${PATTERN_SIZE} patternUnits="userSpaceOnUse" patternTransform="scale(.8)">
        ${svg`<path d=${tile} transform="scale(1.87)" fill=${line ? 'none' : mark} stroke=${line ? mark : 'none'} stroke-width="3.400" />`}
      </pattern>
    </defs>
    ${svg`<path d="M0 300V34C0 10 30 0 100 0S200 10 200 34V300Z" fill=${colour} /><path d="M0 300V34C0 10 30 0 100 0S200 10 200 34V300Z" fill=${`url(#${id})`} /><path d="M22 300V48C22 30 46 24 100 24S178 30 178 48V300Z" fill="#3a2130" />`}
  </svg>`
}

function door(
  view: PublicView,
  { number, symbol: note, frame: look, face, tapped }: DoorView,
  index: number,
  scene: DoorsScene,
): TemplateResult {
  const isTrue = scene.true === index
  const label = t('talk.door', {
    number,
    symbol: t(`note.${note}`),
    frame: t(`talk.frame.${doorFrame(look).id}`),
    name: nameOf(face),
  })
  return html`<li class="door" ?data-true=${isTrue} ?data-shut=${scene.result !== null && !isTrue} aria-label=${label}>
    ${frame(look, index)}
    <b class="door-number">${number}</b>
    <span class="door-face">${portrait(view, face)}</span>
    <span class="door-symbol">${symbol(note)}</span>
    <span class="door-taps">${tapped.map((role) => html`<i data-role=${role}>${emblem(role)}</i>`)}</span>
  </li>`
}

const clue = (
  view: PublicView,
  { role, text, face, symbol: note, number, frame: look }: DoorsScene['clues'][number],
): TemplateResult =>
  html`<li class="clue" data-role=${role}>
    ${chip(role)}
    <span>${text}</span>
    ${face ? html`<i class="clue-face">${portrait(view, face)}</i>` : nothing}
    ${note ? html`<i class="clue-note">${symbol(note)}</i>` : nothing} ${number === null ? nothing : html`<b>${number}</b>`}
    ${look === null ? nothing : html`<i class="clue-frame">${frame(look, CLUE + look)}</i>`}
  </li>`

/** One round of doors, with the clues of those whom the house plays. */
export function doorsWords(view: PublicView, scene: DoorsScene): TemplateResult {
  return html`<ol class="doors" data-count=${scene.doors.length} ?data-clued=${scene.clues.length > 0}>
      ${scene.doors.map((one, i) => door(view, one, i, scene))}
    </ol>
    ${scene.clues.length > 0 ? html`<ul class="clues">${scene.clues.map((one) => clue(view, one))}</ul>` : nothing}
    ${scene.result ? nothing : html`<p class="countdown" data-until=${scene.endsAt} aria-hidden="true"></p>`}
    ${scene.result ? html`<p class="verdict" data-result=${scene.result}>${t(`talk.${scene.result}`)}</p>` : nothing}`
}
