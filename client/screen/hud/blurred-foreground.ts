/** Blurred objects in front of the camera, which fade in and out as it moves between rooms. */
import { html, nothing, type TemplateResult } from 'lit-html'
import type { ArtName } from '../../art-data/art-names.ts'
import type { ForegroundRoom } from '../world/picture.ts'
import { artImage } from './art-image.ts'

const PIECES: Readonly<Record<ForegroundRoom, readonly [left: ArtName, right?: ArtName]>> = {
  kitchen: ['near/kitchen-left'],
  living: ['near/living-left', 'near/living-right'],
  nook: ['near/nook-left', 'near/nook-right'],
  sphere: ['near/sphere-left', 'near/sphere-right'],
}

/** The foreground of all rooms; only that of `here` is visible. */
export const blurredForeground = (here: ForegroundRoom | null): TemplateResult =>
  html`${Object.entries(PIECES).map(
    ([id, [left, right]]) =>
      html`<div class="near" ?data-here=${id === here}>${artImage(left, 'near-left')} ${right ? artImage(right, 'near-right') : nothing}</div>`,
  )}`
