/** Painted pieces in the page itself, and those that are fetched before their phase begins. */
import { html, svg, type TemplateResult } from 'lit-html'
import type { PhaseId } from '../../../shared/content/ids.ts'
import { ART, ART_SHEETS, type ArtName, type ArtSheet } from '../../kit/art-manifest.ts'

const SHEETS = Object.keys(ART_SHEETS) as ArtSheet[]
const startingWith = (start: string): readonly ArtSheet[] => SHEETS.filter((sheet) => sheet.startsWith(start))

/** What is fetched in which phase, so that it is there when its own phase begins. */
const AHEAD: Partial<Record<PhaseId, readonly ArtSheet[]>> = {
  lobby: startingWith('prologue-'),
  home: startingWith('choices'),
  choice: startingWith('ending-'),
  stars: startingWith('covers'),
}
const fetched = new Set<ArtSheet>()

/** The file that a piece is on. */
export const fileOf = (name: ArtName): string => ART_SHEETS[ART[name].sheet].file

/** Fetches the pictures of a later phase, once; call it when everything of this phase is there. */
export function fetchAhead(phase: PhaseId): void {
  for (const sheet of AHEAD[phase] ?? []) {
    if (fetched.has(sheet)) continue
    fetched.add(sheet)
    new Image().src = ART_SHEETS[sheet].file
  }
}

/** One piece of a sheet, in its own size or as large as what it stands in. `more` are further classes. */
export const piece = (name: ArtName, more = ''): TemplateResult =>
  html`<svg class="piece ${more}" viewBox=${ART[name].frame.join(' ')} width=${ART[name].size[0]} height=${ART[name].size[1]} aria-hidden="true">${svg`<image href=${fileOf(name)} />`}</svg>`
