/** Pictures that need no engine: the prologue's four and the six endings over the whole stage, the storybook's covers. */
import { html, svg, type TemplateResult } from 'lit-html'
import type { PhaseId } from '../../../shared/content/ids.ts'
import { ART, ART_SHEETS, type ArtName, type ArtSheet } from '../../kit/art-manifest.ts'

const SHEETS = Object.keys(ART_SHEETS) as ArtSheet[]
const startingWith = (start: string): readonly ArtSheet[] => SHEETS.filter((sheet) => sheet.startsWith(start))

/** What is fetched in which phase, so that it is there when its own phase begins. */
const AHEAD: Partial<Record<PhaseId, readonly ArtSheet[]>> = {
  lobby: startingWith('prologue-'),
  choice: startingWith('ending-'),
  stars: startingWith('covers'),
}
const fetched = new Set<ArtSheet>()

const fileOf = (name: ArtName): string => ART_SHEETS[ART[name].sheet].file

/** Fetches the pictures of a later phase, once; call it when everything of this phase is there. */
export function fetchAhead(phase: PhaseId): void {
  for (const sheet of AHEAD[phase] ?? []) {
    if (fetched.has(sheet)) continue
    fetched.add(sheet)
    new Image().src = ART_SHEETS[sheet].file
  }
}

/** A picture over the whole stage; of several, those that are not `here` have faded away. */
export const plate = (name: ArtName, here = true): TemplateResult =>
  html`<img class="plate" src=${fileOf(name)} alt="" ?data-here=${here} />`

/** One piece of a sheet, as large as what it stands in. */
export const piece = (name: ArtName): TemplateResult =>
  html`<svg class="piece" viewBox=${ART[name].frame.join(' ')} aria-hidden="true">${svg`<image href=${fileOf(name)} />`}</svg>`
