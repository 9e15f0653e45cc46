/** One activity's picture: a backdrop painted once, and what moves, drawn anew for each frame. */

import type { Role } from '../../../shared/content/ids.ts'
import type { ActivityState, Score } from '../../../shared/minigames/engine.ts'
import type { PlayView, PublicView } from '../../../shared/views/types.ts'
import type { FieldCanvas } from './canvas.ts'
import type { Effects } from './effects.ts'
import type { PlayFeedback } from './minigame-feedback.ts'

/** How it came out, for the little feast behind the stars: what takes part in it is drawn on top, before the dark. */
export interface Ended {
  /** Steps since the end, or -1 while it still goes on. */
  readonly since: number
  readonly score: Score
}

/** What a painter has at hand. */
export interface RendererDeps {
  readonly canvas: FieldCanvas
  readonly effects: Effects
  /** The thumb as it is on the glass at this very moment. */
  readonly touch: { readonly down: boolean; readonly x: number; readonly y: number }
  readonly ended: Ended
  readonly play: PlayView
  readonly view: PublicView
  readonly role: Role
  /** Heard and felt; silent while the picture only shows how. */
  readonly feedback: PlayFeedback
}

export interface MinigameRenderer<S extends ActivityState = ActivityState> {
  /** The colour of the thread of light along the top. */
  readonly colour: number
  /** Paints what stays. */
  begin(): void
  /** @param time steps played, with the part of the next one that has passed */
  draw(state: S, time: number): void
  /** Another run begins: what is remembered from the last one is forgotten. */
  reset(): void
}

export type CreateRenderer<S extends ActivityState> = (kit: RendererDeps) => MinigameRenderer<S>

/** Colours of the picture book as numbers, as the engine wants them. */
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

/** How much is left of something that began at a step and lasts so many: 1 at once, 0 after it. */
export function fadeOut(time: number, since: number, steps: number): number {
  const part = 1 - (time - since) / steps
  return part > 1 || part < 0 ? 0 : part
}
