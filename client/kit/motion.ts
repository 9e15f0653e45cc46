/** How much may move. People who asked their device for less motion get fades instead of moves. */

const query = typeof matchMedia === 'function' ? matchMedia('(prefers-reduced-motion: reduce)') : null

/** Whether this device asks for less motion, now. */
export const lessMotion = (): boolean => query?.matches ?? false

/** Length of a cue in ms: moves become short fades for those who want less motion. */
export const cueTime = (ms: number): number => (lessMotion() ? Math.min(ms, 200) : ms)

/** How long the house takes to come from one picture to the next (ms). */
export const SCENE_TIME = 600
