/** What each mini-game's renderer is given and does: a backdrop painted once, and what moves drawn in each frame. */

import type { Role } from '../../../shared/content/ids.ts'
import type { ActivityState, Score } from '../../../shared/minigames/engine.ts'
import type { PlayView, PublicView } from '../../../shared/views/types.ts'
import type { FieldCanvas } from './canvas.ts'
import type { Effects } from './effects.ts'
import type { PlayFeedback } from './minigame-feedback.ts'

/**
 * How the run ended, for the closing animation behind the stars. What takes part in it is drawn on the top layer, above
 * the dimming.
 */
export interface Ended {
  /** Steps since the end, or -1 while the run goes on. */
  readonly since: number
  readonly score: Score
}

/** What a renderer is given. */
export interface RendererDeps {
  readonly canvas: FieldCanvas
  readonly effects: Effects
  /** The thumb at the moment of the frame, in field units. */
  readonly touch: { readonly down: boolean; readonly x: number; readonly y: number }
  readonly ended: Ended
  readonly play: PlayView
  readonly view: PublicView
  readonly role: Role
  /** Sound and vibration; does nothing during the demo. */
  readonly feedback: PlayFeedback
  /** Hushes the dream's music, or lets it be heard again; does nothing during the demo. */
  readonly hush: (hushed: boolean) => void
}

export interface MinigameRenderer<S extends ActivityState = ActivityState> {
  /** Colour of the progress bar along the top. */
  readonly colour: number
  /** Paints the backdrop and textures. */
  begin(): void
  /** Draws one frame. @param time steps played, with the fraction of the next one that has passed */
  draw(state: S, time: number): void
  /** Forgets the last run: another one begins. */
  reset(): void
}

export type CreateRenderer<S extends ActivityState = ActivityState> = (
  kit: RendererDeps,
) => MinigameRenderer<S>

/** The picture book's colours, as numbers for Phaser. */
export const PALETTE = {
  night: 0x12132b,
  dusk: 0x2a2550,
  paper: 0xf6e9d2,
  lamp: 0xffb45a,
  ember: 0xe4572e,
  sphere: 0x58c7f3,
  cold: 0xeaffff,
  lilac: 0xb79ced,
  amber: 0xf2b134,
  leaf: 0x7fb685,
  line: 0x2a1620,
  warm: 0xfff0c8,
} as const

/** Strength of an animation that fades out: 1 at step `since`, falling to 0 within `steps`; 0 before and after. */
export function fadeOut(time: number, since: number, steps: number): number {
  const part = 1 - (time - since) / steps
  return part > 1 || part < 0 ? 0 : part
}
