/**
 * How much motion this device shows. Devices that ask for reduced motion get fades instead of moves, all others calm
 * effects, unless the user has chosen another level in the settings.
 */
import { type MotionLevel, settings } from './settings.ts'

const query = typeof matchMedia === 'function' ? matchMedia('(prefers-reduced-motion: reduce)') : null

/** The level chosen in the settings, or else what the device asks for. */
export const motionLevel = (): MotionLevel =>
  settings.getState().motion ?? (query?.matches ? 'still' : 'calm')

/** Whether moves are to be replaced by fades. */
export const isMotionReduced = (): boolean => motionLevel() === 'still'

const STRENGTHS: Readonly<Record<MotionLevel, number>> = { still: 0, calm: 0.5, full: 1 }

/** Factor (0–1) for everything that shakes, tears or flickers. */
export const effectStrength = (): number => STRENGTHS[motionLevel()]

/** Duration (ms) of an effect: shortened where moves are replaced by fades. */
export const cueDuration = (ms: number): number => (isMotionReduced() ? Math.min(ms, 200) : ms)

/** Duration (ms) of the transition from one picture of the house to the next. */
export const SCENE_TIME = 600

/** Keeps `data-motion` on the root element up to date, for style sheets, for as long as the document lives. */
export function applyMotionLevel(root: HTMLElement): void {
  const show = () => root.setAttribute('data-motion', motionLevel())
  settings.subscribe(show)
  query?.addEventListener('change', show)
  show()
}
