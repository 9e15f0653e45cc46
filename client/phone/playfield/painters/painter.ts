/** One activity's picture: a backdrop painted once, and what moves, drawn anew for each frame. */
import type { ActivityState } from '../../../../shared/activities/engine.ts'
import type { Sheet } from '../sheet.ts'

export interface Painter<S extends ActivityState = ActivityState> {
  readonly backdrop: { readonly top: string; readonly bottom: string }
  /** Paints what stays. */
  begin(sheet: Sheet): void
  /** @param time steps played, with the part of the next one that has passed */
  draw(sheet: Sheet, state: S, time: number): void
}

/** Colours of the picture book as numbers, as the engine wants them. */
export const PAINT = {
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

/** A small number from 0 to 1 that is always the same for the same place. */
export function speck(n: number): number {
  const x = Math.sin(n * 127.1 + 311.7) * 43758.5453
  return x - Math.floor(x)
}

/** Scatters stars over a backdrop. */
export function starry(context: CanvasRenderingContext2D, count: number, below = 1400): void {
  for (let i = 0; i < count; i++) {
    context.fillStyle = `rgb(255 243 220 / ${0.25 + speck(i + 900) * 0.6})`
    context.beginPath()
    context.arc(speck(i) * 1000, speck(i + 300) * below, 1.5 + speck(i + 600) * 3, 0, Math.PI * 2)
    context.fill()
  }
}

/** Fills a shape of points x, y with a colour. */
export function fill(
  context: CanvasRenderingContext2D,
  colour: string,
  points: readonly (readonly [number, number])[],
): void {
  context.fillStyle = colour
  context.beginPath()
  for (const [x, y] of points) context.lineTo(x, y)
  context.closePath()
  context.fill()
}

/** How full the night is: points so far as a soft bar at the top edge. */
export function progressBar(sheet: Sheet, state: ActivityState, colour: number): void {
  sheet.box(60, 36, 880, 18, 9, 0xffffff, 0.14)
  const part = Math.min(1, state.points / state.best)
  if (part > 0.015) sheet.box(60, 36, 880 * part, 18, 9, colour, 0.95)
}
