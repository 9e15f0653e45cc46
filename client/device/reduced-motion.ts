/**
 * How much may move. People who asked their device for less motion get fades instead of moves; everybody else the calm
 * effects, unless they choose others on this device.
 */
import { type MotionLevel, settings } from './settings.ts'

const query = typeof matchMedia === 'function' ? matchMedia('(prefers-reduced-motion: reduce)') : null

/** What is chosen here, or else what the device asks for. */
export const motionLevel = (): MotionLevel =>
  settings.getState().motion ?? (query?.matches ? 'still' : 'calm')

/** Whether moves are to be fades, now. */
export const lessMotion = (): boolean => motionLevel() === 'still'

const STRENGTHS: Readonly<Record<MotionLevel, number>> = { still: 0, calm: 0.5, full: 1 }

/** By how much everything that shakes, tears or flickers is scaled, 0–1. */
export const strength = (): number => STRENGTHS[motionLevel()]

/** Length of a cue in ms: moves become short fades for those who want less motion. */
export const cueDuration = (ms: number): number => (lessMotion() ? Math.min(ms, 200) : ms)

/** How long the house takes to come from one picture to the next (ms). */
export const SCENE_TIME = 600

/** Keeps an attribute with how much may move, for styles: `:root[data-motion='still']`. For as long as the document lives. */
export function showMotion(root: HTMLElement): void {
  const show = () => root.setAttribute('data-motion', motionLevel())
  settings.subscribe(show)
  query?.addEventListener('change', show)
  show()
}
