/** The basic elements of the HUD: titles, captions, role chips, portraits, notes. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { ifDefined } from 'lit-html/directives/if-defined.js'
import { type NoteSymbol, ROLES, type Role } from '../../../shared/content/ids.ts'
import type { PublicView } from '../../../shared/views/types.ts'
import { emblem } from '../../ui/emblems.ts'
import { gameSign } from '../../ui/game-signs.ts'
import { piecesOf } from '../../ui/letters.ts'
import { notePicture } from '../../ui/note-pictures.ts'
import { nameOf, t } from '../screen-translator.ts'
import { drawingUrl } from './drawing-url.ts'

/** Number of last seconds of the doors, and of a pause, that are counted down. */
export const COUNTDOWN_SECONDS = 10

/** Lettering as if cut with scissors: each letter is slightly rotated and shifted. Screen readers get the plain text. */
export function cutLettering(text: string, more = ''): TemplateResult {
  const words = piecesOf(text).map((word, w) => {
    const letters = word.map((letter, i) => {
      const turn = ((((i + w * 5) * 53 + text.length * 17) % 9) - 4) * 0.9
      const lift = ((((i + w * 3) * 31 + 7) % 7) - 3) * 0.011
      return html`<i style=${`--turn:${turn.toFixed(1)}deg;--lift:${lift.toFixed(3)}em`}>${letter}</i>`
    })
    return html`<span class="word" ?data-whole=${letters.length === 1} dir="auto">${letters}</span> `
  })
  return html`<span class="cut ${more}"><span class="unseen">${text}</span><span aria-hidden="true">${words}</span></span>`
}

/** The font size (px) at which a text fits into a line of `width` px; at most `most`. */
export const fittedFontSize = (text: string, width: number, most: number): number =>
  Math.round(Math.min(most, width / (Math.max(1, text.length) * 0.5)))

/** A scene's title on a slip of paper. @param where CSS class that positions it */
export const titleSlip = (text: string, where = 'slip-title'): TemplateResult =>
  html`<h1 class="slip ${where}">${cutLettering(text)}</h1>`

/** The words to shout at the wind, as large as they fit. */
export const slogan = (text: string): TemplateResult =>
  html`<h1 class="slip slogan" style=${`font-size:${fittedFontSize(text, 1360, 142)}px`}>${cutLettering(text)}</h1>`

/** A sentence on a solid background at the lower edge. */
export const caption = (text: string | TemplateResult): TemplateResult => html`<p class="caption">${text}</p>`

/** A role's colour, emblem and name. @param more shown after the name */
export const roleChip = (
  role: Role,
  more: string | TemplateResult | typeof nothing = nothing,
): TemplateResult =>
  html`<span class="chip" data-role=${role}>${emblem(role)}<b>${nameOf(role)}</b>${more}</span>`

/** A note's symbol, with its name for screen readers. */
export const noteSymbol = (which: NoteSymbol): TemplateResult =>
  html`<span class="symbol">${notePicture(which)}<span class="unseen">${t(`note.${which}`)}</span></span>`

/** A role's portrait, or its emblem while there is none. */
export function portrait(view: PublicView, role: Role, chalk = false): TemplateResult {
  const index = view.people[role].portrait
  const drawing = index === null ? undefined : view.drawings[index]
  return drawing
    ? html`<img class="portrait" src=${drawingUrl(drawing, chalk)} alt=${t('role.drawn', { name: nameOf(role) })} />`
    : html`<span class="portrait portrait-empty" data-role=${role}>${emblem(role)}</span>`
}

/** Who has finished, with a tick for each. @param label text for screen readers @param who the roles that are listed */
export function doneRow(
  done: readonly Role[],
  label: (role: Role) => string,
  who: readonly Role[] = ROLES,
): TemplateResult {
  return html`<ul class="done-row">
    ${who.map((role) => {
      const ready = done.includes(role)
      return html`<li data-role=${role} ?data-done=${ready} aria-label=${ifDefined(ready ? label(role) : undefined)}>
        ${emblem(role)}<b>${nameOf(role)}</b><span class="tick" aria-hidden="true">${ready ? '✓' : ''}</span>
      </li>`
    })}
  </ul>`
}

/** The six notes on the fridge: found ones show their symbol. */
export const fridgeNotes = (fridge: PublicView['fridge'], more = ''): TemplateResult =>
  html`<ol class="notes ${more}">
    ${fridge.map(
      (found, i) =>
        html`<li ?data-found=${found !== null} aria-label=${t('said.of', { name: t('note.number', { count: i + 1 }), text: found ? t(`note.${found}`) : t('note.unknown') })}>
          ${found ? noteSymbol(found) : html`<span class="note-sealed">${gameSign('note')}</span>`}
        </li>`,
    )}
  </ol>`
